// The core's report with what the page knows besides: words quoted so that edits elsewhere do not lose them, remarks, the case.
import type { Report, Side } from "../contract";
import { saveCase } from "../pure/case-file";
import type { Account } from "./entries";

const around = 32;

export function jsonOf(account: Account, report: Report): string {
  const { held, keys, refused, texts } = account;
  const left = new Set(refused.map(({ id }) => id));
  const findings = report.findings.map((finding) => ({
    ...finding,
    sides: finding.sides.map((side) => ({ ...side, quote: quoteOf(side, texts.get(side.document) ?? "") })),
    review: { ...held.review[keys.get(finding.id) ?? ""], ...(left.has(finding.id) ? { refused: true } : {}) },
  }));
  return `${JSON.stringify({ ...report, findings, case: saveCase(held) }, null, 1)}\n`;
}

/** As the Web Annotation model selects text: the words, and some before and after. */
const quoteOf = ({ begin, end }: Side, text: string) => ({
  exact: text.slice(begin, end).toWellFormed(),
  prefix: text.slice(Math.max(0, begin - around), begin).toWellFormed(),
  suffix: text.slice(end, end + around).toWellFormed(),
});
