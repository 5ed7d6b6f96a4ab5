// The page's build. The core comes compiled from ../build/wasm.
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { defineConfig, type Plugin } from "vite";
import { offline } from "./offline.ts";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const core = here("../build/wasm");

/** Says what is missing in words, where Vite would only say that an import failed. */
const coreIsThere: Plugin = {
  name: "core-is-there",
  apply: "build",
  buildStart() {
    if (!existsSync(`${core}/recoupe.js`)) this.error("The WebAssembly core is missing: build it first (./dev wasm).");
  },
};

export default defineConfig({
  base: "./",
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  resolve: { alias: { "recoupe-core": core } },
  plugins: [coreIsThere, offline],
  worker: { format: "es" },
  server: { fs: { allow: [here("..")] } },
  build: {
    outDir: here("../build/page"),
    emptyOutDir: true,
    target: "es2022",
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
});
