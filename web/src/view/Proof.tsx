// The proof under a finding: the words on every side, the sum as a person writes it, the rule, the reference, what would be right.
import { useEffect } from "preact/hooks";
import type { Finding } from "../contract";
import { quotes } from "../pure/quotes";
import { checked } from "../state/check";
import { opened } from "../state/dialogs";
import { loadRules, rules } from "../state/rules";
import { language, words } from "../state/settings";
import { printMeasure } from "../words/measures";
import { Computation } from "./Computation";
import { Quotations } from "./Quotations";
import { Verdict } from "./Verdict";

export function Proof({ finding }: { finding: Finding }) {
  const table = words.value.proof;
  const rule = rules.value?.[finding.reason];
  useEffect(() => void loadRules(), []);
  return (
    <section class="proof" aria-label={table.name}>
      <Quotations finding={finding} />
      <SideBySideButton finding={finding} />
      {finding.computed && <Computation computed={finding.computed} />}
      <Because because={finding.because} />
      {rule && (
        <div class="rule">
          <h3>
            {table.rule} <span class="rule-name">{rule.name}</span>
          </h3>
          <p>{rule.how}</p>
        </div>
      )}
      <Verdict finding={finding} />
    </section>
  );
}

/** Offered where the words stand in more than one place. */
function SideBySideButton({ finding }: { finding: Finding }) {
  const now = checked.value;
  if (!now || quotes(finding, now.report.documents, now.texts).length < 2) return null;
  return (
    <p>
      <button
        type="button"
        onClick={() => {
          opened.value = { name: "sideBySide", finding: finding.id };
        }}
      >
        {words.value.sideBySide}
      </button>
    </p>
  );
}

/** What made the engine hold the figures for the same measure. */
function Because({ because }: { because: Finding["because"] }) {
  const table = words.value.proof;
  const grounds = [
    { label: table.topic, value: because.topic && printMeasure(because.topic, language.value) },
    { label: table.names, value: because.names.join(", ") },
    { label: table.time, value: because.time },
    { label: table.scope, value: because.scope.map((scope) => printMeasure(scope, language.value)).join(", ") },
  ].filter(({ value }) => value);
  if (grounds.length === 0) return null;
  return (
    <div>
      <h3>{table.because}</h3>
      <dl class="grounds">
        {grounds.map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
