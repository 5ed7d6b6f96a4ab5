// The page as one file that works from a USB stick: ../build/single/recoupe.html, under a policy of its own by hashes.
import { createHash } from "node:crypto";
import { fileURLToPath } from "node:url";
import { defineConfig, type Plugin } from "vite";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const hashOf = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/** Files that reach for others beside them, and what stands for them here. */
const stand: Record<string, string> = {
  "./start": "src/desk/start-single.ts",
  "../desk/all-rates": "src/desk/all-rates-single.ts",
  "./core": "src/desk/core-single.ts",
  "./docx-start": "src/in/docx-start-single.ts",
  "./pdf-worker": "src/in/pdf-worker-single.ts",
};
const standIns: Plugin = {
  name: "stand-ins",
  enforce: "pre",
  resolveId: (source) => (stand[source] ? here(stand[source]) : null),
};

const oneFile: Plugin = {
  name: "one-file",
  enforce: "post",
  generateBundle(_, bundle) {
    const parts = Object.values(bundle);
    const code = parts.find((part) => part.type === "chunk")?.code ?? "";
    // Vite would list here what a part needs beforehand; in one file that is nothing.
    const script = code.replaceAll("__VITE_PRELOAD__", "void 0").replaceAll("</script", "<\\/script");
    const style = parts
      .filter((part) => part.type === "asset" && part.fileName.endsWith(".css"))
      .map((part) => (part.type === "asset" ? String(part.source) : ""))
      .join("\n");
    const policy = `default-src 'none'; script-src ${hashOf(script)} 'wasm-unsafe-eval'; style-src ${hashOf(style)}; worker-src blob:; img-src data: blob:; base-uri 'none'; form-action 'none'`;
    for (const name of Object.keys(bundle)) delete bundle[name];
    const source = `<!doctype html>
<html lang="en"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>Recoupe</title><style>${style}</style></head>
<body><div id="page"></div><script type="module">${script}</script></body></html>
`;
    this.emitFile({ type: "asset", fileName: "recoupe.html", source });
  },
};

export default defineConfig({
  base: "./",
  publicDir: false,
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  resolve: { alias: { "recoupe-core": here("../build/wasm") } },
  plugins: [standIns, oneFile],
  worker: { format: "iife", plugins: () => [standIns] },
  build: {
    outDir: here("../build/single"),
    emptyOutDir: true,
    target: "es2022",
    assetsInlineLimit: Number.POSITIVE_INFINITY,
    cssCodeSplit: false,
    modulePreload: false,
    rolldownOptions: { input: here("src/main.tsx"), output: { codeSplitting: false } },
  },
});
