// What every end-to-end test stands on: the page, no request to another origin, no complaint of the browser.
import AxeBuilder from "@axe-core/playwright";
import { test as base, expect, type Page } from "@playwright/test";

export { expect };
export type Language = "en" | "fr";

/**
 * What Chromium says of a page that another page parses: a parsed document runs nothing, but it comes under the policy of
 * the page that parses it, and each handler and style written into it is reported where it stands. Requests, scripts and
 * frames have other words, and those are complaints.
 */
const ofParsing =
  /^(Executing inline event handler|Applying inline style) violates the following Content Security Policy/;

export const test = base.extend<{ page: Page; parsesPages: boolean }>({
  /** Pages full of handlers and styles are given to the page. */
  parsesPages: [false, { option: true }],
  page: async ({ page, baseURL, parsesPages }, use) => {
    const foreign: string[] = [];
    const complaints: string[] = [];
    await page.context().route(
      (url) => url.origin !== new URL(baseURL ?? "").origin && /^(http|ws)/.test(url.protocol),
      (route) => {
        foreign.push(route.request().url());
        return route.abort();
      },
    );
    page.on("websocket", (socket) => foreign.push(socket.url()));
    page.on("pageerror", (error) => complaints.push(String(error)));
    page.on("console", (message) => {
      const isReport = parsesPages && ofParsing.test(message.text());
      if (message.type() === "error" && !isReport) complaints.push(message.text());
    });
    await use(page);
    expect(foreign, "requests to another origin").toEqual([]);
    expect(complaints, "errors in the console").toEqual([]);
  },
});

/** Opens the page on its sample and waits until it is checked. */
export async function openSample(page: Page, language: Language = "en"): Promise<void> {
  await page.goto(`/?lang=${language}`);
  // The first check waits for the core to compile, which takes long on a machine that does much else.
  await expect(page.getByText(language === "en" ? /^Checked: \d+ finding/ : /^Vérifié\s: \d+ constat/)).toBeAttached({
    timeout: 90_000,
  });
}

export const findings = (page: Page) => page.getByRole("region", { name: "Findings" });
export const finding = (page: Page, kind: string) =>
  findings(page).getByRole("listitem", { name: new RegExp(`^${kind}`) });

/** No violation of WCAG 2.2 AA in the state that the page is in. */
export async function hasNoViolation(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
    .analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join("\n")}`)).toEqual([]);
}

const article = `Norvane signs with Brandel

Norvane signed a $38 million contract with Brandel on Monday 3 November 2025.`;

const sources = [
  {
    outlet: "The Valley Post",
    date: "2025-11-04",
    text: "Norvane and Brandel, at last\n\nNorvane signed a $45 million contract with Brandel on Monday.",
  },
  {
    outlet: "Le Quotidien",
    date: "5 novembre 2025",
    text: "Norvane et Brandel s’entendent\n\nNorvane a signé lundi un contrat de 38 millions de dollars avec Brandel.",
  },
];

/** Empties the page and pastes an article and two sources, as a person would. */
export async function pasteCase(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Start with my own" }).click();
  await paste(page, "Article to check", article);
  await page.getByRole("textbox", { name: "Published on" }).fill("2025-11-05");
  for (const source of sources) {
    await page.getByRole("button", { name: "Add a source" }).click();
    await paste(page, "Source text", source.text);
    await page.getByRole("textbox", { name: "Outlet" }).last().fill(source.outlet);
    await page.getByRole("textbox", { name: "Date" }).last().fill(source.date);
  }
}

/** A paste: the clipboard's event, then its text, without the clipboard of the machine. */
async function paste(page: Page, box: string, text: string): Promise<void> {
  const target = page.getByRole("textbox", { name: box }).last();
  await target.focus();
  await target.dispatchEvent("paste");
  await page.keyboard.insertText(text);
}
