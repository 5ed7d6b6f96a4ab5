// No violation of WCAG 2.2 AA in any theme, on a desktop or a phone, closed, open or empty.
import type { Page } from "@playwright/test";
import { expect, finding, hasNoViolation, openSample, test } from "./page";

const light = { colorScheme: "light", forcedColors: "none" } as const;
const dark = { colorScheme: "dark", forcedColors: "none" } as const;
const forced = { colorScheme: "dark", forcedColors: "active" } as const;
const places = [
  { name: "a desktop", viewport: { width: 1440, height: 900 }, themes: [light, dark, forced] },
  { name: "a phone", viewport: { width: 390, height: 844 }, themes: [light, dark] },
];

const states: { name: string; reach: (page: Page) => Promise<void> }[] = [
  { name: "the checked sample", reach: (page) => openSample(page) },
  {
    name: "a finding opened to its proof",
    reach: async (page) => {
      await openSample(page);
      await page.getByRole("link", { name: /^32,58 milliards d’euros — / }).click();
      await expect(finding(page, "Conversion").getByRole("region", { name: "Proof" }).first()).toBeVisible();
    },
  },
  {
    name: "the empty page with a blank source",
    reach: async (page) => {
      await page.goto("/?lang=en");
      await page.getByRole("button", { name: "Start with my own" }).click();
      const fold = page.getByRole("button", { name: "Add sources" });
      if (await fold.isVisible()) await fold.click();
      await page.getByRole("button", { name: "Add a source" }).click();
    },
  },
];

for (const { name: place, viewport, themes } of places) {
  test.describe(place, () => {
    test.use({ viewport });
    for (const { name, reach } of states) {
      test(`${name}, in every theme`, async ({ page }) => {
        await reach(page);
        for (const theme of themes) {
          await page.emulateMedia(theme);
          await hasNoViolation(page);
        }
      });
    }
  });
}
