// A checked text as paragraphs, its claims as links: each leads to its finding, and the finding to its proof.
import { useEffect, useMemo, useRef } from "preact/hooks";
import type { Finding, Span } from "../contract";
import { blocks, shown } from "../pure/blocks";
import { drafts } from "../pure/case";
import { lookOf } from "../pure/kinds";
import { type Mark, type Run, runs, type Segment, segment } from "../pure/segments";
import { current } from "../state/cases";
import { documentOf } from "../state/check";
import { addressOf, choose, chosen, target } from "../state/choice";
import { visible } from "../state/filter";
import { words } from "../state/settings";
import { bringIntoSight, focusNote } from "./sight";

/** Kinds whose sides are stretches of wording, drawn under the words that they hold. */
const isPassage = (finding: Finding) => finding.kind === "copy" || finding.kind === "quoteDrift";

export function Text({ id, text }: { id: string; text: string }) {
  const document = documentOf(id);
  const root = useRef<HTMLDivElement>(null);
  const typed = drafts(current.value)
    .find((draft) => draft.id === id)
    ?.title.trim();
  const { byId, paragraphs, hidden } = useMemo(() => {
    const marks = marksIn(id, visible.value);
    const spans = blocks(text, document?.furniture ?? []);
    // Before the check nobody knows what is furniture: the headline, where it was typed, tells where the article begins.
    const start = document ? 0 : spans.findIndex((span) => text.slice(span.begin, span.end) === typed);
    const all = spans.slice(Math.max(0, start));
    const some = shown(all, marks);
    return {
      byId: new Map(visible.value.map((finding) => [finding.id, finding])),
      paragraphs: some.map((span) => ({ span, runs: runs(segment(span, marks)) })),
      hidden: all.length - some.length,
    };
  }, [text, document, visible.value, typed]);

  const wanted = target.value;
  useEffect(() => {
    if (wanted?.document !== id) return;
    const words = root.current?.querySelector(`[data-begin="${wanted.begin}"]`);
    if (wanted.begin === 0 && root.current) bringIntoSight(root.current, "start");
    else if (words) bringIntoSight(words, "center");
  }, [wanted, id]);

  const title = document?.title?.trim() ?? (typed || undefined);
  const first = paragraphs[0]?.span;
  const titled = first !== undefined && isHeadline(text.slice(first.begin, first.end), title);
  return (
    <div class="text" ref={root} lang={document?.language ?? undefined}>
      {!titled && title && <h2>{title}</h2>}
      {paragraphs.map((paragraph, index) => {
        const Block = titled && index === 0 ? "h2" : "p";
        return (
          <Block
            key={paragraph.span.begin}
            class={index > 0 && isSubhead(paragraphs, index, text) ? "subhead" : undefined}
          >
            {paragraph.runs.map((run) => (
              <RunOf key={run.begin} run={run} text={text} byId={byId} />
            ))}
          </Block>
        );
      })}
      {hidden > 0 && <p class="faint">{words.value.paragraphsHidden(hidden)}</p>}
    </div>
  );
}

function marksIn(document: string, all: Finding[]): Mark[] {
  return all.flatMap((finding, rank) =>
    finding.sides
      .filter((side) => side.document === document)
      .map((side) => ({ begin: side.begin, end: side.end, finding: finding.id, rank, passage: isPassage(finding) })),
  );
}

/** The first line is the headline when it is the known title, or a short line that no full stop closes. */
function isHeadline(line: string, title: string | undefined): boolean {
  return line === title || (!title && line.length < 140 && !/[.!?…»"”:;]$/.test(line));
}

/** A short line that nothing closes, before a longer paragraph, is set as the heading that it looks like. */
function isSubhead(paragraphs: { span: Span }[], index: number, text: string): boolean {
  const line = text.slice(paragraphs[index]?.span.begin, paragraphs[index]?.span.end);
  const next = paragraphs[index + 1]?.span;
  return (
    line.length < 75 &&
    /^[\p{Lu}\p{N}«“"]/u.test(line) &&
    !/[.,:;…»”")]$/.test(line) &&
    !/\d{4}/.test(line) &&
    next !== undefined &&
    next.end - next.begin > 2 * line.length &&
    next.end - next.begin > 120
  );
}

interface RunProps {
  run: Run;
  text: string;
  byId: Map<string, Finding>;
}

function RunOf({ run, text, byId }: RunProps) {
  if (!run.link)
    return (
      <>
        {run.segments.map((piece) => (
          <Piece key={piece.begin} piece={piece} text={text} byId={byId} />
        ))}
      </>
    );
  const ids = [
    ...new Set(
      run.segments
        .flatMap((piece) => piece.marks.filter((mark) => !mark.passage))
        .sort((a, b) => a.rank - b.rank)
        .map((mark) => mark.finding),
    ),
  ];
  const kinds = [...new Set(ids.map((id) => words.value.kinds[byId.get(id)?.kind ?? "alone"]))];
  const top = byId.get(ids[0] ?? "");
  const written = text.slice(run.begin, run.end);
  return (
    <a
      class={`claim tone-${top ? lookOf(top).tone : "slate"}`}
      href={addressOf(ids[0] ?? "")}
      aria-label={`${written} — ${kinds.join(", ")}`}
      aria-current={ids.includes(chosen.value ?? "") ? "true" : undefined}
      onClick={(event) => {
        event.preventDefault();
        const next = after(ids, chosen.value, pointedAt(event.target, run.segments));
        choose(next);
        // By keyboard (a click without a press) the focus goes where the link leads.
        if (event.detail === 0 && next !== null) focusNote(next);
      }}
    >
      {run.segments.map((piece) => (
        <Piece key={piece.begin} piece={piece} text={text} byId={byId} />
      ))}
      <span class="sign" aria-hidden="true">
        {top ? lookOf(top).sign : ""}
      </span>
    </a>
  );
}

/** A second click on the same words goes on to the next finding about them. */
function after(ids: string[], now: string | null, pointed: string | undefined): string | null {
  const at = now === null ? -1 : ids.indexOf(now);
  return at < 0 ? (pointed ?? ids[0] ?? null) : (ids[(at + 1) % ids.length] ?? null);
}

/** The most serious finding of the very piece that was clicked, where marks overlap. */
function pointedAt(element: EventTarget | null, segments: Segment[]): string | undefined {
  const begin = element instanceof HTMLElement ? Number(element.dataset.begin) : Number.NaN;
  return segments.find((piece) => piece.begin === begin)?.marks.find((mark) => !mark.passage)?.finding;
}

function Piece({ piece, text, byId }: { piece: Segment; text: string; byId: Map<string, Finding> }) {
  const written = text.slice(piece.begin, piece.end);
  const top = byId.get(piece.marks[0]?.finding ?? "");
  if (!top) return <>{written}</>;
  const lit = byId.get(piece.marks.find((mark) => mark.finding === chosen.value)?.finding ?? "");
  const look = lookOf(lit ?? top);
  return (
    <span class={`mark tone-${look.tone} line-${look.underline}${lit ? " is-lit" : ""}`} data-begin={piece.begin}>
      {opensPassage(piece) && <PassageSign piece={piece} byId={byId} />}
      {written}
    </span>
  );
}

const opensPassage = (piece: Span & { marks: Mark[] }) =>
  piece.marks.every((mark) => mark.passage) && piece.marks.some((mark) => mark.begin === piece.begin);

/** A passage is too long to be a link; its sign at the start is one. */
function PassageSign({ piece, byId }: { piece: Segment; byId: Map<string, Finding> }) {
  const finding = byId.get(piece.marks[0]?.finding ?? "");
  if (!finding) return null;
  return (
    <a
      class="passage-sign"
      href={addressOf(finding.id)}
      aria-label={words.value.kinds[finding.kind]}
      onClick={(event) => {
        event.preventDefault();
        choose(finding.id);
      }}
    >
      {lookOf(finding).sign}
    </a>
  );
}
