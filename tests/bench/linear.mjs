// Is the time linear in the length of what comes in, whatever it is? Counts instructions (valgrind's callgrind, which
// gives the same number on every run) at two sizes and prints the exponent between them: 1 is linear.
//   node tests/bench/linear.mjs [SHAPE…] [--size BYTES] [--perf]     --perf: the processor's own count, quicker, less exact
import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "../..");
const work = join(root, "build/bench");
mkdirSync(work, { recursive: true });

const repeated = (part) => (size) => part.repeat(Math.ceil(size / Buffer.byteLength(part)));
/** As long as asked for, and different from place to place. */
const counted = (part) => (size) => {
  let text = "";
  for (let i = 0; text.length < size; ++i) text += part(i);
  return text;
};
const letters = (i) => [0, 1, 2, 3].map((k) => String.fromCharCode(97 + (Math.floor(i / 26 ** k) % 26))).join("");

const shapes = {
  sentence: repeated("the mayor of the town said that the 12 houses near the river were sold for 3 million euros and "),
  brackets: repeated("("),
  closedBrackets: repeated("()[]"),
  quotes: repeated("“"),
  quotations: repeated("“We will rebuild the 12 houses,” she said. "),
  apostrophes: repeated("l'"),
  digit: repeated("7"),
  digits: repeated("7 "),
  groups: repeated("123 456 "),
  decimals: repeated("1.5,"),
  dates: counted((i) => `${1 + (i % 28)} March ${1990 + (i % 40)}, `),
  weekdays: repeated("Monday "),
  names: counted((i) => `Mr A${letters(i)} B${letters(i * 7)} met `),
  oneName: repeated("Paul Durand "),
  numberWords: repeated("hundred "),
  hyphens: repeated("-"),
  lines: repeated("\n"),
  words: repeated("a "),
  percents: counted((i) => `Sales rose ${i % 97}% to €${1000 + i} million in ${2000 + (i % 25)}. `),
  marks: repeated("e\u0301"),
  bytes: (size) => Buffer.alloc(size, 0xc3),
};

const asked = process.argv.slice(2).filter((word) => word !== "--perf");
const perf = process.argv.includes("--perf");

function instructions(text) {
  const file = join(work, "linear.txt");
  writeFileSync(file, text);
  const [tool, ...args] = perf
    ? ["perf", "stat", "-x,", "-e", "instructions:u"]
    : ["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null"];
  const command = [join(root, "build/native/recoupe"), "read", file, "--language", "en", "--published", "2026-03-18", "--format", "json"];
  const { stderr, status } = spawnSync(tool, [...args, ...command], {
    encoding: "utf8",
    maxBuffer: 1 << 28,
    stdio: ["ignore", "ignore", "pipe"],
  });
  const count = perf ? /^(\d+),/m.exec(stderr) : /Collected : (\d+)/.exec(stderr);
  if (count === null || status > 1) throw new Error(stderr);
  return Number(count[1]);
}

const at = asked.indexOf("--size");
const size = at < 0 ? 20000 : Number(asked.splice(at, 2)[1]);
const start = instructions("");
let bad = 0;
for (const [name, shape] of Object.entries(shapes)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  const [once, fourfold] = [size, 4 * size].map((bytes) => instructions(shape(bytes)) - start);
  const exponent = Math.log(fourfold / once) / Math.log(4);
  if (exponent > 1.15) ++bad;
  console.log(`${name.padEnd(16)} ${(fourfold / 4 / size).toFixed(0).padStart(8)} instructions a byte, exponent ${exponent.toFixed(2)}${exponent > 1.15 ? "  not linear" : ""}`);
}
process.exit(bad > 0 ? 1 : 0);
