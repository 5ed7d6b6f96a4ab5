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
  notices: { code: "noDate" | "otherLanguage" | "notUtf8" | "empty"; message: string }[];
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

export interface Side {
  document: string;
  begin: number; end: number;
  /** Identifier of the mention in its document; null where the side is a passage. */
  mention: string | null;
}

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
    /** Over the operands in order, a b c …, and r, the reference value: "a / r", "(b / a - 1) * 100". */
    formula: string;
    operands: { document: string; begin: number; end: number; value: number | string; unit: string | null }[];
    result: number | string;
    stated: number | [number, number] | string;
    unit: string | null;
    /** Relative for conversions (0.01), absolute in the unit of `stated` otherwise. */
    tolerance: number;
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

export interface Report {
  schema: "recoupe.report/1";
  offsets: "utf8" | "utf16";
  documents: Document[];
  findings: Finding[];
}

export interface Failure { error: { code: string; message: string; line?: number } }
export interface Options { language?: InterfaceLanguage }

/** The sources kept, read once and indexed. Arguments and answers are JSON texts of the types above. */
export interface Desk {
  /** Source → Document | Failure. A source of the same id is replaced. */
  add(source: string, options: string): string;
  remove(id: string): boolean;
  /** One article of the desk against all others: Report | Failure. */
  check(id: string, options: string): string;
  /** Every article against every other: Report | Failure. */
  compare(options: string): string;
  delete(): void;
}

export interface Recoupe {
  Desk: new () => Desk;
  /** "0.1.0" and the last day of the rates: {"version","rates":{"first","last","currencies"}}. */
  version(): string;
}

/** The ES module's default export; in Node pass { wasmBinary }. */
export default function load(options?: { wasmBinary?: ArrayBuffer | Uint8Array; locateFile?: (name: string) => string }): Promise<Recoupe>;
