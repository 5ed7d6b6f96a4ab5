// Reference rates: the whole table when a conversion asks for it, and the European Central Bank's file when a reader brings it.
import type { Page } from "@playwright/test";
import JSZip from "jszip";
import { expect, finding, test } from "./page";

const choose = (page: Page, name: string, body: string | Buffer) =>
  page
    .getByLabel("Choose files")
    .setInputFiles({ name, mimeType: "application/octet-stream", buffer: Buffer.from(body) });

/** An article whose conversion is of a day that the module has no rate for; the euro was at 1.3132 dollars. */
async function pasteOld(page: Page): Promise<void> {
  await page.goto("/?lang=en");
  await page.getByRole("button", { name: "Start with my own" }).click();
  await page
    .getByRole("textbox", { name: "Article to check" })
    .fill("Norvane signs\n\nNorvane signed a contract worth $100 million (76.2 million euros) with Brandel.");
  await page.getByRole("textbox", { name: "Published on" }).fill("2012-05-04");
}
/** The check that follows replaces the finding, so its proof is opened as often as it takes. */
const works = (page: Page, sum: string) =>
  expect(async () => {
    const conversion = finding(page, "Conversion").first();
    const head = conversion.getByRole("button").first();
    if ((await head.getAttribute("aria-expanded", { timeout: 5000 })) !== "true") await head.click();
    await expect(conversion.getByRole("region", { name: "Proof" })).toContainText(sum, { timeout: 2000 });
  }).toPass({ timeout: 60_000 });
const csv = "Date,USD,JPY,\n2012-05-04,1.3000,105.00,\n2012-05-03,1.3000,105.00,\n";

test("a conversion of long ago brings the whole table, from the page's own server", async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await pasteOld(page);
  await works(page, "100 ÷ 1.3132 = 76.15");
  expect(asked.filter((path) => path.endsWith("rates-all.bin"))).toHaveLength(1);
});

test("the central bank's file, plain or zipped, takes the place of the rates, and stays", async ({ page }) => {
  await pasteOld(page);
  await choose(page, "eurofxref-hist.csv", csv);
  await works(page, "100 ÷ 1.3000 = 76.92");
  await expect(page.getByRole("contentinfo")).toContainText("until 4 May 2012");
  await page.reload();
  await works(page, "100 ÷ 1.3000 = 76.92");
  const zip = new JSZip();
  zip.file("eurofxref-hist.csv", csv.replaceAll("1.3000", "1.2500"));
  await choose(page, "eurofxref-hist.zip", await zip.generateAsync({ type: "nodebuffer", compression: "DEFLATE" }));
  await works(page, "100 ÷ 1.2500 = 80.00");
  await choose(page, "prices.csv", "fish,price\ncod,3\n");
  await expect(page.getByRole("list", { name: "Files" })).toContainText("holds no reference rates");
  await works(page, "100 ÷ 1.2500 = 80.00");
});
