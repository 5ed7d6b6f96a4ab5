// Every request that this page and its worker have sent, and to whom: what the footer counts and its dialog lists.
import { computed, signal } from "@preact/signals";
import { noRequests, type Requests, tally, together } from "../pure/requests";

/** The page's own file, which no list of resources holds. */
const fromPage = signal<Requests>({ own: location.protocol.startsWith("http") ? 1 : 0, elsewhere: {} });
export const fromWorker = signal<Requests>(noRequests);
export const requests = computed(() => together(fromPage.value, fromWorker.value));
/** Requests that the page's policy has stopped before they left. */
export const stoppedRequests = signal(0);

export function startCounting(): void {
  new PerformanceObserver((list) => {
    fromPage.value = together(fromPage.peek(), tally(list.getEntries(), location.origin));
  }).observe({ type: "resource", buffered: true });
  // The policy also reports styles and handlers written into a pasted page, which are no requests.
  addEventListener("securitypolicyviolation", ({ blockedURI }) => {
    if (/^(https?|wss?)\b/.test(blockedURI)) stoppedRequests.value++;
  });
}
