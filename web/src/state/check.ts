// The check: runs by itself when a text, a name or the language changes, and keeps the texts that its offsets belong to.
import { computed, effect, signal } from "@preact/signals";
import * as Comlink from "comlink";
import type { Document, Finding, Options, Report, Source } from "../contract";
import { answered, now as connected, restart } from "../desk/client";
import type { Progress } from "../desk/worker";
import { drafts, hasWords, type Remark, toSource } from "../pure/case";
import { ordered } from "../pure/order";
import { keysOf, refusedIn, refusedOf } from "../pure/review";
import { current, remark } from "./cases";
import { edition, rates, ratesFor } from "./rates";
import { fromWorker } from "./requests";
import { language, words } from "./settings";

export interface Checked {
  report: Report;
  article: string;
  /** The texts as they were checked: the report's offsets hold in these and in no later ones. */
  texts: Map<string, string>;
}

export const checked = signal<Checked | null>(null);
export const busy = signal(false);
/** What went wrong, in the core's words or ours; null while all is well. */
export const trouble = signal<string | null>(null);

const everything = computed<Finding[]>(() => {
  const now = checked.value;
  return now ? ordered(now.report.findings, now.article) : [];
});

/** What the reader's remarks are kept under. */
export const keys = computed(() => keysOf(everything.value, checked.value?.texts ?? new Map()));

/** Findings of this report that were refused since: they go at once, and the check without them follows. */
const leaving = signal<ReadonlySet<string>>(new Set());
export const findings = computed(() => {
  const { review } = current.value;
  const gone = leaving.value;
  return everything.value.filter(({ id }) => !(gone.has(id) && review[keys.value.get(id) ?? ""]?.refused));
});

/** Pairings that the reader refused: "Not the same thing". */
export const refused = computed(() => refusedIn(current.value));

export function refuse(finding: Finding): void {
  leaving.value = new Set([...leaving.value, finding.id]);
  remark(keys.value.get(finding.id) ?? "", { refused: refusedOf(finding) });
}

export const remarkOf = (finding: string): Remark => current.value.review[keys.value.get(finding) ?? ""] ?? {};

export function documentOf(id: string): Document | undefined {
  return checked.value?.report.documents.find((document) => document.id === id);
}

const pause = 300;
let latest = 0;
let timer = 0;

/** Where a check that takes its time is; null while there is none, and while it is too quick to tell. */
export const progress = signal<Progress | null>(null);
/** The reader stopped the last check. */
export const stopped = signal(false);
let again: (() => void) | null = null;
const quick = 500;

type Apart = NonNullable<Options["refused"]>;

async function run(sources: Source[], article: string, apart: Apart, repeated = false): Promise<void> {
  const turn = ++latest;
  let at: Progress | null = null;
  const late = window.setTimeout(() => {
    if (turn === latest) progress.value = at;
  }, quick);
  const started = performance.now();
  const follow = Comlink.proxy((next: Progress) => {
    at = next;
    if (turn === latest && performance.now() - started > quick) progress.value = next;
  });
  stopped.value = false;
  again = () => void run(sources, article, apart);
  const { desk, lost } = connected();
  try {
    const answer = await Promise.race([
      desk.check(sources, article, { language: language.peek() }, apart, follow),
      lost,
    ]);
    answered();
    if (turn !== latest) return;
    if ("error" in answer) {
      trouble.value = answer.error.message;
    } else {
      trouble.value = null;
      leaving.value = new Set();
      checked.value = { report: answer, article, texts: new Map(sources.map((source) => [source.id, source.text])) };
      rates.value = answer.rates;
      void ratesFor(answer);
    }
    fromWorker.value = await desk.requests(location.origin);
  } catch {
    // A core that fell over a text holds nothing of use any more; the next check starts with a new one.
    const stumbled = at as Progress | null;
    if (stumbled) answered();
    const replaced = restart();
    // A worker may have died of something else than the texts, so the check is repeated, once.
    if (turn === latest && replaced && !repeated) return run(sources, article, apart, true);
    if (turn === latest) trouble.value = stumbled ? words.peek().stumbled(stumbled.number) : words.peek().lostCore;
  } finally {
    clearTimeout(late);
  }
  if (turn === latest) {
    busy.value = false;
    progress.value = null;
  }
}

/** Stops the check that is under way, whatever it is doing; the texts and the last findings stay. */
export function cancel(): void {
  latest++;
  answered();
  restart();
  busy.value = false;
  progress.value = null;
  stopped.value = true;
}

export function checkAgain(): void {
  busy.value = true;
  again?.();
}

/** Starts watching the case; the first check does not wait. */
export function startChecking(): void {
  let first = true;
  let before = "";
  effect(() => {
    const held = current.value;
    const sources = drafts(held).filter(hasWords).map(toSource);
    const apart = refused.value.map(({ refused: { sides } }) => sides);
    const key = JSON.stringify([held.article.id, sources, language.value, apart, edition.value]);
    if (key === before) return;
    before = key;
    clearTimeout(timer);
    latest++;
    progress.value = null;
    if (!hasWords(held.article)) {
      checked.value = null;
      trouble.value = null;
      busy.value = false;
      return;
    }
    busy.value = true;
    stopped.value = false;
    timer = window.setTimeout(() => run(sources, held.article.id, apart), first ? 0 : pause);
    first = false;
  });
}
