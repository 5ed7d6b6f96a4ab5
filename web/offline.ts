// Writes the service worker with the list of what was built, so that the page works with its server gone.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
/** Large, and loaded by nothing yet: kept once it was asked for. */
const notAtOnce = ["rates-all.bin"];

export const offline: Plugin = {
  name: "offline",
  apply: "build",
  generateBundle: {
    order: "post",
    handler(_, bundle) {
      const shared = readdirSync(here("public")).filter((name) => !notAtOnce.includes(name));
      const files = [...Object.keys(bundle), ...shared].filter((name) => name !== "index.html").sort();
      const hash = createHash("sha256").update(files.join("\n"));
      for (const part of Object.values(bundle)) hash.update(part.type === "asset" ? part.source : part.code);
      const source = readFileSync(here("src/offline/service-worker.js"), "utf8")
        .replace('"VERSION"', JSON.stringify(hash.digest("hex").slice(0, 12)))
        .replace('"FILES"', files.map((name) => JSON.stringify(name)).join(", "));
      this.emitFile({ type: "asset", fileName: "service-worker.js", source });
    },
  },
};
