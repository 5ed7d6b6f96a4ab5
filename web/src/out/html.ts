// The report as one page that stands alone: no script, nothing fetched, and a policy of its own that forbids both.
import type { Document } from "../contract";
import { blocks } from "../pure/blocks";
import { printDay } from "../pure/dates";
import { runs, segment } from "../pure/segments";
import { type Account, type Entry, entriesOf } from "./entries";
import { titleOf } from "./markdown";
import { reportStyle, reportStyleHash } from "./report-style";

const signs: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
export const inert = (text: string) => text.replace(/[&<>"']/g, (sign) => signs[sign] ?? sign);

export function htmlOf(account: Account): string {
  const { words, tools, language, documents } = account;
  const entries = entriesOf(account);
  const article = documents.find(({ id }) => id === account.article);
  const policy = `default-src 'none'; style-src '${reportStyleHash}'; base-uri 'none'; form-action 'none'`;
  const line = [article && account.nameOf(article.id), article?.published && printDay(article.published, language)];
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${inert(titleOf(account))} · Recoupe</title><style>${reportStyle}</style></head><body>
<header><h1>${inert(titleOf(account))}</h1><p class="small">${line
    .filter(Boolean)
    .map((each) => inert(String(each)))
    .join(" · ")}</p>
<p class="small">${inert(tools.out.made(account.findings.length))} ${inert(words.tagline)}</p></header>
<main><h2>${inert(words.findings)}</h2>
${entries.map((entry, index) => sectionOf(entry, index, account)).join("\n")}
${account.refused.length > 0 ? `<h2>${inert(tools.out.refused)}</h2><ul>${account.refused.map(({ kind, message }) => `<li>${inert(words.kinds[kind])} : ${inert(message)}</li>`).join("")}</ul>` : ""}
<h2>${inert(words.article)}</h2>
${article ? articleOf(article, entries, account) : ""}
<h2>${inert(tools.out.texts)}</h2>
<ul>${documents.map((document) => `<li>${sourceOf(document, account)}</li>`).join("")}</ul></main>
<footer class="small"><p>${inert(tools.out.disclaimer)}</p>${account.ratesUntil ? `<p>${inert(words.footer.rates(account.ratesUntil))}</p>` : ""}</footer>
</body></html>
`;
}

function sectionOf(entry: Entry, index: number, { words }: Account): string {
  const quotations = entry.quotations.map((quotation) => {
    const text = quotation.pieces.map((piece) =>
      piece.marked ? `<mark>${inert(piece.text)}</mark>` : inert(piece.text),
    );
    const language = quotation.language ? ` lang="${inert(quotation.language)}"` : "";
    const caption = [quotation.outlet, quotation.date, ...quotation.understood]
      .filter(Boolean)
      .map((each) => inert(String(each)));
    return `<figure><blockquote${language}>${text.join("")}</blockquote><figcaption>${caption.join(" · ")}</figcaption></figure>`;
  });
  const grounds = [
    [words.proof.reference, entry.reference],
    [words.proof.rule, entry.rule && `${entry.rule.name}. ${entry.rule.how}`],
    [words.review.note, entry.remark.note],
    ["", entry.remark.checked && words.review.checked],
  ].filter((pair): pair is [string, string] => Boolean(pair[1]));
  return `<section class="finding ${entry.look.tone}" id="f${index + 1}"><h3><b>${entry.look.sign} ${inert(entry.kind)}</b></h3>
<p>${inert(entry.finding.message)}</p>${quotations.join("")}${entry.sum ? `<p class="sum">${inert(entry.sum)}</p>` : ""}
<dl>${grounds.map(([name, value]) => `<dt>${inert(name)}</dt><dd>${inert(value)}</dd>`).join("")}</dl></section>`;
}

/** The article with its claims underlined, each a link to its finding above. */
function articleOf(document: Document, entries: Entry[], { texts }: Account): string {
  const text = texts.get(document.id) ?? "";
  const marks = entries.flatMap(({ finding }, rank) =>
    finding.sides
      .filter((side) => side.document === document.id && finding.kind !== "copy" && finding.kind !== "quoteDrift")
      .map(({ begin, end }) => ({ begin, end, finding: finding.id, rank, passage: false })),
  );
  const paragraphs = blocks(text, document.furniture).map((span) => {
    const written = runs(segment(span, marks)).map((run) => {
      const words = inert(text.slice(run.begin, run.end));
      const rank = Math.min(...run.segments.flatMap((piece) => piece.marks.map((mark) => mark.rank)));
      const entry = run.link ? entries[rank] : undefined;
      return entry
        ? `<a class="${entry.look.tone}" href="#f${rank + 1}">${words}<sup>${entry.look.sign}</sup></a>`
        : words;
    });
    return `<p>${written.join("")}</p>`;
  });
  const language = document.language ? ` lang="${inert(document.language)}"` : "";
  return `<div class="article"${language}>${paragraphs.join("\n")}</div>`;
}

function sourceOf(document: Document, { nameOf, language, words }: Account): string {
  const { understood, figures } = document.coverage;
  const details = [
    document.published && printDay(document.published, language),
    document.title,
    words.figuresRead(understood, figures),
  ];
  return `<b>${inert(nameOf(document.id))}</b> · ${details
    .filter(Boolean)
    .map((each) => inert(String(each)))
    .join(" · ")}`;
}
