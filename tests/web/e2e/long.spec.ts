// Long work shows where it is, and can be stopped.
import { expect, finding, findings, hasNoViolation, pasteCase, test } from "./page";

test("a long check says where it is, stops when asked, and goes on when asked", async ({ page }) => {
  await page.goto("/?lang=en");
  await pasteCase(page);
  await expect(finding(page, "Conflict").first()).toBeVisible();
  const long = Array.from(
    { length: 20_000 },
    (_, index) => `On ${(index % 27) + 1} March 2025 Norvane paid $${index + 10} million to Brandel.`,
  ).join("\n");
  await page
    .getByLabel("Choose files")
    .setInputFiles({ name: "long.txt", mimeType: "text/plain", buffer: Buffer.from(long) });
  const stop = findings(page).getByRole("button", { name: "Stop" });
  await expect(stop).toBeVisible();
  await expect(findings(page).getByText(/^(Reading Source 3, 4 of 4|Comparing)…$/)).toBeVisible();
  await stop.click();
  await expect(findings(page).getByText("The check was stopped.")).toBeVisible();
  await expect(findings(page).getByRole("button", { name: "Check again" })).toBeVisible();
  await hasNoViolation(page);
  await page.getByRole("button", { name: "Remove Source 3" }).click();
  await expect(finding(page, "Conflict").first()).toBeVisible();
  await expect(findings(page).getByText("The check was stopped.")).toHaveCount(0);
  await expect(page.getByText(/^Checked: \d+ finding/)).toBeAttached();
});
