// End-to-end tests of the built page (../build/page), in Debian's Chromium, by role and visible name only.
import { defineConfig } from "@playwright/test";
import { chromiumFlags, chromiumPath } from "./scripts/chromium.mjs";

// The first process chooses a port; Playwright's workers read this file again and inherit it.
process.env.RECOUPE_PORT ??= String(20_000 + (process.pid % 20_000));
const address = `http://localhost:${process.env.RECOUPE_PORT}`;

export default defineConfig({
  testDir: "../tests/web/e2e",
  outputDir: "../build/reports/e2e",
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  // Long enough for a machine that compiles at the same time; a page that is well takes a second.
  timeout: 120_000,
  expect: { timeout: 30_000 },
  reporter: [["list"], ["json", { outputFile: "../build/reports/e2e.json" }]],
  use: {
    baseURL: address,
    locale: "en-GB",
    reducedMotion: "reduce",
    // It would fetch all of the page once more in every test; offline.spec.ts lets it.
    serviceWorkers: "block",
    viewport: { width: 1440, height: 900 },
    launchOptions: { executablePath: chromiumPath, args: chromiumFlags },
  },
  webServer: { command: `node serve.mjs ../build/page ${process.env.RECOUPE_PORT}`, url: address },
});
