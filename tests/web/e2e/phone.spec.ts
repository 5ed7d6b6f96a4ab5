import { expect, finding, findings, openSample, test } from "./page";

test.use({ viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true });

test("findings come up as a sheet from the bottom", async ({ page }) => {
  await openSample(page);
  const list = findings(page).getByRole("list", { name: "Findings" });
  await expect(list).toBeHidden();
  await page.getByRole("button", { name: "Show the findings" }).tap();
  await expect(list).toBeVisible();
  await page.getByRole("button", { name: "Hide the findings" }).tap();
  await expect(list).toBeHidden();
});

test("touching words opens their proof in the sheet", async ({ page }) => {
  await openSample(page);
  await page.getByRole("link", { name: /^32,58 milliards d’euros — / }).tap();
  await expect(finding(page, "Conversion").getByRole("region", { name: "Proof" }).first()).toBeVisible();
});

test("the sources unfold, and one can be added", async ({ page }) => {
  await openSample(page);
  await page.getByRole("button", { name: "4 sources" }).tap();
  await page.getByRole("button", { name: "Add a source" }).tap();
  await expect(page.getByRole("textbox", { name: "Source text" })).toHaveCount(5);
});

test("nothing is wider than the phone", async ({ page }) => {
  await openSample(page);
  const width = () => page.evaluate(() => document.documentElement.scrollWidth);
  expect(await width()).toBeLessThanOrEqual(390);
  await page.getByRole("button", { name: "4 sources" }).tap();
  expect(await width()).toBeLessThanOrEqual(390);
  await page.getByRole("button", { name: "Start with my own" }).tap();
  expect(await width()).toBeLessThanOrEqual(390);
});
