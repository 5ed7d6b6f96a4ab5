// Pictures of the built page for the documentation: npm run screenshots, after npm run build.
import { mkdir, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { chromium } from "@playwright/test";
import { preview } from "vite";
import { chromiumFlags, chromiumPath } from "./chromium.mjs";
import { smallPng } from "./small-png.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const folder = `${root}/screenshots`;
await mkdir(folder, { recursive: true });
const server = await preview({ root, configFile: `${root}/vite.config.ts`, preview: { port: 0, host: "127.0.0.1" } });
const address = server.resolvedUrls?.local[0] ?? "";
const browser = await chromium.launch({ executablePath: chromiumPath, args: chromiumFlags });

const desktop = { width: 1440, height: 900 };
const phone = { width: 390, height: 844 };
const shots = [
  { name: "desktop", viewport: desktop, colorScheme: "light", open: "Conversion" },
  { name: "dark", viewport: desktop, colorScheme: "dark", open: "Firmness" },
  { name: "phone", viewport: phone, colorScheme: "light", open: "Conversion" },
];

for (const { name, viewport, colorScheme, open } of shots) {
  const context = await browser.newContext({
    viewport,
    colorScheme,
    reducedMotion: "reduce",
    isMobile: viewport === phone,
    hasTouch: viewport === phone,
  });
  const page = await context.newPage();
  await page.goto(`${address}?lang=en`);
  const findings = page.getByRole("region", { name: "Findings" });
  if (viewport === phone) await findings.getByRole("button", { name: "Show the findings" }).click();
  await findings
    .getByRole("listitem", { name: new RegExp(`^${open}`) })
    .first()
    .getByRole("button")
    .first()
    .click();
  await page.mouse.move(0, 0);
  await page.waitForTimeout(400);
  const picture = await page.screenshot({ animations: "disabled" });
  await writeFile(`${folder}/${name}.png`, smallPng(picture));
  await context.close();
}

await browser.close();
await server.close();
