// The counts are the filters; keys go through the findings; both places stand side by side.
import { expect, finding, findings, hasNoViolation, openSample, pasteCase, test } from "./page";

const items = (page: Parameters<typeof findings>[0]) =>
  findings(page).getByRole("list", { name: "Findings", exact: true }).getByRole("listitem", { name: /: / });

test("a count shows its findings alone, in the list and in the text, and again shows all", async ({ page }) => {
  await openSample(page);
  const all = await items(page).count();
  const count = findings(page).getByRole("button", { name: /^\d+ to look at$/ });
  const promised = Number.parseInt((await count.textContent()) ?? "", 10);
  await count.click();
  await expect(items(page)).toHaveCount(promised);
  await expect(count).toHaveAttribute("aria-pressed", "true");
  await expect(page.getByRole("link", { name: /^sept ans — / })).toHaveCount(0);
  await expect(findings(page)).toContainText(`${promised} of`);
  await findings(page).getByRole("button", { name: "Show all" }).click();
  await expect(items(page)).toHaveCount(all);
});

test("kinds and sources filter together, and their counts are kept", async ({ page }) => {
  await openSample(page);
  await findings(page).getByText("By kind and source").click();
  const kinds = findings(page).getByRole("group", { name: "By kind" });
  const sources = findings(page).getByRole("group", { name: "By source" });
  await sources.getByRole("button", { name: /^The Harbour Ledger \d+$/ }).click();
  const agreement = kinds.getByRole("button", { name: /^Agreement \d+$/ });
  const promised = Number(/\d+$/.exec((await agreement.textContent()) ?? "")?.[0]);
  await agreement.click();
  await expect(items(page)).toHaveCount(promised);
  await hasNoViolation(page);
});

test("a search finds words of the message, of the quotation and of the outlet", async ({ page }) => {
  await openSample(page);
  const search = findings(page).getByRole("searchbox", { name: "Search the findings" });
  await search.fill("european central bank");
  await expect(items(page)).toHaveCount(1);
  await search.fill("SEPT ANS");
  await expect(items(page).first()).toBeVisible();
  await search.fill("nothing has these words");
  await expect(items(page)).toHaveCount(0);
  await expect(findings(page)).toContainText("0 of");
});

test("J and K go through the findings, and a slash leads to the search", async ({ page }) => {
  await openSample(page);
  await page.keyboard.press("j");
  await expect(finding(page, "Conversion").getByRole("region", { name: "Proof" }).first()).toBeVisible();
  await page.keyboard.press("j");
  await expect(finding(page, "Firmness").getByRole("region", { name: "Proof" }).first()).toBeVisible();
  await page.keyboard.press("k");
  await expect(finding(page, "Conversion").getByRole("region", { name: "Proof" }).first()).toBeVisible();
  await expect(finding(page, "Conversion").getByRole("button").first()).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(findings(page).getByRole("region", { name: "Proof" })).toHaveCount(0);
  await page.keyboard.press("/");
  await page.keyboard.type("j");
  await expect(findings(page).getByRole("searchbox")).toHaveValue("j");
});

test("the shortcuts are listed, and can be switched off for good", async ({ page }) => {
  await openSample(page);
  await page.keyboard.press("?");
  const dialog = page.getByRole("dialog", { name: "Keyboard shortcuts" });
  await expect(dialog).toContainText("Next finding");
  await hasNoViolation(page);
  await dialog.getByRole("checkbox", { name: "Shortcuts of a single key" }).uncheck();
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await page.keyboard.press("j");
  await expect(findings(page).getByRole("region", { name: "Proof" })).toHaveCount(0);
  await page.reload();
  await expect(items(page).first()).toBeVisible();
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await page.getByRole("button", { name: "Keyboard shortcuts" }).click();
  await expect(dialog.getByRole("checkbox")).not.toBeChecked();
});

test("both places of a finding stand side by side, their words in sight", async ({ page }) => {
  await page.goto("/?lang=en");
  await pasteCase(page);
  const conflict = finding(page, "Conflict").first();
  await conflict.getByRole("button").first().click();
  await conflict.getByRole("button", { name: "Side by side" }).click();
  const dialog = page.getByRole("dialog", { name: "Side by side" });
  await expect(dialog.getByRole("region")).toHaveCount(2);
  await expect(dialog.getByText("$38 million", { exact: true })).toBeInViewport();
  await expect(
    dialog.getByRole("region", { name: "The Valley Post" }).getByText("$45 million", { exact: true }),
  ).toBeInViewport();
  await hasNoViolation(page);
  await dialog.getByRole("button", { name: "Close" }).click();
  await expect(dialog).toBeHidden();
});

test("words deep in a text are in sight when it stands side by side", async ({ page }) => {
  await openSample(page);
  await finding(page, "Competing rumours").first().getByRole("button").first().click();
  await page.keyboard.press("s");
  const dialog = page.getByRole("dialog", { name: "Side by side" });
  await expect(dialog.getByText("50 milliards de dollars", { exact: true })).toBeInViewport();
  await expect(dialog.getByText("10 milliards de dollars", { exact: true })).toBeInViewport();
});
