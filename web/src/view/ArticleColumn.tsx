// The middle column: the article checked, or a source being read, with the claims marked in its own words.
import { signal } from "@preact/signals";
import type { ComponentType } from "preact";
import { useEffect } from "preact/hooks";
import { drafts, hasWords, isEmpty } from "../pure/case";
import { badLink } from "../state/arrive-by-link";
import { current, edit, reading, which } from "../state/cases";
import { checked, documentOf, trouble } from "../state/check";
import { damaged, parted, unsaved } from "../state/keep";
import { words } from "../state/settings";
import { ArticleBox, boxOpen } from "./ArticleBox";
import { NoFetching } from "./NoFetching";
import { DateField, Field, LanguageField, Said } from "./SourceCard";
import { Text } from "./Text";

export function ArticleColumn() {
  const table = words.value;
  const { article } = current.value;
  const shown = reading.value ?? article.id;
  const shownText = textOf(shown);
  return (
    <article class="article" aria-label={table.article}>
      {reading.value !== null ? <ReadingBar /> : <ArticleHead />}
      <KeepingNotices />
      {badLink.value && (
        <p class="trouble" role="alert">
          {table.badLink}
        </p>
      )}
      {trouble.value !== null && (
        <p class="trouble" role="alert">
          {table.failed} {trouble.value}
        </p>
      )}
      {shownText !== "" && <Text id={shown} text={shownText} />}
      {isEmpty(current.value) && <NextSteps />}
    </article>
  );
}

const Keeping = signal<ComponentType | null>(null);

/** Loaded when there is something to say, which is rare. */
function KeepingNotices() {
  const needed = damaged.value !== null || parted.value || (unsaved.value !== null && which.value === "own");
  useEffect(() => {
    if (needed && !Keeping.peek()) {
      import("./Keeping").then(
        (part) => {
          Keeping.value = part.default;
        },
        // The footer says the gist.
        () => undefined,
      );
    }
  }, [needed]);
  const Part = Keeping.value;
  return needed && Part ? <Part /> : null;
}

/** The text as it was checked; before the first check, as it stands, so that nobody waits to read. */
function textOf(id: string): string {
  const held = checked.value?.texts.get(id);
  if (held !== undefined) return held;
  return boxOpen.value ? "" : (drafts(current.value).find((each) => each.id === id)?.text ?? "");
}

function ReadingBar() {
  const table = words.value;
  const draft = current.value.sources.find((source) => source.id === reading.value);
  return (
    <div class="article-head is-reading">
      <p class="slug">{draft?.publisher || table.sources}</p>
      <button
        type="button"
        onClick={() => {
          reading.value = null;
        }}
      >
        {table.backToArticle}
      </button>
    </div>
  );
}

function ArticleHead() {
  const table = words.value;
  const { article } = current.value;
  const document = documentOf(article.id);
  const guess = (field: "publisher" | "published") => (document?.guessed.includes(field) && document[field]) || "";
  return (
    <div class="article-head">
      {which.value === "sample" && <p class="slug">{table.sampleNote}</p>}
      <ArticleBox />
      <NoFetching text={article.text} />
      {hasWords(article) && (
        <div class="byline">
          <Field
            label={table.publishedBy}
            value={article.publisher}
            guess={guess("publisher")}
            class="outlet"
            onInput={(publisher) => edit(article.id, { publisher })}
          />
          <DateField label={table.publishedOn} draft={article} guess={guess("published")} />
          <LanguageField draft={article} />
          <Said id={article.id} />
        </div>
      )}
    </div>
  );
}

/** The empty page says what to do next. */
function NextSteps() {
  const { next } = words.value;
  return (
    <section class="next">
      <h2>{next.title}</h2>
      <ol>
        {next.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p class="faint">{next.privacy}</p>
    </section>
  );
}
