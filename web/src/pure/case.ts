// A case: one article to check and the sources to hold it against, as typed. Every edit returns a new case.
import type { Source, Span } from "../contract";
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
  restored: Span[];
}

export interface Case {
  article: Draft;
  sources: Draft[];
}

export function emptyDraft(id: string): Draft {
  return { id, text: "", title: "", publisher: "", published: "", language: null, restored: [] };
}

export const emptyCase = (): Case => ({ article: emptyDraft("article"), sources: [] });

export function isEmpty(held: Case): boolean {
  return [held.article, ...held.sources].every((draft) => draft.text.trim() === "");
}

export function drafts(held: Case): Draft[] {
  return [held.article, ...held.sources];
}

export function withSource(held: Case): Case {
  const used = held.sources.map((source) => Number(/^s(\d+)$/.exec(source.id)?.[1] ?? 0));
  return { ...held, sources: [...held.sources, emptyDraft(`s${Math.max(0, ...used) + 1}`)] };
}

export function withoutSource(held: Case, id: string): Case {
  return { ...held, sources: held.sources.filter((source) => source.id !== id) };
}

export function withDraft(held: Case, id: string, change: Partial<Draft>): Case {
  const edit = (draft: Draft): Draft => (draft.id === id ? { ...draft, ...change } : draft);
  return { article: edit(held.article), sources: held.sources.map(edit) };
}

/** The article steps back among the sources, the source takes its place. */
export function withArticle(held: Case, id: string): Case {
  const chosen = held.sources.find((source) => source.id === id);
  if (!chosen) return held;
  return { article: chosen, sources: held.sources.map((source) => (source === chosen ? held.article : source)) };
}

/** A new text moves every offset and may be in another language: what was known of the old one goes. */
export function withText(held: Case, id: string, text: string): Case {
  return withDraft(held, id, { text, restored: [], language: null });
}

/** What the core is given: drafts with words in them, blanks as null so that it may guess. */
export function toSource(draft: Draft): Source {
  return {
    id: draft.id,
    text: draft.text.toWellFormed(),
    title: draft.title.trim().toWellFormed() || null,
    publisher: draft.publisher.trim().toWellFormed() || null,
    published: readDay(draft.published),
    language: draft.language,
    restored: draft.restored,
  };
}
