// Every request of a whole session, with every export: to the page's own files, and to nobody else.
import { expect, finding, openSample, pasteCase, test } from "./page";

// The worker that keeps the page offline sends requests, too.
test.use({ serviceWorkers: "allow" });

test("a whole session asks its own server for files, sends nothing, and shows the count", async ({ page, baseURL }) => {
  const asked: { method: string; url: string; body: string | null }[] = [];
  page.context().on("request", (request) => {
    asked.push({ method: request.method(), url: request.url(), body: request.postData() });
  });
  await openSample(page);
  await pasteCase(page);
  const conflict = finding(page, "Conflict").first();
  await conflict.getByRole("button").first().click();
  await conflict.getByRole("button", { name: "Add a note" }).click();
  await page.keyboard.type("embargoed until Monday");
  await page.getByLabel("Choose files").setInputFiles({
    name: "a.html",
    mimeType: "text/html",
    buffer: Buffer.from(
      '<link rel=stylesheet href="https://tracker.example/a.css"><img src="https://tracker.example/p.gif"><p>Norvane signed.</p>',
    ),
  });
  await expect(page.getByRole("textbox", { name: "Source text" })).toHaveCount(3);
  for (const name of ["Claims by source", "Figures that differ", "Who said what when", "Who copied whom"]) {
    await page.getByRole("button", { name }).click();
  }
  await page.getByRole("button", { name: "Save and share" }).click();
  const dialog = page.getByRole("dialog", { name: "Save and share" });
  for (const name of ["Report", "Text", "Table", "Case"]) {
    await Promise.all([page.waitForEvent("download"), dialog.getByRole("button", { name, exact: true }).click()]);
  }
  await dialog.getByRole("button", { name: "Close" }).click();

  const sent = asked.filter(({ url }) => /^(http|ws)/.test(url));
  expect(sent.filter(({ url }) => new URL(url).origin !== baseURL)).toEqual([]);
  expect(sent.filter(({ method, body }) => method !== "GET" || body !== null)).toEqual([]);
  expect(sent.filter(({ url }) => /embargoed|Norvane/i.test(decodeURIComponent(url)))).toEqual([]);
  await expect(page.getByRole("contentinfo")).toContainText("0 requests sent to other machines");
  await page.getByRole("button", { name: "How to check that" }).click();
  const account = page.getByRole("dialog", { name: "What this page sends" });
  await expect(account).toContainText(`Requests to ${baseURL} for the page’s own files`);
  await expect(account).toContainText("F12");
});

test("a request that something tries to send is stopped, and counted", async ({ browser, baseURL }) => {
  const context = await browser.newContext({ baseURL });
  await context.route("**/*.wasm", (route) => route.abort());
  const page = await context.newPage();
  await page.goto("/?lang=en");
  await expect(page.getByRole("contentinfo")).toBeVisible();
  await page.evaluate(() => fetch("https://tracker.example/leak").catch(() => undefined));
  await page.getByRole("button", { name: "How to check that" }).click();
  const stopped = page.getByRole("dialog").getByText("Requests that the page’s policy stopped").locator("..");
  await expect(stopped).toContainText(/[1-9]/);
  await context.close();
});
