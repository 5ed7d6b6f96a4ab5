// The middle column: the article checked, or a source being read, with the claims marked in its own words.
import { isEmpty } from "../pure/case";
import { current, edit, reading, which } from "../state/cases";
import { checked, documentOf, trouble } from "../state/check";
import { words } from "../state/settings";
import { ArticleBox, boxOpen } from "./ArticleBox";
import { DateField, Field, Said } from "./SourceCard";
import { Text } from "./Text";

export function ArticleColumn() {
  const table = words.value;
  const { article } = current.value;
  const now = checked.value;
  const shown = reading.value ?? article.id;
  return (
    <article class="article" aria-label={table.article}>
      {reading.value !== null ? <ReadingBar /> : <ArticleHead />}
      {trouble.value !== null && (
        <p class="trouble" role="alert">
          {table.failed} {trouble.value}
        </p>
      )}
      {now?.texts.has(shown) && !(boxOpen.value && reading.value === null) && <Text id={shown} now={now} />}
      {isEmpty(current.value) && <NextSteps />}
    </article>
  );
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
      {article.text.trim() !== "" && (
        <div class="byline">
          <Field
            label={table.publishedBy}
            value={article.publisher}
            guess={guess("publisher")}
            class="outlet"
            onInput={(publisher) => edit(article.id, { publisher })}
          />
          <DateField label={table.publishedOn} draft={article} guess={guess("published")} />
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
