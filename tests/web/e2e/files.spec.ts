// Articles that come as files or rich text, as a person brings them.
import type { Page } from "@playwright/test";
import JSZip from "jszip";
import { expect, findings, hasNoViolation, test } from "./page";

const article = (page: Page) => page.getByRole("textbox", { name: "Article to check" });
const source = (page: Page) => page.getByRole("textbox", { name: "Source text" });
const choose = (page: Page, ...files: { name: string; mimeType: string; buffer: Buffer }[]) =>
  page.getByLabel("Choose files").setInputFiles(files);
const text = (name: string, words: string | Buffer, mimeType = "text/plain") => ({
  name,
  mimeType,
  buffer: Buffer.from(words),
});

test.beforeEach(async ({ page }) => {
  await page.goto("/?lang=en");
  await page.getByRole("button", { name: "Start with my own" }).click();
});

const saved = `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Norvane signe avec Brandel - Le Quotidien</title>
<meta property="og:title" content="Norvane signe avec Brandel"><meta property="og:site_name" content="Le Quotidien">
<meta property="article:published_time" content="2025-11-04T09:12:00+01:00"></head><body>
<nav><a href="/a">Politique</a><a href="/b">Sports 24 heures</a></nav><main><article><h1>Norvane signe avec Brandel</h1>
<p>Norvane a signé lundi un contrat de 38 millions de dollars avec Brandel, a annoncé la société dans un communiqué publié mardi.</p>
<p>Le contrat, qui court sur cinq ans, prévoit la livraison de 1 400 machines<sup><a href="#n">2</a></sup> à partir du printemps prochain.</p>
<ul><li>Première tranche : 12 millions</li><li>Seconde tranche : 26 millions</li></ul></article></main>
<footer>© 2025 Le Quotidien, 99 rue des Arts</footer><script>document.title="bad"</script></body></html>`;

test("text, Markdown and a saved page arrive together, with what they say of themselves", async ({ page }) => {
  await choose(
    page,
    text("a.txt", "Norvane signs with Brandel\r\n\r\nNorvane signed a $38 million contract."),
    text(
      "b.md",
      "---\ntitle: The deal\ndate: 2025-11-05\n---\n# The deal\n\nA **$45 million** [contract](https://x.example/).\n",
    ),
    text("c.html", saved, "text/html"),
  );
  await expect(article(page)).toHaveValue("Norvane signs with Brandel\n\nNorvane signed a $38 million contract.");
  await expect(source(page).first()).toHaveValue("The deal\n\nA $45 million contract.");
  await expect(source(page)).toHaveCount(2);
  const words = await source(page).last().inputValue();
  expect(words).toContain("• Première tranche : 12 millions\n• Seconde tranche : 26 millions");
  expect(words).toContain("1 400 machines à partir");
  expect(words).not.toMatch(/Sports|rue des Arts|bad/);
  const card = page.getByRole("region", { name: "Le Quotidien" });
  await expect(card.getByRole("textbox", { name: "Date" })).toHaveValue("2025-11-04");
  await expect(card.getByRole("textbox", { name: "Title" })).toHaveValue("Norvane signe avec Brandel");
  await expect(card.getByRole("combobox", { name: "Language of the text" })).toHaveValue("fr");
});

test("a PDF is read as paragraphs", async ({ page, browser, baseURL }) => {
  const press = await (await browser.newContext({ baseURL })).newPage();
  await press.setContent(
    `<body style="font:14px serif;width:400px"><h1>Norvane signe</h1><p>${"Norvane a signé lundi un contrat de 38 millions de dollars avec Brandel, selon la direction. ".repeat(3)}</p><p>Le contrat court sur sept ans.</p></body>`,
  );
  const buffer = await press.pdf();
  await press.context().close();
  await choose(page, { name: "article.pdf", mimeType: "application/pdf", buffer });
  await expect(article(page)).toHaveValue(
    /^Norvane signe\n\nNorvane a signé lundi un contrat de 38 millions de dollars/,
  );
  await expect(article(page)).toHaveValue(/direction\.\n\nLe contrat court sur sept ans\.$/);
});

test("a Word document is read with its headings and paragraphs", async ({ page }) => {
  const zip = new JSZip();
  const namespace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  const paragraph = (words: string) => `<w:p><w:r><w:t>${words}</w:t></w:r></w:p>`;
  zip.file(
    "[Content_Types].xml",
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
  );
  zip.file(
    "_rels/.rels",
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
  );
  zip.file(
    "word/document.xml",
    `<w:document ${namespace}><w:body>${paragraph("Norvane signs")}${paragraph("A contract of $38 million.")}</w:body></w:document>`,
  );
  const buffer = await zip.generateAsync({ type: "nodebuffer" });
  await choose(page, { name: "article.docx", mimeType: "application/octet-stream", buffer });
  await expect(article(page)).toHaveValue("Norvane signs\n\nA contract of $38 million.");
});

test("a file that is not UTF-8 says so, and is read as Windows-1252 when that is chosen", async ({ page }) => {
  await choose(page, text("ancien.txt", Buffer.from("Un contrat de 38 M\x80 signé à Évry.", "latin1")));
  const list = page.getByRole("list", { name: "Files" });
  await expect(list).toContainText("not in UTF-8");
  await expect(list).toContainText("signé à Évry");
  await expect(article(page)).toHaveValue("");
  await hasNoViolation(page);
  await list.getByRole("button", { name: "Read it as Windows-1252" }).click();
  await expect(article(page)).toHaveValue("Un contrat de 38 M€ signé à Évry.");
  await expect(list).toHaveCount(0);
});

test("what cannot be read says why, and goes on request", async ({ page }) => {
  await choose(
    page,
    text("photo.png", Buffer.from([137, 80, 78, 71]), "image/png"),
    text("x.pdf", "%PDF-1.4 broken"),
    text("y.json", "{"),
    text("z.txt", "  "),
  );
  const list = page.getByRole("list", { name: "Files" });
  await expect(list.getByRole("listitem").filter({ hasText: "photo.png" })).toContainText("a kind that is not read");
  await expect(list.getByRole("listitem").filter({ hasText: "x.pdf" })).toContainText("damaged or protected");
  await expect(list.getByRole("listitem").filter({ hasText: "y.json" })).toContainText(
    "neither a saved case nor a story",
  );
  await expect(list.getByRole("listitem").filter({ hasText: "z.txt" })).toContainText("no text in it");
  await list.getByRole("button", { name: "Leave it out: photo.png" }).click();
  await expect(list.getByRole("listitem")).toHaveCount(3);
});

test("a story's file brings its articles' names and dates, and says which one is missing", async ({ page }) => {
  const story = {
    articles: [
      { id: "a", file: "a.txt", publisher: "The Courier", published: "2025-11-04", language: "en" },
      { id: "b", file: "b.txt", publisher: "Le Soir", published: null },
      { id: "c", file: "c.txt" },
    ],
  };
  await choose(page, text("b.txt", "Deux."), text("a.txt", "One."), text("story.json", JSON.stringify(story)));
  await expect(article(page)).toHaveValue("One.");
  await expect(page.getByRole("textbox", { name: "Published by" })).toHaveValue("The Courier");
  await expect(page.getByRole("region", { name: "Le Soir" }).getByRole("textbox", { name: "Source text" })).toHaveValue(
    "Deux.",
  );
  await expect(page.getByRole("list", { name: "Files" })).toContainText("c.txt is named by the story");
});

test("files dropped anywhere come in", async ({ page }) => {
  const carried = await page.evaluateHandle(() => {
    const data = new DataTransfer();
    data.items.add(new File(["Norvane signed."], "a.txt", { type: "text/plain" }));
    return data;
  });
  await page.dispatchEvent("body", "dragover", { dataTransfer: carried });
  await expect(page.getByText("Drop the files")).toBeVisible();
  await page.dispatchEvent("body", "drop", { dataTransfer: carried });
  await expect(article(page)).toHaveValue("Norvane signed.");
});

test("rich text keeps its paragraphs, lists and cells when it is pasted", async ({ page }) => {
  await article(page).focus();
  await article(page).evaluate((box) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData(
      "text/html",
      "<h1>Le titre</h1><p>Un <b>contrat</b> de\n38 millions.</p><ul><li>un</li><li>deux</li></ul><table><tr><td>a</td><td>b</td></tr></table>",
    );
    clipboardData.setData("text/plain", "glued");
    box.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  });
  await expect(article(page)).toHaveValue("Le titre\n\nUn contrat de 38 millions.\n\n• un\n• deux\n\na\tb");
});

test("an address alone is not fetched: the page says why, and what to do", async ({ page }) => {
  await article(page).fill("https://news.example/an-article");
  await expect(page.getByText("This page fetches no address")).toBeVisible();
  await expect(findings(page)).toContainText("as soon as there is an article");
  await hasNoViolation(page);
});

test("the language of a text can be said, and stays while it is edited", async ({ page }) => {
  await article(page).fill("38 millions pour Norvane.");
  const tongue = page.getByRole("combobox", { name: "Language of the text" });
  await tongue.selectOption("French");
  await article(page).fill("38 millions pour Norvane. Et 12 de plus.");
  await expect(tongue).toHaveValue("fr");
});
