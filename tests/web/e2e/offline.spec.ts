// The page with its server gone, and what other pages and apps hand over.
import { type ChildProcess, spawn } from "node:child_process";
import { createServer } from "node:net";
import { expect, finding, openSample, test } from "./page";

test.use({ serviceWorkers: "allow" });

/** A server of this test's own, on a port that nothing uses, to be stopped. */
async function serve(): Promise<{ server: ChildProcess; address: string }> {
  const port = await new Promise<number>((resolve) => {
    const probe = createServer().listen(0, "localhost", () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });
  const server = spawn("node", ["serve.mjs", "../build/page", String(port)]);
  await new Promise((resolve) => server.stdout?.once("data", resolve));
  return { server, address: `http://localhost:${port}/` };
}

test("with the server stopped the page opens, checks, and loads its heavier parts", async ({ browser }) => {
  const { server, address } = await serve();
  const context = await browser.newContext({ locale: "en-GB" });
  const page = await context.newPage();
  await page.goto(address);
  await expect(page.getByRole("contentinfo")).toContainText("works offline");
  server.kill();
  await new Promise((resolve) => server.once("exit", resolve));
  await page.goto(`${address}?lang=en`);
  await expect(finding(page, "Conversion").first()).toBeVisible();
  await page.getByRole("button", { name: "Claims by source" }).click();
  await expect(page.getByRole("img", { name: "Claims by source" })).toBeVisible();
  const press = await (await browser.newContext()).newPage();
  await press.setContent("<p>Norvane signed a contract of $38 million.</p>");
  const buffer = await press.pdf();
  await press.context().close();
  await page.getByLabel("Choose files").setInputFiles({ name: "a.pdf", mimeType: "application/pdf", buffer });
  await expect(page.getByRole("textbox", { name: "Article to check" })).toHaveValue(/\$38 million/);
  await context.close();
});

test("what an app shares to the installed page is laid on the desk, and no server sees it", async ({ browser }) => {
  const { server, address } = await serve();
  const context = await browser.newContext({ locale: "en-GB" });
  const page = await context.newPage();
  await page.goto(address);
  await expect(page.getByRole("contentinfo")).toContainText("works offline");
  server.kill();
  await page.evaluate(() => {
    const fields = {
      title: "Norvane signs",
      text: "Norvane signed a $38 million contract.",
      url: "https://x.example/a",
    };
    const data = new FormData();
    for (const [name, value] of Object.entries(fields)) data.set(name, value);
    return fetch("./share", { method: "POST", body: data, redirect: "manual" }).then(() => undefined);
  });
  await page.goto(`${address}?shared`);
  await expect(page.getByRole("textbox", { name: "Article to check" })).toHaveValue(
    "Norvane signed a $38 million contract.",
  );
  expect(page.url()).not.toContain("shared");
  await context.close();
});

test("the bookmark hands over the words of the page that is read", async ({ page, context, baseURL }) => {
  await openSample(page);
  await page.getByText("From the page you are reading").click();
  const bookmark = await page.getByRole("link", { name: "To Recoupe" }).getAttribute("href");
  expect(bookmark).toMatch(/^javascript:/);
  await page.getByRole("link", { name: "To Recoupe" }).click();
  await page.goto(`${baseURL}/icon-192.png`);
  const [opened] = await Promise.all([
    context.waitForEvent("page"),
    page.evaluate(
      (code) => {
        document.title = "Norvane signs with Brandel";
        document.body.innerText = "Norvane signed a $38 million contract.";
        // What a browser does with a bookmark.
        new Function(code)();
      },
      decodeURIComponent((bookmark ?? "").slice("javascript:".length)),
    ),
  ]);
  await expect(opened.getByRole("textbox", { name: "Article to check" })).toHaveValue(
    "Norvane signed a $38 million contract.",
  );
  await expect(opened.getByRole("textbox", { name: "Published by" })).toHaveValue("localhost");
  expect(opened.url()).not.toContain("#page");
});
