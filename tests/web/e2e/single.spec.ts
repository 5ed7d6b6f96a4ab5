// The page as one file, opened from a disk: ../build/single/recoupe.html, made by npm run build:single.
import { pathToFileURL } from "node:url";
import { expect, finding, test } from "./page";

test("one file does it all from a disk: the check, a case kept, a picture, a PDF, under its own policy", async ({
  browser,
}) => {
  const context = await browser.newContext({ locale: "en-GB" });
  const page = await context.newPage();
  const problems: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") problems.push(message.text());
  });
  page.on("pageerror", (error) => problems.push(String(error)));
  page.on("request", (request) => {
    if (/^(http|ws)/.test(request.url())) problems.push(request.url());
  });
  await page.goto(pathToFileURL("../build/single/recoupe.html").href);
  await expect(finding(page, "Conversion").first()).toBeVisible({ timeout: 90_000 });
  await finding(page, "Conversion").first().getByRole("button").first().click();
  await expect(finding(page, "Conversion").first()).toContainText("Conversion at the day’s rate");
  await page.getByRole("button", { name: "Claims by source" }).click();
  await expect(page.getByRole("img", { name: "Claims by source" })).toBeVisible();
  const press = await (await browser.newContext()).newPage();
  await press.setContent("<p>Norvane signed a contract of $38 million.</p>");
  const buffer = await press.pdf();
  await press.context().close();
  await page.getByLabel("Choose files").setInputFiles({ name: "a.pdf", mimeType: "application/pdf", buffer });
  const article = page.getByRole("textbox", { name: "Article to check" });
  await expect(article).toHaveValue(/\$38 million/);
  await page.waitForTimeout(900);
  await page.reload();
  await expect(article).toHaveValue(/\$38 million/);
  expect(problems).toEqual([]);
  await context.close();
});
