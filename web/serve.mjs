// Serves a folder of static files: node web/serve.mjs FOLDER PORT. For this machine alone, and with no dependency.
import { readFile, stat } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, normalize, resolve } from "node:path";

const types = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".webmanifest": "application/manifest+json",
  ".wasm": "application/wasm", // browsers compile while they load only under this type
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".woff2": "font/woff2",
};

const folder = resolve(process.argv[2]);
const port = Number(process.argv[3]);

const server = createServer(async (request, response) => {
  try {
    // normalize() on an absolute path cannot climb above its root.
    const path = normalize(decodeURIComponent(new URL(request.url, "http://localhost").pathname));
    let file = join(folder, path);
    if ((await stat(file)).isDirectory()) file = join(file, "index.html");
    const body = await readFile(file);
    const type = types[extname(file)] ?? "application/octet-stream";
    response.writeHead(200, { "Content-Type": type, "Cache-Control": "no-cache" }).end(body);
  } catch {
    response.writeHead(404, { "Content-Type": "text/plain" }).end("Not found\n");
  }
});

server.on("error", (error) => {
  const hint = error.code === "EADDRINUSE" ? `port ${port} is taken, choose another with --port` : error.message;
  console.error(`serve: ${hint}`);
  process.exit(2);
});
server.listen(port, "localhost", () => console.log(`Recoupe is at http://localhost:${port} (Ctrl-C stops it)`));
