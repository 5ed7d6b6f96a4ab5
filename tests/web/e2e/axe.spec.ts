// No violation of WCAG 2.2 AA in any theme, on a desktop or a phone, closed, open or empty.
import { expect, finding, hasNoViolation, openSample, test } from "./page";

const desktop = { width: 1440, height: 900 };
const places = [
  { name: "desktop, light", viewport: desktop, colorScheme: "light", forcedColors: "none" },
  { name: "desktop, dark", viewport: desktop, colorScheme: "dark", forcedColors: "none" },
  { name: "desktop, forced colours", viewport: desktop, colorScheme: "dark", forcedColors: "active" },
  { name: "phone, light", viewport: { width: 390, height: 844 }, colorScheme: "light", forcedColors: "none" },
  { name: "phone, dark", viewport: { width: 390, height: 844 }, colorScheme: "dark", forcedColors: "none" },
] as const;

for (const { name, viewport, colorScheme, forcedColors } of places) {
  test.describe(name, () => {
    test.use({ viewport, colorScheme, contextOptions: { forcedColors, reducedMotion: "reduce" } });

    test("the checked sample", async ({ page }) => {
      await openSample(page);
      await hasNoViolation(page);
    });

    test("a finding opened to its proof", async ({ page }) => {
      await openSample(page);
      await page.getByRole("link", { name: /^32,58 milliards d’euros — / }).click();
      await expect(finding(page, "Conversion").getByRole("region", { name: "Proof" }).first()).toBeVisible();
      await hasNoViolation(page);
    });

    test("the empty page with a blank source", async ({ page }) => {
      await page.goto("/?lang=en");
      await page.getByRole("button", { name: "Start with my own" }).click();
      await page.getByRole("button", { name: "Add a source" }).click();
      await hasNoViolation(page);
    });
  });
}
