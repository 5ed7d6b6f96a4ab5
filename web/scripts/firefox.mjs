// The page in Debian's Firefox, which Playwright does not drive: npm run test:firefox, after npm run build, with firefox-esr
// installed. A visit in small, by WebDriver BiDi: the sample, a proof, a picture, one's own words kept over a reload; and
// no complaint of the browser.
import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { preview } from "vite";

const root = fileURLToPath(new URL("..", import.meta.url));
const patience = 90_000;
const profile = await mkdtemp(join(tmpdir(), "recoupe-firefox-"));
const server = await preview({ root, configFile: `${root}/vite.config.ts`, preview: { port: 0, host: "127.0.0.1" } });
const firefox = spawn(process.env.FIREFOX ?? "/usr/bin/firefox-esr", [
  ...["--headless", "--no-remote", "--profile", profile, "--remote-debugging-port", "0"],
]);

/** Firefox says on its error output where it listens. */
const address = await new Promise((resolve, reject) => {
  let said = "";
  firefox.on("error", reject);
  firefox.on("exit", () => reject(new Error(`firefox did not start: ${said}`)));
  firefox.stderr.on("data", (words) => {
    said += words;
    const found = /WebDriver BiDi listening on (ws:\S+)/.exec(said);
    if (found) resolve(found[1]);
  });
});
const socket = new WebSocket(`${address}/session`);
await new Promise((resolve) => socket.addEventListener("open", resolve));

const complaints = [];
const waiting = new Map();
socket.addEventListener("message", ({ data }) => {
  const { id, type, method, result, params, message } = JSON.parse(data);
  if (type === "event" && method === "log.entryAdded" && params.level === "error") complaints.push(params.text);
  if (type === "success") waiting.get(id)?.resolve(result);
  if (type === "error") waiting.get(id)?.reject(new Error(message));
});
function send(method, params) {
  const id = waiting.size + 1;
  const answer = new Promise((resolve, reject) => waiting.set(id, { resolve, reject }));
  socket.send(JSON.stringify({ id, method, params }));
  return answer;
}

try {
  const { capabilities } = await send("session.new", { capabilities: {} });
  console.log(`  ${capabilities.browserName} ${capabilities.browserVersion}`);
  await send("session.subscribe", { events: ["log.entryAdded"] });
  const { contexts } = await send("browsingContext.getTree", {});
  const context = contexts[0].context;
  const run = async (expression) => {
    const answer = await send("script.evaluate", { expression, target: { context }, awaitPromise: true });
    if (answer.type === "exception") throw new Error(answer.exceptionDetails.text);
    return answer.result.value;
  };
  const until = async (what, expression) => {
    const end = Date.now() + patience;
    while (!(await run(`Boolean(${expression})`))) {
      if (Date.now() > end) throw new Error(`not so after ${patience / 1000} s: ${what}`);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    console.log(`  ${what}`);
  };
  const shows = (words) => `document.body.textContent.includes(${JSON.stringify(words)})`;
  const press = (name) =>
    run(
      `[...document.querySelectorAll("button")].find((each) => each.textContent.trim() === ${JSON.stringify(name)}).click()`,
    );

  const url = `${server.resolvedUrls?.local[0]}?lang=en`;
  await send("browsingContext.navigate", { context, url, wait: "complete" });
  await until("the sample is checked", `document.querySelector('li[aria-label^="Conversion"] button')`);
  await run(`document.querySelector('li[aria-label^="Conversion"] button').click()`);
  await until("a proof opens", shows("38 ÷ 1.1514 = 33.00"));
  await press("Claims by source");
  await until("a picture is drawn", `document.querySelector("svg[role=img]")`);
  await press("Start with my own");
  await until(
    "the page is empty",
    `document.activeElement && document.querySelector('textarea[placeholder]')?.value === ""`,
  );
  await run(`document.querySelector("textarea").focus()`);
  const typed = [..."Norvane signed on Tuesday 3 November 2025."];
  const actions = typed.flatMap((value) => [
    { type: "keyDown", value },
    { type: "keyUp", value },
  ]);
  await send("input.performActions", { context, actions: [{ type: "key", id: "keys", actions }] });
  await until("a wrong weekday is found", `document.querySelector('li[aria-label^="Calendar"]')`);
  await new Promise((resolve) => setTimeout(resolve, 1000));
  await send("browsingContext.reload", { context, wait: "complete" });
  await until("what was typed is kept", `document.querySelector("textarea")?.value === "${typed.join("")}"`);
  if (complaints.length > 0) throw new Error(complaints.join("\n"));
  console.log("1 passed");
} finally {
  firefox.kill();
  await server.close();
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
}
