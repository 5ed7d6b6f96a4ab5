// Nothing is lost: tabs killed at any moment, stores damaged, from other versions or shared by two tabs, workers that die.
import type { BrowserContext, Page } from "@playwright/test";
import { expect, finding, pasteCase, test } from "./page";

const article = (page: Page) => page.getByRole("textbox", { name: "Article to check" });

/** Without the checker a page opens quickly: what is typed is kept all the same. */
const withoutChecker = (context: BrowserContext) => context.route("**/*.wasm", (route) => route.abort());

/** The same moments on every run. */
function moments(count: number): number[] {
  let state = 20261122;
  return Array.from({ length: count }, () => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return 20 + (state % 500);
  });
}

test("a tab killed fifty times while someone types loses at most its last second, and no case", async ({
  browser,
  baseURL,
}) => {
  test.setTimeout(600_000);
  const context = await browser.newContext({ baseURL });
  await withoutChecker(context);
  /** The page as it opens, on the reader's own case. */
  const open = async () => {
    const page = await context.newPage();
    await page.goto("/?lang=en");
    await expect(page.getByRole("contentinfo")).toBeVisible();
    const start = page.getByRole("button", { name: "Start with my own" });
    if (await start.isVisible()) await start.click();
    return page;
  };
  let page = await open();
  let kept = "";
  for (const moment of moments(50)) {
    // Types the time, word by word; the longest wait between two words is what the machine, not the page, took.
    await article(page).evaluate((box: HTMLTextAreaElement) => {
      const typed = { first: Date.now(), last: Date.now(), slowest: 0 };
      Object.assign(window, { typed });
      setInterval(() => {
        const now = Date.now();
        typed.slowest = Math.max(typed.slowest, now - typed.last);
        typed.last = now;
        box.value += `${now} `;
        box.dispatchEvent(new Event("input", { bubbles: true }));
      }, 20);
    });
    await page.waitForTimeout(moment);
    const typed = await page.evaluate(
      () => (window as unknown as { typed: { first: number; last: number; slowest: number } }).typed,
    );
    const killed = page.waitForEvent("crash");
    const session = await context.newCDPSession(page);
    void session.send("Page.crash").catch(() => undefined);
    await killed;
    await page.close();
    page = await open();
    const found = (await article(page).inputValue()).trim();
    expect(found.startsWith(kept)).toBe(true);
    const last = Math.max(typed.first, Number(found.split(" ").at(-1)));
    expect(typed.last - last).toBeLessThan(1000 + typed.slowest);
    kept = found;
  }
  expect(kept.split(" ").length).toBeGreaterThan(50);
  await context.close();
});

test("a tab killed at any moment of a check opens again on its case, whole, and checks it", async ({
  browser,
  baseURL,
}) => {
  test.setTimeout(600_000);
  const context = await browser.newContext({ baseURL });
  let page = await context.newPage();
  await page.goto("/?lang=en");
  await pasteCase(page);
  const last = page.getByRole("textbox", { name: "Source text" }).last();
  await written(page, "Norvane et Brandel");
  const first = await article(page).inputValue();
  const whole = await last.inputValue();
  for (const [turn, moment] of moments(5).entries()) {
    const added = `And ${turn + 20} of the people who were there came to the bridge.`;
    await article(page).fill(`${first} ${added}`);
    await written(page, added);
    await page.waitForTimeout(2 * moment); // the check begins, is under way, or is done
    const killed = page.waitForEvent("crash");
    const session = await context.newCDPSession(page);
    void session.send("Page.crash").catch(() => undefined);
    await killed;
    await page.close();
    page = await context.newPage();
    await page.goto("/?lang=en");
    await expect(article(page)).toHaveValue(`${first} ${added}`);
    await expect(page.getByRole("textbox", { name: "Source text" })).toHaveCount(2);
    expect(await page.getByRole("textbox", { name: "Source text" }).last().inputValue()).toBe(whole);
  }
  await expect(finding(page, "Conflict").first()).toBeVisible();
  await context.close();
});

/** Puts a value into the page's store, as damage or another version would leave it. */
const store = (page: Page, key: string, value: unknown) =>
  page.evaluate(
    ([key, value]) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open("recoupe");
        request.onsuccess = () => {
          const transaction = request.result.transaction("cases", "readwrite");
          transaction.objectStore("cases").put(value, key as string);
          transaction.oncomplete = () => resolve();
          transaction.onabort = () => reject(transaction.error);
        };
      }),
    [key, value],
  );
/** Until what was typed last stands in the store. */
const written = (page: Page, words: string) =>
  expect
    .poll(() =>
      page.evaluate(
        () =>
          new Promise<string>((resolve) => {
            const request = indexedDB.open("recoupe");
            request.onsuccess = () => {
              const all = request.result.transaction("cases").objectStore("cases").getAll();
              all.onsuccess = () => resolve(JSON.stringify(all.result));
            };
          }),
      ),
    )
    .toContain(words);

test("a damaged case, or one of another version, shows what can be read and offers the rest as a file", async ({
  page,
}) => {
  await page.goto("/?lang=en");
  await page.getByRole("button", { name: "Start with my own" }).click();
  await article(page).fill("Twelve people came.");
  await written(page, "Twelve people came.");
  const old = {
    saved: {
      schema: "recoupe.case/0",
      article: { id: 3, text: "Fourteen people came." },
      sources: [null, { text: "Fifteen." }, 7],
    },
    changed: "yesterday",
  };
  await store(page, "place", { which: "own", ownId: "old", sample: 5 });
  await store(page, "case old", old);
  await page.reload();
  await expect(article(page)).toHaveValue("Fourteen people came.");
  await expect(page.getByRole("textbox", { name: "Source text" })).toHaveValue("Fifteen.");
  const notice = page.getByRole("alert");
  await expect(notice).toContainText("2 texts could be read");
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    notice.getByRole("button", { name: "Save it as it is" }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("recoupe-damaged.json");
  await article(page).fill("Fourteen people came, and more.");
  await written(page, "came, and more.");
  await written(page, "recoupe.case/0");
  await page.getByRole("button", { name: "Cases", exact: true }).click();
  const cases = page.getByRole("dialog", { name: "Cases" });
  await expect(cases.getByRole("listitem").filter({ hasText: "only a part can be read" })).toHaveCount(1);
  await expect(cases.getByRole("button", { name: "Open Twelve people came." })).toBeVisible();
});

test("two tabs on one case: each shows what the other writes, and neither overwrites the other", async ({
  context,
  page,
}) => {
  // What one tab tells the other arrives when the test lets it.
  await context.addInitScript(() => {
    const Original = window.BroadcastChannel;
    window.BroadcastChannel = class extends Original {
      constructor(name: string) {
        super(name);
        const listen = this.addEventListener.bind(this);
        const whenHeard = (type: string, listener: (event: Event) => unknown) =>
          listen(type, async (event: Event) => {
            while ("deaf" in window) await new Promise((resolve) => setTimeout(resolve, 20));
            listener(event);
          });
        Object.assign(this, { addEventListener: whenHeard });
      }
    };
  });
  await page.goto("/?lang=en");
  await page.getByRole("button", { name: "Start with my own" }).click();
  await article(page).fill("Twelve people came.");
  await written(page, "Twelve people came.");
  const other = await context.newPage();
  await other.goto("/?lang=en");
  await expect(article(other)).toHaveValue("Twelve people came.");
  await article(other).fill("Thirteen people came.");
  await expect(article(page)).toHaveValue("Thirteen people came.");
  // Both at once, before either has heard of the other.
  for (const tab of [page, other]) await tab.evaluate(() => Object.assign(window, { deaf: true }));
  await Promise.all([
    article(page).evaluate((box: HTMLTextAreaElement) => {
      box.value = "Here: fourteen.";
      box.dispatchEvent(new Event("input", { bubbles: true }));
    }),
    article(other).evaluate((box: HTMLTextAreaElement) => {
      box.value = "There: fifteen.";
      box.dispatchEvent(new Event("input", { bubbles: true }));
    }),
  ]);
  await written(page, "Here: fourteen.");
  await written(page, "There: fifteen.");
  for (const tab of [page, other]) await tab.evaluate(() => Reflect.deleteProperty(window, "deaf"));
  await expect(article(page)).toHaveValue("Here: fourteen.");
  await expect(article(other)).toHaveValue("There: fifteen.");
  await expect
    .poll(async () => (await page.getByRole("alert").count()) + (await other.getByRole("alert").count()))
    .toBe(1);
  await other.close();
});

test("a worker that dies is replaced, and the check is made again", async ({ page }) => {
  await page.addInitScript(() => {
    const Original = window.Worker;
    const workers: Worker[] = [];
    Object.assign(window, { workers });
    window.Worker = class extends Original {
      constructor(address: string | URL, options?: WorkerOptions) {
        super(address, options);
        workers.push(this);
      }
    };
  });
  await page.goto("/?lang=en");
  await pasteCase(page);
  await expect(finding(page, "Conflict").first()).toBeVisible();
  await page.evaluate(() => {
    const worker = (window as unknown as { workers: Worker[] }).workers.at(-1);
    // It dies of the next thing that it is asked.
    if (worker)
      worker.postMessage = () => {
        worker.terminate();
        worker.dispatchEvent(new ErrorEvent("error", { message: "died" }));
      };
  });
  await page
    .getByRole("textbox", { name: "Source text" })
    .first()
    .fill("Norvane signed a $38 million contract with Brandel.");
  await expect(finding(page, "Conflict")).toHaveCount(0);
  await expect(finding(page, "Agreement").first()).toBeVisible();
  await expect(page.getByRole("alert")).toHaveCount(0);
  expect(await page.evaluate(() => (window as unknown as { workers: Worker[] }).workers.length)).toBe(2);
});

test("a store that never answers leaves the page usable, and says that nothing is kept", async ({ page }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => new EventTarget() as IDBOpenDBRequest;
  });
  await page.goto("/?lang=en");
  await page.getByRole("button", { name: "Start with my own" }).click();
  await article(page).fill("Twelve people came.");
  await expect(page.getByRole("alert").getByRole("button").first()).toBeVisible();
  await expect(article(page)).toHaveValue("Twelve people came.");
});
