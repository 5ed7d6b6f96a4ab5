// Unit tests of the page's pure functions; they live beside the other tests, in ../tests/web/unit.
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  cacheDir: here("node_modules/.vite"),
  server: { fs: { allow: [here("..")] } },
  test: {
    root: here(".."),
    include: ["tests/web/unit/**/*.test.ts"],
    reporters: ["default", "json"],
    outputFile: { json: here("../build/reports/unit.json") },
  },
});
