// Both sides of a finding in their own words, each with its outlet and date and what the core understood.
import type { Finding, Mention } from "../contract";
import { printDay } from "../pure/dates";
import { pieces, type Quote, quotes } from "../pure/quotes";
import { printFirmness, printInterval, printValue } from "../pure/values";
import { checked, documentOf } from "../state/check";
import { nameOf } from "../state/names";
import { language, words } from "../state/settings";
import { printMeasure } from "../words/measures";
import { LeadLink } from "./LeadLink";

export function Quotations({ finding }: { finding: Finding }) {
  const now = checked.value;
  if (!now) return null;
  return (
    <div class="quotations">
      {quotes(finding, now.report.documents, now.texts).map((quote) => (
        <Quotation key={`${quote.document} ${quote.begin}`} quote={quote} text={now.texts.get(quote.document) ?? ""} />
      ))}
    </div>
  );
}

function Quotation({ quote, text }: { quote: Quote; text: string }) {
  const table = words.value;
  const document = documentOf(quote.document);
  const outlet = nameOf(quote.document);
  const place = quote.marked[0]?.begin ?? quote.begin;
  return (
    <figure class="quotation">
      <figcaption>
        <cite>
          <LeadLink document={quote.document} begin={place} label={`${outlet}: ${table.proof.readThere}`}>
            {outlet}
          </LeadLink>
        </cite>
        {document?.published && (
          <time dateTime={document.published}>{printDay(document.published, language.value, "short")}</time>
        )}
      </figcaption>
      <blockquote lang={document?.language ?? undefined}>
        {pieces(text, quote).map((piece, index) => (piece.marked ? <mark key={index}>{piece.text}</mark> : piece.text))}
      </blockquote>
      {quote.mentions.length > 0 && (
        <ul class="understood" aria-label={table.proof.understood}>
          {quote.mentions.map((mention) => (
            <Understood key={mention.id} mention={mention} />
          ))}
        </ul>
      )}
    </figure>
  );
}

function Understood({ mention }: { mention: Mention }) {
  const table = words.value.proof;
  const details = [
    mention.measure && printMeasure(mention.measure, language.value),
    printInterval(mention, language.value, table),
    printFirmness(mention, table),
  ].filter(Boolean);
  return (
    <li>
      <b>{printValue(mention, language.value)}</b>
      {details.length > 0 && <span> · {details.join(" · ")}</span>}
    </li>
  );
}
