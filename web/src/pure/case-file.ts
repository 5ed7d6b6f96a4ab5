// A case as it is saved, in a file, a link or a report, and read back with nothing taken on trust.
import type { FindingKind, Quote, Refusal, Span } from "../contract";
import { type Case, type Draft, emptyDraft, type Refused, type Remark } from "./case";
import { pairings } from "./review";

export const caseSchema = "recoupe.case/1";
/** A case, or a story, of more articles is none that a person made, and would hold up the page on every visit. */
export const mostArticles = 2000;

export interface SavedCase extends Case {
  schema: typeof caseSchema;
}

export const saveCase = ({ article, sources, review }: Case): SavedCase => ({
  schema: caseSchema,
  article,
  sources,
  review,
});

type Json = Record<string, unknown>;
const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** A saved case, or a report that carries one; null when it is neither. */
export function readCase(json: unknown): Case | null {
  if (!isObject(json)) return null;
  const saved = isObject(json.case) ? json.case : json;
  if (saved.schema !== caseSchema || !Array.isArray(saved.sources) || saved.sources.length > mostArticles) return null;
  const [article, ...sources] = [saved.article, ...saved.sources].map(readDraft);
  if (!article || sources.includes(null)) return null;
  const all = [article, ...(sources as Draft[])];
  if (new Set(all.map(({ id }) => id)).size !== all.length) return null;
  return { article, sources: sources as Draft[], review: readReview(saved.review) };
}

/** What can still be read of a case that is damaged or from another version: every text that has words; null when none. */
export function readableOf(json: unknown): Case | null {
  if (!isObject(json)) return null;
  const given = [json.article, ...(Array.isArray(json.sources) ? json.sources : [])];
  const [article, ...sources] = given
    .map((each) => readDraft(isObject(each) ? { ...each, id: "any" } : null))
    .filter((draft) => draft !== null)
    .map((draft, index) => ({ ...draft, id: index === 0 ? "article" : `Source ${index}` }));
  return article ? { article, sources, review: {} } : null;
}

function readDraft(json: unknown): Draft | null {
  if (!isObject(json) || typeof json.id !== "string" || json.id === "" || typeof json.text !== "string") return null;
  const { text } = json;
  const words = (value: unknown) => (typeof value === "string" ? value : "");
  return {
    ...emptyDraft(json.id),
    text,
    title: words(json.title),
    publisher: words(json.publisher),
    published: words(json.published),
    language: typeof json.language === "string" ? json.language : null,
    url: /^https?:/.test(words(json.url)) ? words(json.url) : "",
    restored: Array.isArray(json.restored) ? json.restored.filter((span) => isSpan(span, text.length)) : [],
  };
}

function isSpan(json: unknown, length: number): json is Span {
  if (!isObject(json)) return false;
  const { begin, end } = json;
  return (
    Number.isInteger(begin) &&
    Number.isInteger(end) &&
    0 <= Number(begin) &&
    Number(begin) < Number(end) &&
    Number(end) <= length
  );
}

function readReview(json: unknown): Record<string, Remark> {
  if (!isObject(json)) return {};
  const review: Record<string, Remark> = {};
  for (const [key, remark] of Object.entries(json)) {
    if (!isObject(remark)) continue;
    const read: Remark = {};
    if (remark.checked === true) read.checked = true;
    const refused = readRefused(remark.refused, key);
    if (refused) read.refused = refused;
    if (typeof remark.note === "string" && remark.note !== "") read.note = remark.note;
    review[key] = read;
  }
  return review;
}

function readRefused(json: unknown, key: string): Refused | null {
  if (json === true) return formerly(key);
  if (!isObject(json) || !pairings.has(json.kind as FindingKind) || !Array.isArray(json.sides)) return null;
  const sides = json.sides.map(readPlace).filter((place) => place !== null);
  if (sides.length < 2 || typeof json.message !== "string") return null;
  return { kind: json.kind as FindingKind, message: json.message, sides };
}

function readPlace(json: unknown): Refusal[number] | null {
  if (!isObject(json) || typeof json.document !== "string" || !isObject(json.quote)) return null;
  const { exact, prefix, suffix } = json.quote;
  if (typeof exact !== "string" || exact === "") return null;
  const quote: Quote = { exact };
  if (typeof prefix === "string") quote.prefix = prefix;
  if (typeof suffix === "string") quote.suffix = suffix;
  return { document: json.document, quote };
}

/** Cases of before kept the words in the key alone. */
function formerly(key: string): Refused | null {
  const [, kind, places] = /^(\w+) (\[.*\])(?: \d+)?$/s.exec(key) ?? [];
  let read: unknown = null;
  try {
    read = JSON.parse(places ?? "");
  } catch {
    return null;
  }
  if (!Array.isArray(read)) return null;
  const sides = read.map((place) => ({ document: place?.[0], quote: { exact: place?.[1] } }));
  return readRefused({ kind, message: sides.map(({ quote }) => quote.exact).join(" · "), sides }, "");
}
