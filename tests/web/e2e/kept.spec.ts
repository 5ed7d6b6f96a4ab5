// What is kept, what goes, and what the reader makes of a finding.
import type { Page } from "@playwright/test";
import { expect, finding, findings, hasNoViolation, pasteCase, test } from "./page";

const article = (page: Page) => page.getByRole("textbox", { name: "Article to check" });
const cases = (page: Page) => page.getByRole("dialog", { name: "Cases" });
const openCases = (page: Page) => page.getByRole("button", { name: "Cases", exact: true }).click();
const closeCases = (page: Page) => cases(page).getByRole("button", { name: "Close" }).click();
/** Longer than the pause before a case is written. */
const written = (page: Page) => page.waitForTimeout(900);

async function twoCases(page: Page): Promise<void> {
  await page.goto("/?lang=en");
  await pasteCase(page);
  await openCases(page);
  await cases(page).getByRole("button", { name: "New case" }).click();
  await expect(article(page)).toHaveValue("");
  await article(page).fill("The second one\n\nTwelve people came.");
  await written(page);
}

test("cases are kept by themselves, listed, and opened again after a reload", async ({ page }) => {
  await twoCases(page);
  await page.reload();
  await expect(article(page)).toHaveValue(/The second one/);
  await openCases(page);
  await expect(cases(page).getByRole("listitem")).toHaveCount(2);
  await expect(cases(page).getByRole("listitem").filter({ hasText: "The second one" })).toContainText("open now");
  await hasNoViolation(page);
  await cases(page).getByRole("button", { name: "Open Norvane signs with Brandel" }).click();
  await expect(article(page)).toHaveValue(/\$38 million contract/);
  await expect(page.getByRole("textbox", { name: "Source text" })).toHaveCount(2);
});

test("the last words of a case are kept when another is opened at once", async ({ page }) => {
  await page.goto("/?lang=en");
  await page.getByRole("button", { name: "Start with my own" }).click();
  await article(page).fill("The first one\n\nTwelve people came.");
  await openCases(page);
  await cases(page).getByRole("button", { name: "New case" }).focus();
  await article(page).evaluate((box: HTMLTextAreaElement) => {
    box.value = "The first one\n\nThirteen people came.";
    box.dispatchEvent(new Event("input", { bubbles: true }));
    (document.activeElement as HTMLElement).click();
  });
  await written(page);
  await page.reload();
  await openCases(page);
  await cases(page).getByRole("button", { name: "Open The first one" }).click();
  await expect(article(page)).toHaveValue(/Thirteen people/);
});

test("a removed case comes back by Undo", async ({ page }) => {
  await twoCases(page);
  await openCases(page);
  await cases(page).getByRole("button", { name: "Remove Norvane signs with Brandel" }).click();
  await expect(cases(page).getByRole("listitem")).toHaveCount(1);
  await closeCases(page);
  await page.getByRole("button", { name: "Undo" }).click();
  await openCases(page);
  await expect(cases(page).getByRole("listitem")).toHaveCount(2);
});

test("keeping nothing forgets what was kept, and the page goes on", async ({ page }) => {
  await twoCases(page);
  await openCases(page);
  await cases(page).getByRole("checkbox", { name: "Keep nothing in this browser" }).check();
  await closeCases(page);
  await expect(article(page)).toHaveValue(/The second one/);
  await article(page).fill("A third\n\nThirteen people came.");
  await written(page);
  await page.reload();
  await openCases(page);
  await expect(cases(page).getByText("No case yet")).toBeVisible();
  await expect(cases(page).getByRole("checkbox")).toBeChecked();
});

test("wiping asks once, then everything is gone", async ({ page }) => {
  await twoCases(page);
  await openCases(page);
  await cases(page).getByRole("button", { name: "Wipe everything" }).click();
  await expect(cases(page).getByRole("alert")).toContainText("does not come back");
  await cases(page).getByRole("button", { name: "Wipe for good" }).click();
  await expect(page.getByRole("article", { name: "Article" })).toContainText("OpenAI confie");
  await page.reload();
  await openCases(page);
  await expect(cases(page).getByText("No case yet")).toBeVisible();
});

test("a blocked store says so and loses nothing typed", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, "indexedDB", { get: () => undefined });
  });
  await page.goto("/?lang=en");
  await page.getByRole("button", { name: "Start with my own" }).click();
  await article(page).fill("Twelve people came.");
  await expect(page.getByRole("contentinfo")).toContainText("keeps nothing");
  await openCases(page);
  await cases(page).getByRole("button", { name: "New case" }).click();
  await openCases(page);
  await cases(page).getByRole("button", { name: "Open Twelve people came." }).click();
  await expect(article(page)).toHaveValue("Twelve people came.");
});

test("a full store says so and loses nothing typed", async ({ page }) => {
  await page.addInitScript(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
  });
  await page.goto("/?lang=en");
  await page.getByRole("button", { name: "Start with my own" }).click();
  await article(page).fill("Twelve people came.");
  await expect(page.getByRole("contentinfo")).toContainText("no room left");
  await expect(article(page)).toHaveValue("Twelve people came.");
});

test("a pairing that is refused goes, comes back by Undo, and stays refused over a reload and a new draft", async ({
  page,
}) => {
  await page.goto("/?lang=en");
  await pasteCase(page);
  const conflicts = finding(page, "Conflict");
  await conflicts.first().getByRole("button").first().click();
  await conflicts.first().getByRole("button", { name: "Not the same thing" }).click();
  await expect(conflicts).toHaveCount(0);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(conflicts).toHaveCount(1);
  await conflicts.first().getByRole("button").first().click();
  await conflicts.first().getByRole("button", { name: "Not the same thing" }).click();
  await written(page);
  await page.reload();
  await expect(finding(page, "Agreement").first()).toBeVisible();
  await expect(conflicts).toHaveCount(0);
  const draft = await article(page).inputValue();
  await article(page).fill(`A new headline\n\n${draft.slice(draft.indexOf("Norvane signed"))}`);
  await expect(
    page.getByRole("article", { name: "Article" }).getByRole("heading", { name: "A new headline" }),
  ).toBeVisible();
  await expect(conflicts).toHaveCount(0);
  const refused = findings(page).getByRole("listitem", { name: /^Not the same thing: 1 pairing/ });
  await refused.getByText("1 pairing refused").click();
  await refused.getByRole("button", { name: "Take it back" }).click();
  await expect(conflicts).toHaveCount(1);
});

test("checked and a note are kept with the finding", async ({ page }) => {
  await page.goto("/?lang=en");
  await pasteCase(page);
  const calendar = finding(page, "Calendar").first();
  await calendar.getByRole("button").first().click();
  await calendar.getByRole("button", { name: "Checked" }).click();
  await calendar.getByRole("button", { name: "Add a note" }).click();
  await page.keyboard.type("seen in the calendar, jk");
  await hasNoViolation(page);
  await written(page);
  await page.reload();
  await expect(finding(page, "Calendar").first()).toContainText("Checked, Note");
  await expect(finding(page, "Calendar").first().getByRole("textbox", { name: "Note" })).toHaveValue(
    "seen in the calendar, jk",
  );
});
