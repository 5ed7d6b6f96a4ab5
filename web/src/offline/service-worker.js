// Keeps the built page in this browser and answers from there, so that it works with its server gone. Built by offline.ts.
// A new version is fetched beside the old one and takes over once every tab of the old one is closed.

const cacheName = `recoupe-${"VERSION"}`;
const files = ["FILES"];
const sharedCache = "recoupe-shared";

self.addEventListener("install", (event) => {
  event.waitUntil(caches.open(cacheName).then((cache) => cache.addAll(["./", ...files])));
});

self.addEventListener("activate", (event) => {
  event.waitUntil(
    (async () => {
      for (const name of await caches.keys()) {
        if (name.startsWith("recoupe-") && name !== cacheName && name !== sharedCache) await caches.delete(name);
      }
      await self.clients.claim();
    })(),
  );
});

self.addEventListener("fetch", (event) => {
  const address = new URL(event.request.url);
  if (address.origin !== self.location.origin) return;
  if (event.request.method === "POST" && address.pathname.endsWith("/share")) {
    event.respondWith(shared(event.request));
  } else if (event.request.method === "GET") {
    event.respondWith(answer(event.request));
  }
});

async function answer(request) {
  const cache = await caches.open(cacheName);
  const kept = await cache.match(request.mode === "navigate" ? "./" : request, { ignoreSearch: true });
  return kept ?? fetch(request);
}

/** What another app shares never leaves the device: it is laid aside for the page, which takes it when it opens. */
async function shared(request) {
  const form = await request.formData();
  const said = Object.fromEntries(["title", "text", "url"].map((name) => [name, String(form.get(name) ?? "")]));
  const cache = await caches.open(sharedCache);
  await cache.put("./shared.json", new Response(JSON.stringify(said)));
  return Response.redirect("./?shared", 303);
}
