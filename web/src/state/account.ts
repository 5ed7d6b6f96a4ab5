// What an export is made from, as things stand.
import type { Account } from "../out/entries";
import { printDay } from "../pure/dates";
import { rulesOf } from "../words/rules";
import { current } from "./cases";
import { checked, findings, keys, refused } from "./check";
import { nameOf } from "./names";
import { rates } from "./rates";
import { language, words } from "./settings";
import { tools } from "./tools";

export function accountNow(): Account | null {
  const now = checked.value;
  if (!now) return null;
  return {
    held: current.value,
    article: now.article,
    documents: now.report.documents,
    texts: now.texts,
    findings: findings.value,
    refused: refused.value.map((each) => each.refused),
    keys: keys.value,
    nameOf,
    ratesUntil: rates.value?.last ? printDay(rates.value.last, language.value) : null,
    language: language.value,
    words: words.value,
    rules: rulesOf[language.value],
    tools: tools.value,
  };
}
