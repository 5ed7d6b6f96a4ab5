// The findings as Markdown: one section each, quotations with their words in bold.
import type { Refused } from "../pure/case";
import { type Account, type Entry, entriesOf } from "./entries";

/** Signs that Markdown would take for its own. */
const plain = (text: string) => text.replace(/[\\`*_[\]<>#|]/g, "\\$&").replace(/\s+/g, " ");

export function markdownOf(account: Account): string {
  const { words, tools } = account;
  const sources = account.documents.map((document) => {
    const details = [document.published, document.title].filter(Boolean).map((each) => plain(String(each)));
    return `- **${plain(account.nameOf(document.id))}**${details.length > 0 ? ` · ${details.join(" · ")}` : ""}`;
  });
  const refusedLine = ({ kind, message }: Refused) => `- ${words.kinds[kind]} : ${plain(message)}`;
  const all = entriesOf(account);
  return [
    `# ${plain(titleOf(account))}`,
    `${words.tagline}`,
    `## ${words.findings}`,
    ...all.map((entry) => markdownOfEntry(entry, account)),
    ...(account.refused.length > 0 ? [`## ${tools.out.refused}`, account.refused.map(refusedLine).join("\n")] : []),
    `## ${tools.out.texts}`,
    sources.join("\n"),
    `_${plain(tools.out.disclaimer)}_`,
  ]
    .join("\n\n")
    .concat("\n");
}

export function markdownOfEntry(entry: Entry, { words }: Account): string {
  const { finding, remark } = entry;
  const quotations = entry.quotations.map((quotation) => {
    const text = quotation.pieces.map(({ text, marked }) => (marked ? `**${plain(text)}**` : plain(text))).join("");
    return `> ${text}\n> — ${[quotation.outlet, quotation.date]
      .filter(Boolean)
      .map((each) => plain(String(each)))
      .join(", ")}`;
  });
  const lines = [
    entry.sum && `${words.proof.computation} : ${plain(entry.sum)}`,
    entry.reference && `${words.proof.reference} : ${plain(entry.reference)}`,
    entry.rule && `${words.proof.rule} : ${plain(entry.rule.name)}. ${plain(entry.rule.how)}`,
    remark.checked && words.review.checked,
    remark.note && `${words.review.note} : ${plain(remark.note)}`,
  ].filter(Boolean);
  return [
    `### ${entry.look.sign} ${entry.kind}`,
    plain(finding.message),
    ...quotations,
    lines.map((line) => `- ${line}`).join("\n"),
  ]
    .filter(Boolean)
    .join("\n\n");
}

export function titleOf({ held, documents, article, words }: Account): string {
  return held.article.title.trim() || documents.find(({ id }) => id === article)?.title || words.article;
}
