import { expect, finding, findings, openSample, test } from "./page";

test("the language of the interface changes with a button, and the address keeps it", async ({ page }) => {
  await openSample(page);
  const languages = page.getByRole("group", { name: "Language" });
  await languages.getByRole("button", { name: "Français" }).click();
  await expect(
    page
      .getByRole("region", { name: "Constats" })
      .getByRole("listitem", { name: /^Conversion/ })
      .first(),
  ).toBeVisible();
  await expect(page.getByRole("button", { name: "Partir de mes textes" })).toBeVisible();
  await expect(page.getByRole("group", { name: "Langue" }).getByRole("button", { name: "Français" })).toHaveAttribute(
    "aria-pressed",
    "true",
  );
  await expect(page).toHaveURL(/lang=fr/);
  await expect(page.locator("html")).toHaveAttribute("lang", "fr");
});

test("in French the sum is printed as French print has it", async ({ page }) => {
  await openSample(page, "fr");
  const conversion = page
    .getByRole("listitem", { name: /^Conversion/ })
    .filter({ hasText: "32,58" })
    .first();
  await conversion.getByRole("button").first().click();
  await expect(conversion.getByRole("region", { name: "Preuve" })).toContainText("38 ÷ 1,1514 = 33,00");
});

test("the browser's language is the first choice", async ({ browser, baseURL }) => {
  const context = await browser.newContext({ locale: "fr-BE", baseURL });
  const page = await context.newPage();
  await page.goto("/");
  await expect(page.getByRole("button", { name: "Ajouter une source" })).toBeVisible();
  await context.close();
});

test("findings come in the order of their weight", async ({ page }) => {
  await openSample(page);
  const names = await findings(page)
    .getByRole("list", { name: "Findings" })
    .getByRole("listitem")
    .evaluateAll((items) => items.map((item) => item.getAttribute("aria-label") ?? ""));
  const last = (kind: string) => names.findLastIndex((name) => name.startsWith(kind));
  const first = (kind: string) => names.findIndex((name) => name.startsWith(kind));
  expect(first("Agreement")).toBeGreaterThan(last("Competing rumours"));
  expect(first("Single source")).toBeGreaterThan(last("Agreement"));
});

test("everything is reached by keyboard: words, note, proof, and back", async ({ page }) => {
  await openSample(page);
  const words = page.getByRole("link", { name: /^32,58 milliards d’euros — / });
  await words.focus();
  await page.keyboard.press("Enter");
  const conversion = finding(page, "Conversion").first();
  await expect(conversion.getByRole("region", { name: "Proof" })).toBeVisible();
  await expect(conversion.getByRole("button").first()).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(conversion.getByRole("link").first()).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(findings(page).getByRole("region", { name: "Proof" })).toHaveCount(0);
  await expect(page.locator(":focus")).toHaveAccessibleName(/ — .*Conversion/);
});

test("colours follow the system until they are chosen", async ({ page }) => {
  await openSample(page);
  const paper = () => page.locator("body").evaluate((body) => getComputedStyle(body).getPropertyValue("color"));
  const light = await paper();
  await page.getByRole("button", { name: /^Colours/ }).click();
  await page.getByRole("button", { name: "Colours: light" }).click();
  await expect(page.getByRole("button", { name: "Colours: dark" })).toBeVisible();
  expect(await paper()).not.toBe(light);
});

test("the footer counts what was sent elsewhere: nothing", async ({ page }) => {
  await openSample(page);
  await expect(page.getByRole("contentinfo")).toContainText("0 requests sent to other machines");
});

test("notes do not overlap, and stand by their words", async ({ page }) => {
  await openSample(page);
  await expect(async () => {
    const boxes = await findings(page)
      .getByRole("list", { name: "Findings" })
      .locator("> li")
      .evaluateAll((items) =>
        items
          .map((item) => item.getBoundingClientRect())
          .map(({ top, bottom }) => ({ top, bottom }))
          .sort((a, b) => a.top - b.top),
      );
    for (const [index, box] of boxes.entries())
      expect(box.top).toBeGreaterThanOrEqual((boxes[index - 1]?.bottom ?? 0) - 1);
  }).toPass();
  const words = await page.getByRole("link", { name: /^32,58 milliards d’euros — / }).boundingBox();
  await finding(page, "Conversion").first().getByRole("button").first().click();
  const note = await finding(page, "Conversion").first().boundingBox();
  expect(Math.abs((note?.y ?? 0) - (words?.y ?? 999))).toBeLessThan(300);
});
