// One source: its outlet, date and title are edited where they stand; what the core says of it is under them.
import { useEffect, useId, useRef, useState } from "preact/hooks";
import type { Draft } from "../pure/case";
import { printDay, readDay } from "../pure/dates";
import { checkThis, edit, reading, removeSource, write } from "../state/cases";
import { checked, documentOf } from "../state/check";
import { lead } from "../state/choice";
import { language, words } from "../state/settings";
import { onRichPaste } from "./arriving";
import { NoFetching } from "./NoFetching";
import { afterPress } from "./press";

export function SourceCard({ source, number }: { source: Draft; number: number }) {
  const table = words.value;
  const document = documentOf(source.id);
  const name = source.publisher.trim() || table.sourceNumber(number);
  const guess = (field: "title" | "publisher" | "published") =>
    document?.guessed.includes(field) && document[field] ? document[field] : "";
  const filled = source.text.trim() !== "";
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    // Folded, a card shows how its text begins.
    if (!open && box.current) box.current.scrollTop = 0;
  }, [open, source.text]);
  return (
    <section class={reading.value === source.id ? "clipping is-read" : "clipping"} aria-label={name}>
      <Field
        label={table.outlet}
        value={source.publisher}
        guess={guess("publisher")}
        class="outlet"
        onInput={(publisher) => edit(source.id, { publisher })}
      />
      <DateField label={table.date} draft={source} guess={guess("published")} />
      <Field
        label={table.title}
        value={source.title}
        guess={guess("title")}
        class="headline"
        onInput={(title) => edit(source.id, { title })}
      />
      <textarea
        ref={box}
        class={["excerpt", filled && "is-filled", open && "is-open"].filter(Boolean).join(" ")}
        aria-label={table.sourceText}
        placeholder={table.pasteSource}
        value={source.text}
        spellcheck={false}
        onPaste={(event) => {
          onRichPaste(event);
          // A paste into an empty box is a finished thing.
          if (!filled) setOpen(false);
        }}
        onInput={(event) => write(source.id, event.currentTarget.value)}
        onFocus={() => setOpen(true)}
        onClick={() => setOpen(true)}
        onKeyDown={() => setOpen(true)}
        onBlur={() =>
          afterPress(() => {
            if (box.current !== globalThis.document.activeElement) setOpen(false);
          })
        }
      />
      <NoFetching text={source.text} />
      {filled && (
        <div class="read-line">
          <LanguageField draft={source} />
          <Said id={source.id} />
        </div>
      )}
      <div class="clipping-actions">
        {document && filled && (
          <button
            type="button"
            aria-label={table.readSource(name)}
            onClick={() => lead(source.id, 0, checked.value?.article ?? "")}
          >
            {table.read}
          </button>
        )}
        {filled && (
          <button type="button" onClick={() => checkThis(source.id)}>
            {table.checkThis}
          </button>
        )}
        <button
          type="button"
          class="remove"
          aria-label={table.removeSource(name)}
          title={table.removeSource(name)}
          onClick={() => removeSource(source.id)}
        >
          <span aria-hidden="true">×</span>
        </button>
      </div>
    </section>
  );
}

/** What the core read, and what the reader should know of this text. */
export function Said({ id }: { id: string }) {
  const document = documentOf(id);
  if (!document) return null;
  const table = words.value;
  return (
    <ul class="said">
      <li>{table.figuresRead(document.coverage.understood, document.coverage.figures)}</li>
      {document.notices.map((notice) => (
        <Notice key={notice.code} message={notice.message} />
      ))}
    </ul>
  );
}

/** What is the matter stands there; what follows from it unfolds. */
function Notice({ message }: { message: string }) {
  const end = message.indexOf(". ") + 1;
  return (
    <li class="notice">
      {end > 0 ? (
        <details>
          <summary>{message.slice(0, end)}</summary>
          {message.slice(end + 1)}
        </details>
      ) : (
        message
      )}
    </li>
  );
}

interface FieldProps {
  label: string;
  value: string;
  guess: string;
  class: string;
  onInput: (value: string) => void;
}

export function Field({ label, value, guess, class: look, onInput }: FieldProps) {
  return (
    <input
      type="text"
      class={`field ${look}`}
      aria-label={label}
      placeholder={guess ? words.value.guessed(guess) : label}
      value={value}
      autocomplete="off"
      onInput={(event) => onInput(event.currentTarget.value)}
    />
  );
}

/** Takes a date as anyone writes it and says how it was understood. */
export function DateField({ label, draft, guess }: { label: string; draft: Draft; guess: string }) {
  const id = useId();
  const day = readDay(draft.published);
  const unread = draft.published.trim() !== "" && day === null;
  const printed = guess && readDay(guess) ? printDay(guess, language.value, "short") : guess;
  return (
    <div class="date-field">
      <input
        type="text"
        class="field day"
        aria-label={label}
        aria-invalid={unread}
        aria-describedby={day || unread ? id : undefined}
        placeholder={printed ? words.value.guessed(printed) : label}
        value={draft.published}
        autocomplete="off"
        onInput={(event) => edit(draft.id, { published: event.currentTarget.value })}
      />
      {unread && (
        <span id={id} class="notice">
          {words.value.unreadDate}
        </span>
      )}
      {day && (
        <span id={id} class="understood">
          {printDay(day, language.value, "weekday")}
        </span>
      )}
    </div>
  );
}

const languages = ["fr", "en"] as const;

/** The language of a text: found by the core, or said by the reader. */
export function LanguageField({ draft }: { draft: Draft }) {
  const table = words.value.textLanguage;
  const found = documentOf(draft.id)?.language ?? "";
  return (
    <select
      class="field tongue"
      aria-label={table.label}
      value={draft.language ?? ""}
      onChange={(event) => edit(draft.id, { language: event.currentTarget.value || null })}
    >
      <option value="">
        {draft.language === null && found !== "" ? table.found(nameOfLanguage(found)) : table.find}
      </option>
      {languages.map((code) => (
        <option key={code} value={code}>
          {nameOfLanguage(code)}
        </option>
      ))}
    </select>
  );
}

function nameOfLanguage(code: string): string {
  try {
    return new Intl.DisplayNames(language.value, { type: "language" }).of(code) ?? code;
  } catch {
    return code;
  }
}
