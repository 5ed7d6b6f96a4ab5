import { expect, finding, findings, pasteCase, test } from "./page";

test("an empty page says what to do next", async ({ page }) => {
  await page.goto("/?lang=en");
  await page.getByRole("button", { name: "Start with my own" }).click();
  await expect(page.getByRole("textbox", { name: "Article to check" })).toHaveValue("");
  await expect(page.getByRole("heading", { name: "What to do next" })).toBeVisible();
  await expect(findings(page)).toContainText("as soon as there is an article");
});

test("pasting an article and two sources brings findings by itself", async ({ page }) => {
  await page.goto("/?lang=en");
  await pasteCase(page);
  await expect(finding(page, "Calendar").first()).toBeVisible();
  await expect(finding(page, "Agreement").first()).toBeVisible();
  const conflict = finding(page, "Conflict").first();
  await conflict.getByRole("button").first().click();
  const proof = conflict.getByRole("region", { name: "Proof" });
  await expect(proof).toContainText("$38 million");
  await expect(proof).toContainText("$45 million");
  await expect(proof).toContainText("The Valley Post");
});

test("sources are pasted one after another, and the article stays in sight", async ({ page }) => {
  await page.goto("/?lang=en");
  await page.getByRole("button", { name: "Start with my own" }).click();
  const long = "The two companies have known each other for years.\n\n".repeat(12);
  await page.getByRole("textbox", { name: "Article to check" }).fill(`Norvane signs with Brandel\n\n${long}`);
  for (const number of [1, 2, 3, 4, 5]) {
    // A press that takes the focus from the box before it: the button must not move away under it.
    await page.getByRole("button", { name: "Add a source" }).click();
    await expect(page.getByRole("textbox", { name: "Source text" })).toHaveCount(number);
    await page.keyboard.insertText(`Paper ${number} on the deal\n\n${long}`);
    await expect(page.getByRole("textbox", { name: "Source text" }).last()).toHaveValue(new RegExp(`^Paper ${number}`));
  }
  await expect(
    page.getByRole("article", { name: "Article" }).getByRole("heading", { name: "Norvane signs with Brandel" }),
  ).toBeInViewport();
});

test("texts are kept over a reload", async ({ page }) => {
  await page.goto("/?lang=en");
  await pasteCase(page);
  await expect(findings(page).getByRole("listitem").first()).toBeVisible();
  await page.waitForTimeout(600);
  await page.reload();
  await expect(page.getByRole("textbox", { name: "Outlet" }).first()).toHaveValue("The Valley Post");
  await expect(page.getByRole("textbox", { name: "Article to check" })).toHaveValue(/\$38 million contract/);
  await expect(findings(page).getByRole("listitem").first()).toBeVisible();
});

test("a removed source comes back by Undo, and so does everything", async ({ page }) => {
  await page.goto("/?lang=en");
  await pasteCase(page);
  await page.getByRole("button", { name: "Remove The Valley Post" }).click();
  await expect(page.getByRole("textbox", { name: "Source text" })).toHaveCount(1);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByRole("textbox", { name: "Source text" })).toHaveCount(2);
  await page.getByRole("button", { name: "Clear everything" }).click();
  await expect(page.getByRole("textbox", { name: "Article to check" })).toHaveValue("");
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByRole("textbox", { name: "Article to check" })).toHaveValue(/\$38 million contract/);
});

test("the reader's own texts and the sample stand side by side", async ({ page }) => {
  await page.goto("/?lang=en");
  await pasteCase(page);
  await page.getByRole("button", { name: "Show the sample" }).click();
  await expect(page.getByRole("article", { name: "Article" })).toContainText("OpenAI confie");
  await page.getByRole("button", { name: "Start with my own" }).click();
  await expect(page.getByRole("textbox", { name: "Article to check" })).toHaveValue(/\$38 million contract/);
});

test("a date that cannot be read says so, and one in words is understood", async ({ page }) => {
  await page.goto("/?lang=en");
  await page.getByRole("button", { name: "Start with my own" }).click();
  await page.getByRole("button", { name: "Add a source" }).click();
  const date = page.getByRole("textbox", { name: "Date" });
  await date.fill("yesterday-ish");
  await expect(page.getByText("Not read as a date.")).toBeVisible();
  await date.fill("3 novembre 2025");
  await expect(date).toHaveAccessibleDescription(/Monday,? 3 November 2025/);
});

const wrongDay = "Norvane signs with Brandel\n\nNorvane signed a contract with Brandel on Tuesday 3 November 2025.";

test("one article alone is checked too: a wrong weekday with its repairs; and the page asks for a source", async ({
  page,
}) => {
  await page.goto("/?lang=en");
  await page.getByRole("button", { name: "Start with my own" }).click();
  await page.getByRole("textbox", { name: "Article to check" }).fill(wrongDay);
  await expect(findings(page)).toContainText("Add a source to compare it with.");
  const calendar = finding(page, "Calendar").first();
  await calendar.getByRole("button").first().click();
  const proof = calendar.getByRole("region", { name: "Proof" });
  await expect(proof).toContainText("3 November 2025 → Monday");
  await expect(proof).toContainText("It would be right as Monday · Tuesday");
});

test("an emoji before the words moves no mark", async ({ page }) => {
  await page.goto("/?lang=en");
  await page.getByRole("button", { name: "Start with my own" }).click();
  await page.getByRole("textbox", { name: "Article to check" }).fill(`😀🌊 ${wrongDay}`);
  await expect(page.getByRole("link", { name: /^Tuesday 3 November 2025 — Calendar/ })).toBeAttached();
});

test("a source without a date says what cannot be checked", async ({ page }) => {
  await page.goto("/?lang=en");
  await page.getByRole("button", { name: "Start with my own" }).click();
  await page
    .getByRole("textbox", { name: "Article to check" })
    .fill("Norvane signed a contract with Brandel. The two companies have known each other for years.");
  await expect(page.getByRole("article", { name: "Article" }).getByText(/no date/i)).toBeVisible();
});

test("a checker that cannot start says so, and loses nothing typed", async ({ browser, baseURL }) => {
  const context = await browser.newContext({ baseURL });
  await context.route("**/*.wasm", (route) => route.abort());
  const page = await context.newPage();
  await page.goto("/?lang=en");
  await expect(page.getByRole("alert")).toContainText("The checker could not start in this browser.");
  await page.getByRole("button", { name: "Start with my own" }).click();
  await page.getByRole("textbox", { name: "Article to check" }).fill("Twelve people died.");
  await expect(page.getByRole("alert")).toContainText("Your texts are still here.");
  await expect(page.getByRole("textbox", { name: "Article to check" })).toHaveValue("Twelve people died.");
  await context.close();
});
