// Every export read back, and the link that holds a case.
import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { expect, finding, findings, hasNoViolation, openSample, pasteCase, test } from "./page";

const dialog = (page: Page) => page.getByRole("dialog", { name: "Save and share" });

async function saved(page: Page, name: string): Promise<{ file: string; text: string }> {
  if (!(await dialog(page).isVisible())) await page.getByRole("button", { name: "Save and share" }).click();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    dialog(page).getByRole("button", { name, exact: true }).click(),
  ]);
  return { file: download.suggestedFilename(), text: await readFile(await download.path(), "utf8") };
}

test("the case is saved with its findings, quotations and remarks, and opens again exactly", async ({ page }) => {
  await page.goto("/?lang=en");
  await pasteCase(page);
  const conflict = finding(page, "Conflict").first();
  await conflict.getByRole("button").first().click();
  await conflict.getByRole("button", { name: "Checked" }).click();
  await conflict.getByRole("button", { name: "Add a note" }).click();
  await conflict.getByRole("textbox", { name: "Note" }).fill("called the bank, 38 is right");
  const first = await saved(page, "Case");
  const report = JSON.parse(first.text);
  expect(report.schema).toBe("recoupe.report/1");
  const side = report.findings.find((each: { kind: string }) => each.kind === "conflict").sides[0];
  const text = report.case.article.text;
  expect(side.quote.exact).toBe(text.slice(side.begin, side.end));
  expect(text).toContain(side.quote.prefix + side.quote.exact + side.quote.suffix);
  await dialog(page).getByRole("button", { name: "Close" }).click();

  await page.getByRole("button", { name: "Clear everything" }).click();
  await page
    .getByLabel("Choose files")
    .setInputFiles({ name: first.file, mimeType: "application/json", buffer: Buffer.from(first.text) });
  await expect(finding(page, "Conflict").first()).toContainText("Checked, Note");
  expect((await saved(page, "Case")).text).toBe(first.text);
});

test("the report stands alone: nothing runs in it, nothing is fetched, every finding is there", async ({
  page,
  browser,
}) => {
  await openSample(page);
  const { file, text } = await saved(page, "Report");
  expect(file).toMatch(/^recoupe-openai-confie.*\.html$/);
  const context = await browser.newContext({ javaScriptEnabled: true });
  const report = await context.newPage();
  const problems: string[] = [];
  report.on("console", (message) => problems.push(message.text()));
  report.on("request", (request) => problems.push(request.url()));
  await report.setContent(text);
  await expect(report.getByRole("heading", { level: 1 })).toHaveText(/OpenAI confie 38 milliards/);
  await expect(report.getByText("38 ÷ 1.1514 = 33.00")).toBeVisible();
  await expect(report.getByRole("link", { name: /^32,58 milliards d’euros/ })).toBeVisible();
  expect(await report.locator("script").count()).toBe(0);
  expect(await report.locator("body").evaluate((body) => getComputedStyle(body).maxWidth)).not.toBe("none");
  await hasNoViolation(report);
  expect(problems).toEqual([]);
  await context.close();
});

test("words that look like code stay words in the report, the table and the text", async ({ page }) => {
  await page.goto("/?lang=en");
  await page.getByRole("button", { name: "Start with my own" }).click();
  await page
    .getByRole("textbox", { name: "Article to check" })
    .fill(
      "Norvane signs with Brandel\n\nNorvane signed a contract with Brandel <b>*here*</b> on Tuesday 3 November 2025. The bank <img src=x onerror=alert(1)> was there, and the mayor too.",
    );
  await page.getByRole("combobox", { name: "Language of the text" }).selectOption("English");
  await expect(finding(page, "Calendar").first()).toBeVisible();
  const html = (await saved(page, "Report")).text;
  expect(html).not.toMatch(/<img|<b>\*|onerror=alert\(1\)>/);
  expect(html).toContain("&lt;b&gt;*here*&lt;/b&gt;");
  const markdown = (await saved(page, "Text")).text;
  expect(markdown).toContain("\\<b\\>\\*here\\*");
});

test("the table has a line for each finding", async ({ page }) => {
  await openSample(page);
  const { text } = await saved(page, "Table");
  const count = Number(/\d+/.exec((await page.getByText(/^Checked: \d+ finding/).textContent()) ?? "")?.[0]);
  expect(text.trim().split("\r\n")).toHaveLength(count + 1);
  expect(text).toContain('"Conversion","to look at"');
  expect(text.charCodeAt(0)).toBe(0xfeff);
});

test("one finding or all are copied as text", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await openSample(page);
  const conversion = finding(page, "Conversion").first();
  await conversion.getByRole("button").first().click();
  await conversion.getByRole("button", { name: "Copy", exact: true }).click();
  await expect(conversion.getByText("Copied.").first()).toBeAttached();
  const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
  expect(await clipboard()).toMatch(
    /^### ⇄ Conversion[\s\S]*\*\*32,58 milliards d’euros\*\*[\s\S]*38 ÷ 1\.1514 = 33\.00/,
  );
  await page.getByRole("button", { name: "Save and share" }).click();
  await dialog(page).getByRole("button", { name: "Copy all findings" }).click();
  await expect(dialog(page).getByText("Copied.")).toBeVisible();
  expect(await clipboard()).toMatch(/## Findings[\s\S]*## Texts/);
});

test("a link opens the case elsewhere, and leaves the address", async ({ page, context, browser }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto("/?lang=en");
  await pasteCase(page);
  await expect(finding(page, "Conflict").first()).toBeVisible();
  await page.getByRole("button", { name: "Save and share" }).click();
  await dialog(page).getByRole("button", { name: "Copy a link that holds the case" }).click();
  await expect(dialog(page).getByText("Copied.")).toBeVisible();
  await hasNoViolation(page);
  const link = await page.evaluate(() => navigator.clipboard.readText());
  const elsewhere = await (await browser.newContext()).newPage();
  await elsewhere.goto(link);
  await expect(elsewhere.getByRole("textbox", { name: "Article to check" })).toHaveValue(/\$38 million contract/);
  await expect(finding(elsewhere, "Conflict").first()).toBeVisible();
  expect(elsewhere.url()).not.toContain("#case=");
  await elsewhere.context().close();
});

test("a damaged link says so", async ({ page }) => {
  await page.goto("/?lang=en#case=AAAA");
  await expect(page.getByRole("alert")).toContainText("could not be opened");
  await expect(findings(page)).toBeVisible();
});
