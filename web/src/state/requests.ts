// How many requests this page and its worker have sent to other machines: the number that the footer shows.
import { computed, signal } from "@preact/signals";
import { foreignAmong } from "../pure/foreign";

const fromPage = signal(0);
export const fromWorker = signal(0);
export const foreignRequests = computed(() => fromPage.value + fromWorker.value);

export function startCounting(): void {
  new PerformanceObserver((list) => {
    fromPage.value += foreignAmong(list.getEntries());
  }).observe({ type: "resource", buffered: true });
}
