// Articles that another page or app hands over: by the bookmark, in the address's fragment, or shared to the installed page.
import { signal } from "@preact/signals";
import { readDay } from "../pure/dates";
import { addArrival } from "./cases";

const prefix = "#page=";
const longest = 2_000_000;

/** What the bookmark runs on the page that is being read: its words and what it says of itself, in the fragment, which no server sees. */
export function bookmark(): string {
  const home = location.origin + location.pathname;
  return `javascript:(()=>{const m=q=>document.querySelector(q)?.content||"";open(${JSON.stringify(home + prefix)}+encodeURIComponent(JSON.stringify({title:m("meta[property='og:title']")||document.title,text:document.body.innerText.slice(0,300000),url:location.href,publisher:m("meta[property='og:site_name']")||location.hostname,published:m("meta[property='article:published_time']"),language:document.documentElement.lang.slice(0,2)})))})()`;
}

function take(json: string): void {
  const said = JSON.parse(json) as Record<string, unknown>;
  const words = (name: string) => (typeof said[name] === "string" ? said[name] : "");
  // A share of an address alone is shown in the box, where the page says what to do instead of fetching.
  const text = words("text") || words("url");
  if (text.trim() === "") return;
  addArrival({
    text,
    title: words("title"),
    publisher: words("publisher"),
    published: readDay(words("published")) ?? "",
    language: /^(fr|en)$/.test(words("language")) ? words("language") : null,
    url: /^https?:/.test(words("url")) ? words("url") : "",
  });
}

export async function letVisitorsIn(): Promise<void> {
  try {
    if (location.hash.startsWith(prefix) && location.hash.length < longest) {
      const packed = location.hash.slice(prefix.length);
      history.replaceState(null, "", location.pathname + location.search);
      take(decodeURIComponent(packed));
    } else if (new URLSearchParams(location.search).has("shared")) {
      history.replaceState(null, "", location.pathname);
      const cache = await caches.open("recoupe-shared");
      const held = await cache.match("./shared.json");
      await cache.delete("./shared.json");
      if (held) take(await held.text());
    }
  } catch {
    // Nothing that could be read came in; the page opens as it is.
  }
}

/** This browser holds the whole page: it works with its server gone. */
export const worksOffline = signal(false);

export function startOffline(): void {
  if (!("serviceWorker" in navigator) || !import.meta.env.PROD || !location.protocol.startsWith("http")) return;
  navigator.serviceWorker.ready.then(() => {
    worksOffline.value = true;
  });
  // A browser that refuses (a private window) has the page as long as its server.
  navigator.serviceWorker.register("./service-worker.js").catch(() => undefined);
}
