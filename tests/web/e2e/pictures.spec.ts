// The pictures: drawn on request, each with its table and its file.
import { readFile } from "node:fs/promises";
import { expect, finding, hasNoViolation, openSample, pasteCase, test } from "./page";

const pictures = (page: Parameters<typeof finding>[0]) => page.getByRole("region", { name: "Pictures" });

test("claims by source: a cell for what each text gives, the table behind, the drawing as a file", async ({ page }) => {
  await openSample(page);
  await pictures(page).getByRole("button", { name: "Claims by source" }).click();
  const drawn = pictures(page).getByRole("img", { name: "Claims by source" });
  await expect(drawn).toContainText(/The Harbour\s*Ledger/);
  await expect(drawn).toContainText("✓ $38bn");
  await pictures(page).getByText("The figures as a table").click();
  const row = pictures(page).getByRole("row").filter({ hasText: "$10 billion" });
  await expect(row).toContainText("$50 billion");
  await hasNoViolation(page);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    pictures(page).getByRole("button", { name: "Save as SVG" }).click(),
  ]);
  const svg = await readFile(await download.path(), "utf8");
  expect(svg).toMatch(/^<svg[^>]+xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
  expect(svg).toContain("$38bn");
  expect(svg).not.toMatch(/var\(--|<script|<style/);
});

test("figures that differ stand on one line", async ({ page }) => {
  await page.goto("/?lang=en");
  await pasteCase(page);
  await expect(finding(page, "Conflict").first()).toBeVisible();
  await pictures(page).getByRole("button", { name: "Figures that differ" }).click();
  const drawn = pictures(page)
    .getByRole("img", { name: /^Figures that differ/ })
    .first();
  await expect(drawn).toContainText("The Valley Post · $45 million");
  await expect(drawn).toContainText("$38 million");
});

test("who said what when, in both languages; and that nobody copied is said", async ({ page }) => {
  await openSample(page);
  await pictures(page).getByRole("button", { name: "Who said what when" }).click();
  await expect(pictures(page).getByRole("img", { name: "Who said what when" })).toContainText("18 Dec 2025");
  await pictures(page).getByText("The figures as a table").click();
  await expect(pictures(page).getByRole("row").filter({ hasText: "unconfirmed" }).first()).toBeVisible();
  await pictures(page).getByRole("button", { name: "Who copied whom" }).click();
  await expect(pictures(page)).toContainText("No two texts share a passage");
  await page.getByRole("button", { name: "Français" }).click();
  const figures = page.getByRole("region", { name: "Figures", exact: true });
  await figures.getByRole("button", { name: "Qui a dit quoi, quand" }).click();
  await expect(figures.getByRole("img", { name: "Qui a dit quoi, quand" })).toContainText("18 déc. 2025");
});

test("a copied passage is an arrow from the earlier text to the later", async ({ page }) => {
  const passage =
    "The river rose by four metres in a single night and cut the only road that leads out of the valley, the mayor said on the phone.";
  await page.goto("/?lang=en");
  await page.getByRole("button", { name: "Start with my own" }).click();
  await page
    .getByRole("textbox", { name: "Article to check" })
    .fill(`The flood\n\n${passage} Twelve people were hurt.`);
  await page.getByRole("textbox", { name: "Published by" }).fill("The Later Post");
  await page.getByRole("textbox", { name: "Published on" }).fill("2026-03-18");
  await page.getByRole("button", { name: "Add a source" }).click();
  await page.getByRole("textbox", { name: "Source text" }).fill(`Water everywhere\n\n${passage} Nobody slept.`);
  await page.getByRole("textbox", { name: "Outlet" }).fill("The Early Bird");
  await page.getByRole("textbox", { name: "Date" }).fill("2026-03-17");
  await expect(finding(page, "Copied passage").first()).toBeVisible();
  await pictures(page).getByRole("button", { name: "Who copied whom" }).click();
  const drawn = pictures(page).getByRole("img", { name: "Who copied whom" });
  await expect(drawn).toContainText("The Early Bird → ");
  await pictures(page).getByText("The figures as a table").click();
  await expect(pictures(page).getByRole("row", { name: /^The Early Bird The Later Post 1/ })).toBeVisible();
});
