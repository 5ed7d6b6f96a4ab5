// What the tests of the WebAssembly module share: the module itself, the native command line, and the stories.
import { execFile } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";

export const root = resolve(dirname(fileURLToPath(import.meta.url)), "../..");
export const languages = ["fr", "en"];

/** The artefact that ships, loaded as Node must: with the bytes handed in. */
export async function load() {
  const module = await import(join(root, "build/wasm/recoupe.js"));
  return module.default({ wasmBinary: readFileSync(join(root, "build/wasm/recoupe.wasm")) });
}

/**
 * What the native command line prints: the one that the native suite has built, with its sanitizers. Status 1 only says
 * that there is something to look at. It works while the test goes on.
 */
export function native(...args) {
  return new Promise((resolve, reject) => {
    const options = { encoding: "utf8", cwd: root, maxBuffer: 1 << 28 };
    execFile(join(root, "build/sanitize/recoupe"), args, options, (error, printed, complaints) => {
      if (error && error.code !== 1) reject(new Error(`recoupe ${args.join(" ")}: ${complaints || error.message}`));
      else resolve(printed);
    });
  });
}

/** Every story of samples/ and tests/stories/: its file relative to the root, and its articles with their texts. */
export const stories = ["samples", "tests/stories"]
  .flatMap((folder) => readdirSync(join(root, folder)).map((name) => join(root, folder, name, "story.json")))
  .filter((file) => existsSync(file))
  .map((file) => ({
    file: relative(root, file),
    articles: JSON.parse(readFileSync(file, "utf8")).articles.map(({ file: name, ...article }) => ({
      ...article,
      file: relative(root, join(dirname(file), name)),
      text: readFileSync(join(dirname(file), name), "utf8"),
    })),
  }));
