// What a hostile page, file or link may carry: through every door it stays words, and what is too large says so.
import { readFile } from "node:fs/promises";
import { deflateRawSync } from "node:zlib";
import type { Page } from "@playwright/test";
import JSZip from "jszip";
import { expect, findings, test } from "./page";
import { familyOf, payloads } from "./payloads";

test.use({ parsesPages: true });

const article = (page: Page) => page.getByRole("textbox", { name: "Article to check" });
const choose = (page: Page, name: string, body: string | Buffer, mimeType = "text/plain") =>
  page.getByLabel("Choose files").setInputFiles({ name, mimeType, buffer: Buffer.from(body) });
const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

/** Each payload where a finding will quote it. */
const hostileText = payloads
  .map(
    (payload, number) => `${payload} signed a $${number + 10} million contract on Tuesday 3 November 2025. ${payload}`,
  )
  .join("\n\n");
const hostileCase = {
  schema: "recoupe.case/1",
  article: {
    id: `a${payloads[0]}`,
    text: hostileText,
    title: payloads[1],
    publisher: payloads[2],
    published: "2025-11-05",
  },
  sources: payloads.slice(0, 8).map((payload, number) => ({
    id: `s${number}${payload}`,
    text: `${payload} signed a $99 million contract on Tuesday 3 November 2025.`,
    title: payload,
    publisher: payload,
    published: payload,
    url: "javascript:window.hit(0)",
    language: payload,
  })),
  review: { [payloads[3] ?? ""]: { note: payloads[4] } },
};

/** Numbers of the payloads that ran. */
async function watched(page: Page): Promise<number[]> {
  const hits: number[] = [];
  await page.exposeFunction("hit", (number: number) => hits.push(number));
  page.on("dialog", (dialog) => {
    hits.push(-1);
    void dialog.dismiss();
  });
  return hits;
}

/** Nothing in the page has the shape of something that could run. */
async function isInert(page: Page, hits: number[]): Promise<void> {
  const alive = await page.evaluate(() => {
    const found: string[] = [];
    for (const element of document.querySelectorAll("*")) {
      if (/^(IFRAME|OBJECT|EMBED|BASE|FORM|MARQUEE|VIDEO|AUDIO|MATH|TEMPLATE)$/i.test(element.tagName))
        found.push(element.tagName);
      for (const { name, value } of element.attributes) {
        const runs =
          /^on/.test(name) ||
          (/^(href|src|action|formaction|data|srcdoc)$/.test(name) && /^\s*(javascript|data:text)/i.test(value));
        if (runs && !value.includes("encodeURIComponent(JSON.stringify"))
          found.push(`${element.tagName} ${name}=${value}`);
      }
    }
    return found;
  });
  expect(alive).toEqual([]);
  expect(hits).toEqual([]);
}

test("the corpus is alive: in a page that lets them, the payloads run", async ({ browser }) => {
  expect(payloads.length).toBeGreaterThanOrEqual(200);
  expect(new Set(payloads).size).toBe(payloads.length);
  // A few a page: some of them take the page elsewhere, and all together they bring Chromium down.
  const context = await browser.newContext();
  const all: number[][] = [];
  for (let first = 0; first < payloads.length; first += 25) {
    const page = await context.newPage();
    all.push(await watched(page));
    await page.evaluate(
      (few) => {
        for (const payload of few) {
          const box = document.createElement("div");
          document.body.append(box);
          box.append(document.createRange().createContextualFragment(payload));
        }
      },
      payloads.slice(first, first + 25),
    );
  }
  // Many wait for a click, or for a page that prints them into an attribute; of each family some need neither.
  for (const family of ["handlers", "breakouts", "addresses", "others"]) {
    const ran = () => new Set(all.flat().filter((number) => familyOf(number) === family)).size;
    await expect.poll(ran, { message: family }).toBeGreaterThanOrEqual(3);
  }
  await context.close();
});

test("no payload runs through a paste, a file, a link, a bookmark or a saved case, nor in what is exported", async ({
  page,
  browser,
}) => {
  test.setTimeout(300_000);
  const hits = await watched(page);
  await page.goto(`/?lang=en#finding-${encodeURIComponent(payloads[0] ?? "")}`);
  await page.getByRole("button", { name: "Start with my own" }).click();

  await article(page).evaluate(
    (box, html) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData("text/html", html);
      clipboardData.setData("text/plain", "x");
      box.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
    },
    payloads.map((payload) => `<p>${payload} and $12 million</p>`).join("\n"),
  );
  await isInert(page, hits);

  await choose(
    page,
    "a.html",
    `<title>${payloads[40]}</title><article><h1>x</h1>${payloads.map((payload) => `<p>${payload} Norvane paid $12 million to Brandel, the bank said on Monday, and more was to come.</p>`).join("")}</article>`,
    "text/html",
  );
  await expect(page.getByRole("textbox", { name: "Source text" })).toHaveCount(1);
  await choose(page, "b.md", payloads.join("\n\n"));
  await expect(page.getByRole("textbox", { name: "Source text" })).toHaveCount(2);
  await choose(
    page,
    "c.docx",
    await word(payloads.map((payload) => `<w:p><w:r><w:t>${escaped(payload)}</w:t></w:r></w:p>`).join("")),
  );
  await expect(page.getByRole("textbox", { name: "Source text" })).toHaveCount(3);
  expect(await page.getByRole("textbox", { name: "Source text" }).last().inputValue()).toContain("<script>");
  await isInert(page, hits);

  await choose(page, "case.json", JSON.stringify(hostileCase), "application/json");
  await expect(article(page)).toHaveValue(/<script>window\.hit/);
  const quoting = findings(page)
    .getByRole("listitem", { name: /window\.hit/ })
    .first();
  await quoting.getByRole("button").first().click();
  await isInert(page, hits);

  await page.getByRole("button", { name: "Save and share" }).click();
  const saved = async (name: string) => {
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("dialog").getByRole("button", { name, exact: true }).click(),
    ]);
    return readFile(await download.path(), "utf8");
  };
  const table = await saved("Table");
  expect(table.split(/[,;\r\n]/).filter((cell) => /^"?[=+\-@\t]/.test(cell))).toEqual([]);
  const report = await saved("Report");
  const reader = await (await browser.newContext()).newPage();
  const reportHits = await watched(reader);
  await reader.setContent(report);
  await expect(reader.getByRole("heading", { level: 1 })).toBeVisible();
  await isInert(reader, reportHits);
  // Were one of them to slip through, the report's own policy would still stop it.
  await reader.evaluate(() => {
    document.body.insertAdjacentHTML("beforeend", "<img src=x onerror=window.hit(1)>");
  });
  await expect(reader.locator("img")).toHaveCount(1);
  expect(reportHits).toEqual([]);
  await reader.context().close();

  const packed = deflateRawSync(
    JSON.stringify({ ...hostileCase, article: { ...hostileCase.article, id: "a" } }),
  ).toString("base64url");
  await page.goto("about:blank");
  await page.goto(`/?lang=en#case=${packed}`);
  await expect(article(page)).toHaveValue(/<script>window\.hit/);
  await isInert(page, hits);
  await page.goto("about:blank");
  const said = {
    text: payloads.join("\n\n"),
    title: payloads[0],
    publisher: payloads[1],
    url: "javascript:window.hit(0)",
  };
  await page.goto(
    `/?lang=${encodeURIComponent('"><img src=x onerror=window.hit(2)>')}#page=${encodeURIComponent(JSON.stringify(said))}`,
  );
  await expect(page.getByText(/^(Checked|Checking)/).first()).toBeAttached();
  await isInert(page, hits);
});

async function word(body: string): Promise<Buffer> {
  const zip = new JSZip();
  const office = "http://schemas.openxmlformats.org";
  zip.file(
    "[Content_Types].xml",
    `<Types xmlns="${office}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
  );
  zip.file(
    "_rels/.rels",
    `<Relationships xmlns="${office}/package/2006/relationships"><Relationship Id="r" Type="${office}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
  );
  zip.file(
    "word/document.xml",
    `<w:document xmlns:w="${office}/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
  );
  return zip.generateAsync({ type: "nodebuffer", compression: "DEFLATE" });
}

test("what unfolds to gigabytes, has no end of pages or nests without end is refused in words", async ({ page }) => {
  test.setTimeout(300_000);
  await page.goto("/?lang=en");
  await page.getByRole("button", { name: "Start with my own" }).click();
  const list = page.getByRole("list", { name: "Files" });
  await choose(page, "bomb.docx", bomb("word/document.xml", 130_000_000));
  await expect(list.getByRole("listitem").filter({ hasText: "bomb.docx" })).toContainText(
    "unfolds to more than 120 MB",
  );
  await choose(page, "deep.json", "[".repeat(2_000_000), "application/json");
  await expect(list.getByRole("listitem").filter({ hasText: "deep.json" })).toContainText(
    "neither a saved case nor a story",
  );
  await choose(page, "library.pdf", manyPages(10_000), "application/pdf");
  await expect(list.getByRole("listitem").filter({ hasText: "library.pdf" })).toContainText("more than 500 pages");
  await choose(page, "long.html", `<p>${"word ".repeat(1_000_000)}</p>`, "text/html");
  await expect(list.getByRole("listitem").filter({ hasText: "long.html" })).toContainText("four million characters");
  await choose(page, "nested.html", `${"<div>".repeat(20_000)}Norvane signed.`, "text/html");
  await expect(article(page)).toHaveValue("Norvane signed.");
  // More cells than anybody prints, marks of footnotes without end, a day that goes on for ever: each a page that would
  // stand still for minutes, were a line read again at each of its parts.
  const boxes = page.getByRole("textbox", { name: "Source text" });
  await choose(page, "cells.html", `<table><tr>${"<td>".repeat(200_000)}Twelve`, "text/html");
  await expect(boxes).toHaveCount(1);
  await choose(page, "raised.html", `<p>${"m<sup>2</sup>".repeat(100_000)}`, "text/html");
  await expect(boxes).toHaveCount(2);
  await choose(page, "parts.html", `<p>${"<span>a, </span>".repeat(100_000)}`, "text/html");
  await expect(boxes).toHaveCount(3);
  await page.waitForTimeout(900); // until the last one is kept
  const endless = { text: "Brandel signed, too.", published: "a".repeat(1_000_000) };
  await page.goto("about:blank");
  await page.goto(`/?lang=en#page=${encodeURIComponent(JSON.stringify(endless))}`);
  await expect(page.getByRole("textbox", { name: "Source text" })).toHaveCount(4);
  const crowd = Array.from({ length: 20_000 }, (_, index) => ({ id: `s${index}`, text: "x" }));
  const crowded = { schema: "recoupe.case/1", article: { id: "a", text: "x" }, sources: crowd };
  await page.goto("about:blank");
  await page.goto(`/?lang=en#case=${deflateRawSync(JSON.stringify(crowded)).toString("base64url")}`);
  await expect(page.getByRole("alert")).toContainText("damaged or too large");
  const folded = deflateRawSync(Buffer.alloc(50_000_000, "0")).toString("base64url");
  await page.goto("about:blank");
  await page.goto(`/?lang=en#case=${folded}`);
  await expect(page.getByRole("alert")).toContainText("damaged or too large");
});

/** A zip file of one entry that says it unfolds to one byte. */
function bomb(name: string, length: number): Buffer {
  const packed = deflateRawSync(Buffer.alloc(length, "0"), { level: 1 });
  // Version, flags, method, time, date, sum, packed and unfolded length, length of the name, of what follows it.
  const shared = Buffer.alloc(26);
  shared.writeUInt16LE(20, 0);
  shared.writeUInt16LE(8, 4);
  shared.writeUInt32LE(packed.length, 14);
  shared.writeUInt32LE(1, 18);
  shared.writeUInt16LE(name.length, 22);
  const local = Buffer.concat([Buffer.from("PK\x03\x04"), shared, Buffer.from(name), packed]);
  const listed = Buffer.concat([Buffer.from("PK\x01\x02\x14\0"), shared, Buffer.alloc(14), Buffer.from(name)]);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(1, 4);
  end.writeUInt16LE(1, 6);
  end.writeUInt32LE(listed.length, 8);
  end.writeUInt32LE(local.length, 12);
  return Buffer.concat([local, listed, Buffer.from("PK\x05\x06"), end]);
}

/** A PDF of empty pages, as short as it can be. */
function manyPages(count: number): Buffer {
  const parts = ["%PDF-1.4\n", "1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"];
  const kids = Array.from({ length: count }, (_, index) => `${index + 3} 0 R`).join(" ");
  parts.push(`2 0 obj<</Type/Pages/Count ${count}/Kids[${kids}]>>endobj\n`);
  for (let page = 0; page < count; page++)
    parts.push(`${page + 3} 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>endobj\n`);
  const offsets: number[] = [];
  let at = 0;
  for (const part of parts) {
    offsets.push(at);
    at += part.length;
  }
  const rows = offsets.slice(1).map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`);
  parts.push(
    `xref\n0 ${rows.length + 1}\n0000000000 65535 f \n${rows.join("")}trailer<</Size ${rows.length + 1}/Root 1 0 R>>\nstartxref\n${at}\n%%EOF`,
  );
  return Buffer.from(parts.join(""), "latin1");
}
