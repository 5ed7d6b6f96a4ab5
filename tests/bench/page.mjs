// The page in Chromium: what a reader waits from a paste to the first finding, and the longest that the page's own thread
// is held up meanwhile. Part of ./dev bench; alone: node tests/bench/page.mjs, after ./dev page --build-only.
import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { chromiumFlags, chromiumPath } from "../../web/scripts/chromium.mjs";
import { articles } from "./news.mjs";

const root = join(fileURLToPath(import.meta.url), "../../..");
const port = 20_000 + (process.pid % 20_000);
const time = (milliseconds) => `${Math.round(milliseconds)} ms`;

/** The openai-amazon sample: real lengths, menus and all. */
function story() {
  const folder = join(root, "samples/openai-amazon");
  const { articles } = JSON.parse(readFileSync(join(folder, "story.json"), "utf8"));
  return articles.map(({ file }) => readFileSync(join(folder, file), "utf8"));
}

/** Rows for the table: what, figure, note. */
export async function pageRows() {
  if (!existsSync(join(root, "build/page/index.html")) || !existsSync(join(root, "web/node_modules"))) {
    return [["The page: not built (./dev page --build-only)"]];
  }
  const { chromium } = createRequire(join(root, "web/package.json"))("@playwright/test");
  const server = spawn("node", [join(root, "web/serve.mjs"), join(root, "build/page"), String(port)]);
  await new Promise((resolve) => server.stdout.once("data", resolve));
  const browser = await chromium.launch({ executablePath: chromiumPath, args: chromiumFlags });
  try {
    const rows = [["The page in Chromium, wall time"]];
    for (const [name, texts] of [
      ["an article pasted beside 4 sources", story()],
      ["… beside 200 sources", [...articles(201, 7)].map(({ text }) => text)],
    ]) {
      const runs = [];
      for (let run = 0; run < (texts.length > 50 ? 1 : 3); ++run) runs.push(await measure(browser, texts));
      const least = (key) => Math.min(...runs.map((each) => each[key]));
      rows.push([name, time(least("first")), "paste to first finding"]);
      rows.push(["", least("held") < 50 ? "< 50 ms" : time(least("held")), "longest that the page's own thread is held up"]);
      rows.push(["", time(least("adding")), "the sources before it, as files"]);
    }
    return rows;
  } finally {
    await browser.close();
    server.kill();
  }
}

async function measure(browser, [article, ...sources]) {
  const context = await browser.newContext({ locale: "en-GB", viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  await page.goto(`http://localhost:${port}/?lang=en`);
  await page.getByText(/^Checked: \d+ finding/).waitFor({ state: "attached", timeout: 120_000 });
  await page.getByRole("button", { name: "Start with my own" }).click();
  const box = page.getByRole("textbox", { name: "Article to check" });
  await box.fill("To come.");
  const from = performance.now();
  await page.getByLabel("Choose files").setInputFiles(
    sources.map((text, number) => ({ name: `${number}.txt`, mimeType: "text/plain", buffer: Buffer.from(text) })),
  );
  await page.waitForFunction((count) => document.querySelectorAll(".clipping").length === count, sources.length, { timeout: 300_000 });
  await page.getByText(/^Checked: \d+ finding/).waitFor({ state: "attached", timeout: 300_000 });
  const adding = performance.now() - from;
  await page.waitForTimeout(1500);
  await box.focus();
  await page.keyboard.press("Control+A");
  const { first, held } = await page.evaluate(async (text) => {
    let held = 0;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) held = Math.max(held, duration);
    }).observe({ type: "longtask" });
    const list = document.querySelector("#findings-list");
    const shown = new Promise((resolve) => {
      const seen = () => {
        // A finding on words of the new text: the notes of the old one have gone by then.
        if (list.querySelector("li[data-place]")) resolve(performance.now());
      };
      new MutationObserver(seen).observe(list, { childList: true, subtree: true });
    });
    const box = document.activeElement;
    const from = performance.now();
    box.dispatchEvent(new ClipboardEvent("paste", { bubbles: true, cancelable: true }));
    document.execCommand("insertText", false, text);
    const first = (await shown) - from;
    await new Promise((resolve) => setTimeout(resolve, 1500));
    return { first, held };
  }, article);
  await context.close();
  return { first, held, adding };
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  for (const [what, value, note] of await pageRows()) console.log(value ? `${what.padEnd(40)} ${value.padStart(10)}  ${note}` : `\n${what}`);
}
