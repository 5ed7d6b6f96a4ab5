// Menus, notices and footers that the core did not read as the article: folded, never lost, and put back by a click.
import type { Span } from "../contract";
import { type Draft, drafts } from "../pure/case";
import { current, putBack, setAsideAgain } from "../state/cases";
import { checked, documentOf } from "../state/check";
import { words } from "../state/settings";

export function SetAside() {
  const table = words.value;
  const now = checked.value;
  const held = now
    ? drafts(current.value).map((draft) => ({ draft, spans: documentOf(draft.id)?.furniture ?? [] }))
    : [];
  const all = held.filter(({ draft, spans }) => spans.length > 0 || draft.restored.length > 0);
  if (all.length === 0) return null;
  const count = all.reduce((sum, { spans }) => sum + spans.length, 0);
  return (
    <details class="aside" aria-label={table.setAside}>
      <summary>
        {table.setAside} <span class="faint">{count}</span>
      </summary>
      <p class="faint">{table.setAsideNote(count)}</p>
      {all.map(({ draft, spans }) => (
        <AsideOf key={draft.id} draft={draft} spans={spans} />
      ))}
    </details>
  );
}

function AsideOf({ draft, spans }: { draft: Draft; spans: Span[] }) {
  const table = words.value;
  const text = checked.value?.texts.get(draft.id) ?? "";
  return (
    <section class="aside-document">
      <h3>{draft.publisher.trim() || table.article}</h3>
      <ul>
        {spans.map((span) => (
          <li key={span.begin}>
            <span class="aside-text">{text.slice(span.begin, span.end).trim()}</span>
            <button type="button" onClick={() => putBack(draft.id, span)}>
              {table.putBack}
            </button>
          </li>
        ))}
        {draft.restored.map((span) => (
          <li key={`back-${span.begin}`} class="is-restored">
            <span class="aside-text">
              {table.restored}: {text.slice(span.begin, span.end).trim()}
            </span>
            <button type="button" onClick={() => setAsideAgain(draft.id, span)}>
              {table.setAsideAgain}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
