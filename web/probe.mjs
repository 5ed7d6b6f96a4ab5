import { chromium } from "@playwright/test";
import { chromiumFlags, chromiumPath } from "./scripts/chromium.mjs";
import { deflateRawSync } from "node:zlib";
import { writeFileSync } from "node:fs";
const base = "http://localhost:23457";
const browser = await chromium.launch({ executablePath: chromiumPath, args: chromiumFlags });
const only = process.argv.slice(2);
async function probe(name, act, limit = 120_000) {
  if (only.length && !only.some((o) => name.startsWith(o))) return;
  const context = await browser.newContext({ baseURL: base, serviceWorkers: "block" });
  const page = await context.newPage();
  const errors = [];
  page.on("pageerror", (e) => errors.push(String(e).slice(0, 200)));
  page.on("console", (m) => m.type() === "error" && errors.push(m.text().slice(0, 200)));
  page.on("crash", () => errors.push("CRASH"));
  const from = Date.now();
  try {
    const out = await Promise.race([act(page), new Promise((_, no) => setTimeout(() => no(new Error("TIMEOUT")), limit))]);
    console.log(name, `${Date.now() - from} ms`, out ?? "", errors.slice(0, 3).join(" | "));
  } catch (e) {
    console.log(name, `${Date.now() - from} ms`, "FAIL", String(e).split("\n")[0].slice(0, 200), errors.slice(0, 3).join(" | "));
  }
  await Promise.race([context.close(), new Promise((yes) => setTimeout(yes, 3000))]);
}
const own = async (page) => { await page.goto("/?lang=en"); await page.getByRole("button", { name: "Start with my own" }).click({ timeout: 60000 }); };
const choose = (page, name, body, mimeType = "text/plain") => page.getByLabel("Choose files").setInputFiles({ name, mimeType, buffer: Buffer.from(body) });
const list = (page) => page.getByRole("list", { name: "Files" });
/** Waits until a click is answered: the page is alive. */
const alive = async (page) => { await page.evaluate(() => new Promise((yes) => requestAnimationFrame(() => setTimeout(yes, 0)))); };
const textLength = (page) => page.evaluate(() => document.querySelector("textarea")?.value.length);
const html = async (page, body) => { await own(page); await choose(page, "a.html", body, "text/html"); await page.waitForTimeout(500); await alive(page); await page.waitForFunction(() => (document.querySelector("textarea")?.value.length ?? 0) > 0 || document.querySelector("[aria-label=Files] li"), null, { timeout: 110000 }); return `${await textLength(page)} ${(await page.locator("ul[aria-label=Files] li").allTextContents()).join("|").slice(0, 200)}`; };
const N = 3_900_000;
const fill = (s) => s.repeat(Math.floor(N / s.length));
await probe("td", (p) => html(p, `<table><tr>${fill("<td>")}x`));
await probe("brs", (p) => html(p, fill("<br>")));
await probe("ps", (p) => html(p, fill("<p>a")));
await probe("divs", (p) => html(p, fill("<div>a</div>")));
await probe("sup", (p) => html(p, `<p>${fill("m<sup>2</sup>")}`));
await probe("links", (p) => html(p, fill("<a href=x>b</a>")));
await probe("words", (p) => html(p, `<article>${fill("<p>Norvane signed, said the bank, a contract of 12 millions.</p>")}`));
await probe("spans", (p) => html(p, `<article><p>${fill("<span>a, </span>")}`));
await probe("tables", (p) => html(p, fill("<table><td>a</table>")));
await probe("imgs", (p) => html(p, fill("<img alt=a>x")));
await probe("meta", (p) => html(p, `${fill("<meta name=date content=x>")}<p>Norvane`));
await probe("jsonld", (p) => html(p, `<script type="application/ld+json">${fill("[")}</script><p>Norvane`));
await probe("attr", (p) => html(p, `<p class="${fill("a ")}">Norvane`));
await probe("longdate", async (p) => { await p.goto(`/?lang=en#page=${encodeURIComponent(JSON.stringify({ text: "Norvane signed.", published: "a".repeat(1_500_000) }))}`); await alive(p); await p.getByRole("textbox", { name: "Article to check" }).waitFor({ timeout: 100000 }); return textLength(p); });
const caseLink = (held) => `/?lang=en#case=${deflateRawSync(JSON.stringify(held)).toString("base64url")}`;
for (const n of [300, 3000, 50000])
  await probe(`sources${n}`, async (p) => { const held = { schema: "recoupe.case/1", article: { id: "a", text: "Norvane signed a $38 million contract." }, sources: Array.from({ length: n }, (_, i) => ({ id: `s${i}`, text: "x 12" })), review: {} }; const link = caseLink(held); await p.goto(link); await alive(p); await p.waitForFunction(() => document.querySelectorAll("textarea").length > 1 || document.querySelector("[role=alert]"), null, { timeout: 100000 }); await alive(p); return `link ${link.length} boxes ${await p.evaluate(() => document.querySelectorAll("textarea").length)} ${(await p.getByRole("alert").allTextContents()).join("|").slice(0, 200)}`; });
await probe("proto", async (p) => { const link = `/?lang=en#case=${deflateRawSync('{"schema":"recoupe.case/1","article":{"id":"__proto__","text":"Norvane signed a $38 million contract."},"sources":[{"id":"constructor","text":"Norvane signed a $45 million contract."},{"id":"toString","text":"Norvane signed a $45 million contract."}],"review":{"__proto__":{"checked":true,"note":"x"},"constructor":{"note":"y"}}}').toString("base64url")}`; await p.goto(link); await p.waitForTimeout(6000); return (await p.getByRole("region", { name: "Findings" }).innerText()).slice(0, 200).replaceAll("\n", " / "); });
await probe("biglink", async (p) => { const held = { schema: "recoupe.case/1", article: { id: "a", text: "12 millions d'euros ".repeat(190000) }, sources: [], review: {} }; const link = caseLink(held); await p.goto(link); await alive(p); await p.waitForTimeout(3000); await alive(p); return `${link.length} ${await textLength(p)}`; });
await probe("txt30", async (p) => { await own(p); await choose(p, "a.txt", "La crue a fait 12 morts à Valmerle. ".repeat(800000)); await p.waitForTimeout(3000); await alive(p); const t = Date.now(); await p.waitForFunction(() => document.querySelector("textarea")?.value.length > 1000, null, { timeout: 100000 }); await alive(p); return `${await textLength(p)} ${(await p.locator("ul[aria-label=Files] li").allTextContents()).join("|")}`; });
await browser.close();
