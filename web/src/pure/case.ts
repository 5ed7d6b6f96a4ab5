// A case: one article to check and the sources to hold it against, as typed. Every edit returns a new case.
import type { FindingKind, Refusal, Source, Span } from "../contract";
import { readDay } from "./dates";

/** An article as the reader keeps it: what is typed stays as typed, readable or not. */
export interface Draft {
  id: string;
  text: string;
  title: string;
  publisher: string;
  /** As typed; readDay understands it or not. */
  published: string;
  language: string | null;
  /** Where the article was found; never asked for. */
  url: string;
  restored: Span[];
}

/** "Not the same thing": places that the core is told to keep apart, and what it said of them before. */
export interface Refused {
  kind: FindingKind;
  message: string;
  sides: Refusal;
}

/** What the reader made of a finding. */
export interface Remark {
  checked?: true;
  refused?: Refused;
  note?: string;
}

export interface Case {
  article: Draft;
  sources: Draft[];
  /** By the finding's key (pure/review). */
  review: Record<string, Remark>;
}

export function emptyDraft(id: string): Draft {
  return { id, text: "", title: "", publisher: "", published: "", language: null, url: "", restored: [] };
}

export const emptyCase = (): Case => ({ article: emptyDraft("article"), sources: [], review: {} });

export function isEmpty(held: Case): boolean {
  return [held.article, ...held.sources].every((draft) => draft.text.trim() === "");
}

export function drafts(held: Case): Draft[] {
  return [held.article, ...held.sources];
}

/** The core's sentences call a text without outlet and title by its identifier, so a source's is its name on the page. */
const numbered = /^(?:Source |s)(\d+)$/;

/** The number that a source without an outlet goes by; it stays when others are removed. */
export const numberOf = (id: string): number | null => Number(numbered.exec(id)?.[1]) || null;

export function withSource(held: Case, filled: Partial<Draft> = {}): Case {
  const used = drafts(held).map(({ id }) => numberOf(id) ?? 0);
  return { ...held, sources: [...held.sources, { ...emptyDraft(`Source ${Math.max(0, ...used) + 1}`), ...filled }] };
}

/** An article that comes in takes the first empty place: the article's, then a blank source's, then a new one. */
export function withArrival(held: Case, filled: Partial<Draft>): Case {
  const free = drafts(held).find((draft) => draft.text.trim() === "" && draft.publisher === "" && draft.title === "");
  return free ? withDraft(held, free.id, filled) : withSource(held, filled);
}

export function withoutSource(held: Case, id: string): Case {
  return { ...held, sources: held.sources.filter((source) => source.id !== id) };
}

export function withDraft(held: Case, id: string, change: Partial<Draft>): Case {
  const edit = (draft: Draft): Draft => (draft.id === id ? { ...draft, ...change } : draft);
  return { ...held, article: edit(held.article), sources: held.sources.map(edit) };
}

/** The article steps back among the sources, the source takes its place. */
export function withArticle(held: Case, id: string): Case {
  const chosen = held.sources.find((source) => source.id === id);
  if (!chosen) return held;
  return {
    ...held,
    article: chosen,
    sources: held.sources.map((source) => (source === chosen ? held.article : source)),
  };
}

/** A new text moves every offset; one that shares neither its beginning nor its end may be in another language too. */
export function withText(held: Case, id: string, text: string): Case {
  const before = drafts(held).find((draft) => draft.id === id);
  const old = before?.text ?? "";
  const edited = text.startsWith(old.slice(0, 40)) || text.endsWith(old.slice(-40));
  return withDraft(held, id, { text, restored: [], language: edited ? (before?.language ?? null) : null });
}

/** A web address alone is no article, and this page fetches nothing. */
export const isAddress = (text: string) => /^(https?:\/\/|www\.)\S+$/i.test(text.trim());

/** Whether there is something to read. */
export const hasWords = (draft: Draft) => draft.text.trim() !== "" && !isAddress(draft.text);

/** What the core is given: drafts with words in them, blanks as null so that it may guess. */
export function toSource(draft: Draft): Source {
  return {
    id: draft.id,
    text: draft.text.toWellFormed(),
    title: draft.title.trim().toWellFormed() || null,
    publisher: draft.publisher.trim().toWellFormed() || null,
    published: readDay(draft.published),
    language: draft.language,
    url: draft.url || null,
    restored: draft.restored,
  };
}
