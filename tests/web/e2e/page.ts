// What every end-to-end test stands on: the page, no request to another origin, no complaint of the browser.
import { test as base, expect, type Page } from "@playwright/test";

export { expect };
export type Language = "en" | "fr";

export const test = base.extend<{ page: Page }>({
  page: async ({ page, baseURL }, use) => {
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
      if (message.type() === "error") complaints.push(message.text());
    });
    await use(page);
    expect(foreign, "requests to another origin").toEqual([]);
    expect(complaints, "errors in the console").toEqual([]);
  },
});

/** Opens the page on its sample and waits until it is checked. */
export async function openSample(page: Page, language: Language = "en"): Promise<void> {
  await page.goto(`/?lang=${language}`);
  await expect(page.getByText(language === "en" ? /^Checked: \d+ finding/ : /^Vérifié : \d+ constat/)).toBeAttached();
}

export const findings = (page: Page) => page.getByRole("region", { name: "Findings" });
export const finding = (page: Page, kind: string) =>
  findings(page).getByRole("listitem", { name: new RegExp(`^${kind}`) });

const article = `Flood in Arlenne: twelve rescues in one night

The river Vire rose by 3.5 metres on Monday night. The prefecture says that 12 people died in the flood.
The town will receive $100 million in aid over 4 years, or $25 million a year.`;

const sources = [
  {
    outlet: "The Valley Post",
    date: "2025-11-05",
    text: "The flood of Monday night left a town in mud.\n\nAccording to the prefecture, 14 people died in the flood. The river Vire rose by 3.5 metres.",
  },
  {
    outlet: "Le Quotidien",
    date: "5 novembre 2025",
    text: "La crue a surpris la ville.\n\nLa Vire est montée de 3,5 mètres dans la nuit de lundi. Selon la préfecture, 12 personnes sont mortes dans l’inondation.",
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
