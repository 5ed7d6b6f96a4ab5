// Every word of the interface, typed: a language that misses one does not compile.

import type { FindingKind, Reason, Status } from "../contract";
import type { Arrival } from "../state/arrivals";
import type { Removal } from "../state/cases";
import type { PictureName } from "../view/pictures/Drawn";

export interface Words {
  tagline: string;
  skip: string;
  language: string;
  theme: Record<"auto" | "light" | "dark", string>;
  startOwn: string;
  showSample: string;
  restoreSample: string;
  clearAll: string;
  undo: string;
  removed: Record<Removal | "dismiss", string>;

  sources: string;
  sourcesCount: (count: number) => string;
  noSources: string;
  addSource: string;
  sourceText: string;
  outlet: string;
  date: string;
  title: string;
  sourceNumber: (number: number) => string;
  pasteSource: string;
  removeSource: (name: string) => string;
  read: string;
  readSource: (name: string) => string;
  checkThis: string;
  backToArticle: string;
  unreadDate: string;
  guessed: (value: string) => string;
  figuresRead: (understood: number, all: number) => string;
  paragraphsHidden: (count: number) => string;

  article: string;
  articleToCheck: string;
  editArticle: string;
  pasteArticle: string;
  publishedBy: string;
  publishedOn: string;
  sampleNote: string;
  next: { title: string; steps: string[]; privacy: string };

  findings: string;
  kinds: Record<FindingKind, string>;
  count: Record<"alarm" | "check" | "note" | "quiet", (count: number) => string>;
  noFindings: string;
  addToCompare: string;
  waiting: string;
  checking: string;
  checked: (count: number) => string;
  folded: Record<"alone" | "missing", (count: number) => string>;
  witnesses: (count: number) => string;
  showFindings: string;
  hideFindings: string;
  failed: string;
  lostCore: string;

  filter: {
    search: string;
    more: string;
    byWeight: string;
    byKind: string;
    bySource: string;
    passing: (shown: number, all: number) => string;
    all: string;
  };
  sideBySide: string;
  shortcuts: string;
  close: string;
  notLoaded: string;

  textLanguage: { label: string; find: string; found: (language: string) => string };
  files: {
    choose: string;
    drop: string;
    list: string;
    added: (names: string[]) => string;
    stages: Record<Arrival["stage"], string>;
    windows: string;
    cancel: string;
    leave: string;
    noFetching: string;
    bookmark: { label: string; how: string; name: string };
  };

  review: {
    checked: string;
    refuse: string;
    note: string;
    addNote: string;
    copy: string;
    copied: string;
    notCopied: string;
    refused: (count: number) => string;
    takeBack: string;
  };
  badLink: string;
  cases: string;
  out: string;

  pictures: { label: string; names: Record<PictureName, string> };

  underway: {
    reading: (name: string, number: number, all: number) => string;
    comparing: string;
    cancel: string;
    stopped: string;
    again: string;
  };
  stumbled: (number: number) => string;

  setAside: string;
  setAsideNote: (count: number) => string;
  putBack: string;
  setAsideAgain: string;
  restored: string;

  proof: ProofWords;
  footer: {
    requests: (count: number) => string;
    verify: string;
    local: string;
    offline: string;
    rates: (last: string) => string;
  };
  unsaved: Record<"blocked" | "full", string>;
}

export interface ProofWords {
  name: string;
  readThere: string;
  understood: string;
  computation: string;
  printed: string;
  off: (percent: string, less: boolean) => string;
  inUnits: (units: string) => string;
  rule: string;
  reference: string;
  referenceLine: (date: string, value: string, pair: string) => string;
  implied: string;
  fits: string;
  fitsNone: string;
  repairs: string;
  because: string;
  names: string;
  topic: string;
  time: string;
  scope: string;
  attributed: (who: string) => string;
  statuses: Record<Status, string>;
  about: string;
  atLeast: (low: string) => string;
  atMost: (high: string) => string;
}

/** A rule's name and one sentence on how it decides. */
export type Rules = Record<Reason, { name: string; how: string }>;
