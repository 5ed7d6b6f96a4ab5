// Both places of a finding, each in its whole text, the words of both in sight at once.
import { useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { blocks } from "../../pure/blocks";
import { printDay } from "../../pure/dates";
import { lookOf } from "../../pure/kinds";
import { pieces, type Quote, quotes } from "../../pure/quotes";
import { checked, documentOf, findings } from "../../state/check";
import type { Opened } from "../../state/dialogs";
import { nameOf } from "../../state/names";
import { language, words } from "../../state/settings";
import { tools } from "../../state/tools";
import { Dialog } from "../Dialogs";

export default function SideBySide({ asked }: { asked: Extract<Opened, { name: "sideBySide" }> }) {
  const now = checked.value;
  const finding = findings.value.find(({ id }) => id === asked.finding);
  const second = useSignal(1);
  if (!now || !finding) return null;
  const places = quotes(finding, now.report.documents, now.texts);
  const others = places.slice(1);
  const left = places[0];
  const right = places[second.value] ?? others[0];
  return (
    <Dialog title={words.value.sideBySide} wide>
      <p class="compared">
        <b>{words.value.kinds[finding.kind]}</b> {finding.message}
      </p>
      {others.length > 1 && (
        <fieldset class="chips" aria-label={tools.value.sideBySide.against}>
          {others.map((place, index) => (
            <button
              key={`${place.document} ${place.begin}`}
              type="button"
              class="chip"
              aria-pressed={second.value === index + 1}
              onClick={() => {
                second.value = index + 1;
              }}
            >
              {nameOf(place.document)}
            </button>
          ))}
        </fieldset>
      )}
      <div class={`sides tone-${lookOf(finding).tone}${right ? "" : " is-single"}`}>
        {left && <Place key="left" place={left} />}
        {right && <Place key={`${right.document} ${right.begin}`} place={right} />}
      </div>
    </Dialog>
  );
}

function Place({ place }: { place: Quote }) {
  const text = checked.value?.texts.get(place.document) ?? "";
  const document = documentOf(place.document);
  const scroller = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const box = scroller.current;
    const mark = box?.querySelector("mark");
    // Not scrollIntoView: it would move the page under the dialog too.
    if (!box || !mark) return;
    box.scrollTop = mark.getBoundingClientRect().top - box.getBoundingClientRect().top - box.clientHeight / 3;
  }, []);
  const name = nameOf(place.document);
  return (
    <section class="side" aria-label={name}>
      <h3>
        {name}
        {document?.published && (
          <time dateTime={document.published}> {printDay(document.published, language.value)}</time>
        )}
      </h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <div class="side-text" ref={scroller} tabIndex={0} lang={document?.language ?? undefined}>
        {blocks(text, document?.furniture ?? []).map((span) => (
          <p key={span.begin}>
            {pieces(text, { ...place, ...span }).map((piece, index) =>
              piece.marked ? <mark key={index}>{piece.text}</mark> : piece.text,
            )}
          </p>
        ))}
      </div>
    </section>
  );
}
