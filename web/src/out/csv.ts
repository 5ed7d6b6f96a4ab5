// The findings as a table for a spreadsheet. A cell that a spreadsheet would run as a formula is defused.
import { type Account, entriesOf, type Quotation, written } from "./entries";

export function csvOf(account: Account): string {
  const { tools, article, language } = account;
  const told = (quotations: Quotation[]) =>
    quotations.map((each) => `${each.outlet}${each.date ? ` (${each.date})` : ""} : ${written(each)}`).join(" | ");
  const rows = entriesOf(account).map((entry) => [
    entry.kind,
    tools.out.gravity[entry.finding.severity],
    entry.finding.message,
    told(entry.quotations.filter(({ document }) => document === article)),
    told(entry.quotations.filter(({ document }) => document !== article)),
    entry.sum ?? "",
    entry.rule?.name ?? "",
    entry.remark.checked ? "×" : "",
    "",
    entry.remark.note ?? "",
  ]);
  const refused = account.refused.map(({ kind, message, sides }) => {
    const place = ({ document, quote }: (typeof sides)[number]) => `${account.nameOf(document)} : ${quote.exact}`;
    const [own, others] = [true, false].map((isOwn) =>
      sides.filter(({ document }) => (document === article) === isOwn).map(place),
    );
    return [account.words.kinds[kind], "", message, own?.join(" | "), others?.join(" | "), "", "", "", "×", ""];
  });
  // A French spreadsheet parts its cells by semicolons, since the comma is the decimal sign.
  const parted = language === "fr" ? ";" : ",";
  // The mark at the start tells a spreadsheet that this is UTF-8.
  return `\ufeff${[tools.out.columns, ...rows, ...refused].map((row) => row.map((each) => cell(each ?? "")).join(parted)).join("\r\n")}\r\n`;
}

/** Quoted always; what begins as a formula gets an apostrophe, which spreadsheets show as text. */
export function cell(text: string): string {
  const inert = /^[\s]*[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return `"${inert.replaceAll('"', '""')}"`;
}
