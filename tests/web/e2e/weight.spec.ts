// What a first visit loads before its first verdict, compressed as a host would; the figures are printed.
import { brotliCompressSync, gzipSync } from "node:zlib";
import { expect, openSample, test } from "./page";

const kilo = (bytes: number) => (bytes / 1000).toFixed(1);
/** Kilobytes, gzipped. The whole is to come down to 300 once the core has. */
const budget = { page: 60, whole: 490 };

test("the page's own part and the whole stay within their budgets", async ({ page }) => {
  const loaded: Promise<{ name: string; body: Buffer }>[] = [];
  page.on("response", (response) => {
    loaded.push(response.body().then((body) => ({ name: new URL(response.url()).pathname, body })));
  });
  await openSample(page);
  const parts = (await Promise.all(loaded)).map(({ name, body }) => ({
    name,
    gzip: gzipSync(body).length,
    brotli: brotliCompressSync(body).length,
    own: !/\.wasm$|\/worker-/.test(name),
  }));
  const sum = (measure: "gzip" | "brotli", own: boolean) =>
    parts.filter((part) => !own || part.own).reduce((all, part) => all + part[measure], 0);
  for (const { name, gzip, brotli } of parts)
    console.log(`  ${name}: ${kilo(gzip)} kB gzip, ${kilo(brotli)} kB brotli`);
  console.log(`  page: ${kilo(sum("gzip", true))} kB gzip, ${kilo(sum("brotli", true))} kB brotli`);
  console.log(`  whole: ${kilo(sum("gzip", false))} kB gzip, ${kilo(sum("brotli", false))} kB brotli`);
  expect(parts.some(({ name }) => name.endsWith(".wasm"))).toBe(true);
  expect(parts.filter(({ name }) => /pdf|docx|Drawn|page-/.test(name))).toEqual([]);
  expect(sum("gzip", true) / 1000).toBeLessThan(budget.page);
  expect(sum("gzip", false) / 1000).toBeLessThan(budget.whole);
});
