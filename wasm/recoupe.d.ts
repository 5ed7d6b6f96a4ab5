// The contract between the core compiled to WebAssembly and its callers: JSON in, JSON out.
// Every offset is in UTF-16 code units of the text that was given, end exclusive. The command line writes the
// same report with offsets in UTF-8 bytes, and nothing else differs.

export type InterfaceLanguage = "fr" | "en";
export interface Span { begin: number; end: number }

/** An article as it is handed to the Desk. `text` is never changed. */
export interface Source {
  id: string;
  text: string;
  title?: string | null;
  publisher?: string | null;
  /** YYYY-MM-DD; what is absent is guessed from the text and named in `guessed`. */
  published?: string | null;
  language?: string | null;
  url?: string | null;
  /** Furniture that the reader put back: these spans are read as article text. */
  restored?: Span[];
}

export type MentionKind =
  | "money" | "percent" | "basisPoints" | "count" | "measure" | "multiple" | "plain" | "rate"
  | "duration" | "date" | "period" | "deadline";
export type Hedge = "exact" | "about" | "atLeast" | "atMost" | "between";
export type Status = "stated" | "reported" | "rumoured" | "planned" | "projected" | "denied" | "opinion";

export interface Mention {
  id: string;
  begin: number; end: number;
  kind: MentionKind;
  /** As printed: a number, [low, high], or an ISO 8601 string. */
  value: number | [number | null, number | null] | string;
  unit: string | null;
  /** The interval after precision and hedge; null is unbounded. Dates as ISO days. */
  low: number | string | null;
  high: number | string | null;
  /** Which ends belong to the interval: "[)" is low in, high out. */
  edges: "[]" | "[)" | "(]" | "()";
  /** The day of the week that is printed with a date: 0 is Monday. */
  weekday?: number;
  hedge: Hedge;
  change: "up" | "down" | null;
  status: Status;
  attributedTo: string | null;
  /** What is measured, in words: topic and scopes ("valuation", "net profit · year"); null when unknown. */
  measure: string | null;
  /** Names that the figure is about, as known to the core. */
  subject: string[];
  /** The sentence that it stands in. */
  sentence: Span;
}

export interface Document {
  id: string;
  title: string | null; publisher: string | null; published: string | null; language: string | null;
  /** Which of the four above were guessed from the text. */
  guessed: ("title" | "publisher" | "published" | "language")[];
  furniture: Span[];
  mentions: Mention[];
  coverage: { figures: number; understood: number; left: Span[] };
  /** What the reader should know of this article: no date, another language, bytes that were not UTF-8. */
  notices: { code: "noDate" | "otherLanguage" | "notUtf8" | "hiddenCharacters" | "otherDigits" | "tooLong" | "tooManyFigures" | "crowded" | "empty"; message: string }[];
}

export type FindingKind =
  | "agreement" | "compatible" | "conflict" | "update" | "competingRumours" | "status" | "unitSlip" | "internal"
  | "conversion" | "arithmetic" | "calendar" | "copy" | "quoteDrift" | "alone" | "missing";

/** The rule that made the finding. */
export type Reason =
  // conversion
  | "rateFits" | "rateOff" | "noRate" | "openCurrency"
  // arithmetic
  | "perPeriod" | "growthFactor" | "percentChange" | "sumOfParts" | "shares" | "product" | "difference" | "points" | "unitConversion"
  // calendar
  | "weekday" | "relativeDate" | "elapsed" | "noSuchDate"
  // one article against itself
  | "twoValues" | "headline"
  // across articles
  | "sameFigure" | "rounding" | "bound" | "range" | "otherCurrency" | "otherMoment"
  | "differentValue" | "rivalCounters" | "laterFigure" | "rumoursDiffer" | "hardened" | "denied" | "planned" | "hedgeLost"
  | "thousand" | "longScale"
  | "nearVerbatim" | "wordsChanged" | "singleSource" | "leftOut";

/**
 * Words of a text that are found again after edits elsewhere (the Web Annotation model's TextQuoteSelector). Of several
 * places with these words the one whose neighbourhood fits best is meant.
 */
export interface Quote { exact: string; prefix?: string; suffix?: string }

export interface Side {
  document: string;
  begin: number; end: number;
  /** Identifier of the mention in its document; null where the side is a passage. */
  mention: string | null;
  /** The words of the side, and up to 32 bytes of UTF-8 before and after them. */
  quote: Quote;
}

/**
 * "Not the same thing": no two of these places are held for one measure again, whatever kind of finding they made.
 * The sides of a finding can be handed back as they are; of each, `document` and `quote` are read. A place whose words
 * are gone, or whose document is not there, refuses nothing.
 */
export type Refusal = { document: string; quote: Quote }[];

export interface Finding {
  /** Stable for the same texts: kind and places. */
  id: string;
  kind: FindingKind;
  ok: boolean | null;
  reason: Reason;
  severity: "note" | "check" | "alarm";
  sides: Side[];
  /** What made the engine hold the figures for the same measure. Absent members are null or empty. */
  because: { names: string[]; topic: string | null; unit: string | null; time: string | null; scope: string[] };
  computed: {
    /**
     * Over the operands in order, a b c …, and r, the reference value: "a / r", "(b / a - 1) * 100", "weekday(a)",
     * "years(a, 2026-03-18)". core/report/formula.h has the grammar; `recoupe replay` works every one out again.
     */
    formula: string;
    operands: { document: string; begin: number; end: number; value: number | string; unit: string | null }[];
    result: number | string;
    stated: number | [number, number] | string;
    unit: string | null;
    /**
     * How far result and stated may lie apart for `ok` to be true: relative for conversions (0.01), absolute in the unit
     * of `stated` otherwise.
     */
    tolerance: number;
    /**
     * What the stated figure commits to, and what the result can come to for what its operands commit to and the rule
     * lets pass. `ok` is true where the two meet. null is unbounded; both are absent for weekdays.
     */
    printed?: [number | null, number | null];
    reach?: [number | null, number | null];
    reference?: { source: string; date: string; value: number; pair: string };
    /** Conversions: the rate that the two figures imply, how far off the printed result is, the days that fit. */
    implied?: number;
    deviation?: number;
    fits?: { date: string; value: number }[];
    /** Calendar: what would be right, as ISO dates or weekdays. */
    repairs?: string[];
  } | null;
  /** How many independent articles give the figure (agreement). */
  witnesses?: number;
  /** One plain sentence in the language asked for. */
  message: string;
}

/** One document's figure in the story of a measure. */
export interface TimelineEntry {
  document: string;
  mention: string;
  begin: number; end: number;
  /** The document's day, null when it has none; entries are in its order, those without a day last. */
  published: string | null;
  /** As in the mention. */
  value: Mention["value"]; unit: string | null;
  low: Mention["low"]; high: Mention["high"]; edges: Mention["edges"];
  hedge: Hedge; status: Status; attributedTo: string | null;
}
/** Who said what of one measure, when, how firmly: all figures that findings hold for one measure, two documents or more. */
export interface Timeline {
  topic: string | null; unit: string | null; names: string[];
  entries: TimelineEntry[];
}

/** The reference rates that conversions are held against. `source` is "European Central Bank". */
export interface Rates { source: string; first: string | null; last: string | null; currencies: string[] }

export interface Report {
  schema: "recoupe.report/1";
  offsets: "utf8" | "utf16";
  rates: Rates;
  documents: Document[];
  findings: Finding[];
  timelines: Timeline[];
}

export interface Failure { error: { code: string; message: string; line?: number } }
export interface Options {
  language?: InterfaceLanguage;
  /** For `check` and `compare`: the pairings that the reader refused. */
  refused?: Refusal[];
}

/** The sources kept, read once and indexed. Arguments and answers are JSON texts of the types above. */
export interface Desk {
  /** Source → Document | Failure. A source of the same id is replaced. */
  add(source: string, options: string): string;
  remove(id: string): boolean;
  /** One article of the desk against all others: Report | Failure. */
  check(id: string, options: string): string;
  /** Every article against every other: Report | Failure. */
  compare(options: string): string;
  /**
   * Other reference rates for all articles of this desk, those already added too: Rates | Failure, and after a failure
   * the rates stay. `file`: the European Central Bank's eurofxref-hist.csv or eurofxref-hist.zip as published, or
   * Recoupe's own rates-all.bin (41 currencies since 1999, beside the page; built in are six since 2015). A page
   * fetches that one when a finding has the reason noRate.
   */
  setRates(file: Uint8Array, options: string): string;
  /** The rates in use: Rates. */
  rates(): string;
  delete(): void;
}

export interface Recoupe {
  Desk: new () => Desk;
  /** "0.1.0" and the rates that are built in: {"version": string, "rates": Rates}. */
  version(): string;
}

/** The ES module's default export; in Node pass { wasmBinary }. */
export default function load(options?: { wasmBinary?: ArrayBuffer | Uint8Array; locateFile?: (name: string) => string }): Promise<Recoupe>;
