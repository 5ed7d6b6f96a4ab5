// The core's report with what the page knows besides: remarks, refused pairings, the case.
import type { Report } from "../contract";
import { saveCase } from "../pure/case-file";
import type { Account } from "./entries";

export function jsonOf(account: Account, report: Report): string {
  const { held, keys, refused } = account;
  const findings = report.findings.map((finding) => ({
    ...finding,
    review: held.review[keys.get(finding.id) ?? ""] ?? {},
  }));
  // As the command line takes them.
  const apart = refused.map(({ sides }) => sides);
  return `${JSON.stringify({ ...report, findings, refused: apart, case: saveCase(held) }, null, 1)}\n`;
}
