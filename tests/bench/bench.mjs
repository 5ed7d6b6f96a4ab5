// ./dev bench: one run, one table. What Recoupe takes to read, check and hold articles, beside what else a user would
// run over the same bytes, and the targets that the project set itself. Times are the best of several runs.
//   --quick      a hundredth of the sources
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { articles } from "./news.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "../..");
const work = join(root, "build/bench");
const native = join(root, "build/native");
const quick = process.argv.includes("--quick");
mkdirSync(work, { recursive: true });

const rows = [];
const row = (what, value, note = "") => rows.push([what, value, note]);
const head = (title) => rows.push([title]);
const mega = (bytesPerSecond) => `${(bytesPerSecond / 1e6).toPrecision(3)} MB/s`;
const kilo = (bytes) => `${(bytes / 1000).toFixed(0)} kB`;
const time = (seconds) => (seconds < 1 ? `${(seconds * 1000).toPrecision(3)} ms` : `${seconds.toPrecision(3)} s`);
/** A ratio beside its target: at least, or at most. */
const ratio = (what, value, target, least = true) =>
  row(what, value.toPrecision(3), `target ${least ? "≥" : "≤"} ${target}: ${(least ? value >= target : value <= target) ? "met" : "not met"}`);

/** Processor time in seconds: what else runs on the machine counts as little as it can. */
const processor = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};
const bestOf = (work, runs = 3) => {
  let best = Infinity;
  for (let i = 0; i < runs; ++i) {
    const from = processor();
    work();
    best = Math.min(best, processor() - from);
  }
  return best;
};
/** The same of a command: its own and its children's time, as the shell counts it. */
const bestOfCommand = (command, args, runs = 5) => {
  let best = Infinity;
  for (let i = 0; i < runs; ++i) {
    const { stdout, status } = spawnSync("bash", ["-c", `TIMEFORMAT="%U %S"; { time ${command} >/dev/null; } 2>&1`, "bash", ...args], { encoding: "utf8" });
    if (status > 1) throw new Error(`${command}: ${stdout}`);
    best = Math.min(best, stdout.trim().split(" ").reduce((sum, n) => sum + Number(n), 0));
  }
  return best;
};

// ---- The text ----

const file = (name) => join(work, name);
const write = (name, count, seed, language) => {
  let out = "";
  for (const article of articles(count, seed, language)) out += `${JSON.stringify(article)}\n`;
  writeFileSync(file(name), out);
  return out.trimEnd().split("\n");
};
const lines = { fr: write("fr.ndjson", 400, 1, "fr"), en: write("en.ndjson", 400, 2, "en") };
const texts = Object.fromEntries(Object.entries(lines).map(([l, list]) => [l, list.map((line) => JSON.parse(line))]));
const bytes = Object.fromEntries(Object.entries(texts).map(([l, list]) => [l, list.reduce((n, a) => n + Buffer.byteLength(a.text), 0)]));

const bench = (...args) =>
  execFileSync(join(native, "recoupe_bench"), args, { encoding: "utf8", maxBuffer: 1 << 26 })
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));

// ---- Reading ----

async function wasmModule() {
  const { default: load } = await import(pathToFileURL(join(root, "build/wasm/recoupe.js")));
  return load({ wasmBinary: readFileSync(join(root, "build/wasm/recoupe.wasm")) });
}

async function reading() {
  for (const language of ["fr", "en"]) {
    const [n] = bench("read", file(`${language}.ndjson`));
    head(`Reading ${language === "fr" ? "French" : "English"}, ${n.articles} articles of ${Math.round(n.bytes / n.articles)} bytes`);
    row("memchr", mega(n.memchr));
    row("utf8proc, one NFC pass", mega(n.nfc));
    row("read: text to claims", mega(n.read), `${Math.round((n.read / n.bytes) * n.articles)} articles/s`);
    for (const [name, value] of Object.entries(n))
      if (name.startsWith("stage")) row(`  ${name.slice(6)}`, `${value.toPrecision(3)} ns/byte`);
    row("read, JSON in and out, native", mega(n.door));
    const stream = write(`${language}-4000.ndjson`, 4000, 5, language).map((line) => JSON.parse(line).text);
    const cli = bestOfCommand('"$1" read --ndjson <"$2"', [join(native, "recoupe"), file(`${language}-4000.ndjson`)], 3);
    const speed = stream.reduce((n, text) => n + Buffer.byteLength(text), 0) / cli;
    row("recoupe read --ndjson, a process", mega(speed), `${Math.round(stream.length / cli)} articles/s, its start included`);
    const { Desk } = await wasmModule();
    const desk = new Desk();
    const wasm = bestOf(() => {
      for (let i = 0; i < lines[language].length; ++i) {
        desk.add(lines[language][i], "{}");
        desk.remove(texts[language][i].id);
      }
    }, 7);
    desk.delete();
    row("read, JSON in and out, WebAssembly in Node", mega(bytes[language] / wasm), `${Math.round(texts[language].length / wasm)} articles/s`);
    ratio("read / utf8proc NFC", n.read / n.nfc, 4);
    ratio("read --ndjson / utf8proc NFC", speed / n.nfc, 1.5);
    ratio("WebAssembly / native, the same job", bytes[language] / wasm / n.door, 0.6);
    const slow = await peers(language);
    if (slow) ratio("WebAssembly / chrono-node, which reads dates alone", bytes[language] / wasm / slow, 10);
  }
}

// ---- The packages of npm, each on its own job ----

async function peers(language) {
  if (!existsSync(join(root, "tests/bench/node_modules/chrono-node"))) return row("npm peers", "not installed"), null;
  // The slowest take seconds an article, so each reads what it can in some seconds.
  const speed = async (name, job, sample) => {
    const part = texts[language].slice(0, sample);
    const size = part.reduce((n, a) => n + Buffer.byteLength(a.text), 0);
    job(part[0]); // what it loads at first use
    const took = bestOf(() => part.forEach(job), sample > 20 ? 3 : 1);
    row(name, mega(size / took), `${(part.length / took).toPrecision(3)} articles/s, over ${part.length}`);
    return size / took;
  };
  const chrono = await import("chrono-node");
  const parser = language === "fr" ? chrono.fr : chrono.en;
  const rate = await speed("chrono-node: dates", (a) => parser.parse(a.text, new Date(a.published)), 400);
  const { default: recognizers } = await import("@microsoft/recognizers-text-suite");
  const culture = language === "fr" ? "fr-fr" : "en-us";
  const jobs = ["recognizeNumber", "recognizePercentage", "recognizeCurrency", "recognizeDateTime"];
  await speed("@microsoft/recognizers-text-suite: numbers, money, dates", (a) => {
    for (const job of jobs) recognizers[job](a.text, culture);
  }, 5);
  if (language === "en") {
    const { default: nlp } = await import("compromise");
    await speed("compromise: numbers", (a) => nlp(a.text).numbers().json(), 100);
    const { default: winkNlp } = await import("wink-nlp");
    const { default: model } = await import("wink-eng-lite-web-model");
    const wink = winkNlp(model);
    await speed("wink-nlp: entities", (a) => wink.readDoc(a.text).entities().out(wink.its.detail), 100);
  }
  return rate;
}

// ---- Memory, size, start ----

async function weights() {
  head("Weight");
  const long = write("long.ndjson", 4000, 3, "en");
  const [m] = bench("memory", file("long.ndjson"));
  row(`one text of ${kilo(m.bytes)}, ${m.claims} claims: resident after`, `${(m.resident / m.bytes).toPrecision(3)} × text`);
  ratio("peak memory / text", m.peak / m.bytes, 4, false);
  long.length = 0;
  const wasm = readFileSync(join(root, "build/wasm/recoupe.wasm"));
  const glue = readFileSync(join(root, "build/wasm/recoupe.js"));
  const brotli = (data) => brotliCompressSync(data, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 22 } }).length;
  row("recoupe.wasm", kilo(wasm.length), `gzip ${kilo(gzipSync(wasm, { level: 9 }).length)}, brotli ${kilo(brotli(wasm))}; with tables and rates`);
  row("recoupe.js", kilo(glue.length), `gzip ${kilo(gzipSync(glue, { level: 9 }).length)}, brotli ${kilo(brotli(glue))}`);
  ratio("module, kB of brotli", brotli(wasm) / 1000, 250, false);
  ratio("module, kB of gzip", gzipSync(wasm, { level: 9 }).length / 1000, 250, false);
  const from = performance.now();
  const module = await wasmModule();
  const ready = performance.now();
  const desk = new module.Desk();
  const two = [texts.fr[0], texts.en[0]];
  for (const article of two) desk.add(JSON.stringify(article), "{}");
  desk.check(two[0].id, "{}");
  row("instantiate the module, Node", time((ready - from) / 1000));
  row("from there to the first report, two articles", time((performance.now() - ready) / 1000));
  desk.delete();
}

// ---- Many sources ----

function scale() {
  const most = quick ? 1000 : 100000;
  const stream = [];
  for (const article of articles(most, 4)) stream.push(JSON.stringify(article));
  writeFileSync(file("scale.ndjson"), `${stream.join("\n")}\n`);
  const points = bench("scale", file("scale.ndjson"));
  head(`One article against N sources, ${(Buffer.byteLength(stream.join("")) / most / 1000).toPrecision(2)} kB of JSON each`);
  for (const p of points)
    row(`N = ${p.sources}`, `check ${time(p.check)}`, `replace one ${time(p.replace)}; adding up to here ${time(p.add)}; ${p.resident > 0 ? `${kilo(p.resident / p.sources)} resident a source` : ""}`);
  // The slope of log time over log N, least squares.
  const slope = (ys) => {
    const x = points.map((p) => Math.log(p.sources));
    const y = ys.map(Math.log);
    const mean = (v) => v.reduce((a, b) => a + b) / v.length;
    const [mx, my] = [mean(x), mean(y)];
    return x.reduce((sum, xi, i) => sum + (xi - mx) * (y[i] - my), 0) / x.reduce((sum, xi) => sum + (xi - mx) ** 2, 0);
  };
  ratio("check: fitted exponent of N", slope(points.map((p) => p.check)), 0.3, false);
  ratio("adding, a source: fitted exponent of N", slope(points.map((p, i) => p.add / (p.sources - (points[i - 1]?.sources ?? 0)))), 0.1, false);
}

await reading();
await weights();
scale();
rows.push(...(await (await import("./page.mjs")).pageRows()));
const width = Math.max(...rows.map(([what]) => what.length));
for (const [what, value, note] of rows) {
  if (value === undefined) console.log(`\n${what}`);
  else console.log(`${what.padEnd(width)}  ${value.padStart(16)}  ${note}`.trimEnd());
}
