// What is handed to a reader's machine, and under which licence: the npm packages that the page may carry (those of the
// lock file that no tool alone needs) and the libraries that are compiled or linked into the core. `./dev licences`.
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";

const lock = JSON.parse(readFileSync(new URL("../package-lock.json", import.meta.url), "utf8"));

// Debian's packages: where each ends up, its licence, and a word of it that Debian's copyright file must hold.
const libraries = [
  ["nlohmann-json3-dev", "core, WebAssembly", "MIT", "MIT|Expat"],
  ["libutf8proc-dev", "core, WebAssembly", "MIT and Unicode-DFS", "MIT|Expat"],
  [
    "emscripten",
    "WebAssembly: its runtime, musl and libc++",
    "MIT or NCSA; MIT; Apache-2.0 with LLVM exception",
    "MIT|Expat|NCSA",
  ],
  ["libcli11-dev", "command line", "BSD-3-Clause", "BSD"],
  ["libstdc++-12-dev", "command line", "GPL-3.0 with GCC runtime exception", "GPL"],
  ["doctest-dev", "tests alone", "MIT", "MIT|Expat"],
  ["libbenchmark-dev", "benchmarks alone", "Apache-2.0", "Apache"],
];

const open = /^(MIT|ISC|0BSD|BSD(-[23]-Clause)?|Apache-2\.0|Unlicense|Zlib|Python-2\.0|CC0-1\.0|\(.*\bMIT\b.*\))$/;
const rows = [];
const wrong = [];

for (const [path, entry] of Object.entries(lock.packages)) {
  if (path === "" || entry.dev || entry.devOptional || entry.optional) continue;
  const name = path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length);
  const licence = entry.license ?? "not stated";
  rows.push([name, entry.version, licence, "page"]);
  if (!open.test(licence)) wrong.push(`${name}: the licence ${licence} has to be looked at`);
  if (!entry.integrity) wrong.push(`${name}: the lock file has no checksum`);
}
for (const [path, entry] of Object.entries(lock.packages))
  if (entry.hasInstallScript) wrong.push(`${path}: runs a script when it is installed`);

for (const [name, where, licence, word] of libraries) {
  let version = "";
  try {
    const line = execFileSync("dpkg-query", ["-W", name], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
    version = line.trim().split("\t")[1] ?? "";
  } catch {
    version = "not installed here";
  }
  rows.push([name, version, licence, where]);
  const copyright = `/usr/share/doc/${name}/copyright`;
  if (existsSync(copyright) && !new RegExp(word).test(readFileSync(copyright, "utf8")))
    wrong.push(`${name}: Debian's copyright file does not name ${licence}`);
}
rows.push(["Euro reference rates", "", "European Central Bank; free to reuse, source named", "core, page"]);

const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column].length)));
for (const row of rows)
  console.log(
    row
      .map((cell, i) => cell.padEnd(widths[i] ?? 0))
      .join("  ")
      .trimEnd(),
  );
for (const line of wrong) console.error(line);
process.exitCode = wrong.length > 0 ? 1 : 0;
