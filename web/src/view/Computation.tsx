// The sum as a person would write it; every number in it leads to the words that it came from.
import type { Finding } from "../contract";
import { printDay, printIso } from "../pure/dates";
import { type Sum, writeSum } from "../pure/formula";
import { printNumber, printPercent } from "../pure/numbers";
import { printQuantity, printRange, scaledUnit } from "../pure/units";
import { language, words } from "../state/settings";
import { LeadLink } from "./LeadLink";

type Computed = NonNullable<Finding["computed"]>;

export function Computation({ computed }: { computed: Computed }) {
  const table = words.value.proof;
  const sum = writeSum(computed, language.value);
  return (
    <div class="computation">
      <h3>{table.computation}</h3>
      {sum ? <WrittenSum computed={computed} sum={sum} /> : <WrittenDates computed={computed} />}
      <p class="stated">
        {table.printed} <b>{printStated(computed)}</b>
        {typeof computed.deviation === "number" &&
          table.off(printPercent(computed.deviation, language.value), computed.deviation < 0)}
      </p>
      <Reference computed={computed} />
      {computed.repairs && computed.repairs.length > 0 && (
        <p class="stated">
          {table.repairs} <b>{computed.repairs.map((repair) => printIso(repair, language.value)).join(" · ")}</b>
        </p>
      )}
    </div>
  );
}

function WrittenSum({ computed, sum }: { computed: Computed; sum: Sum }) {
  const units = scaledUnit(sum.scale, computed.unit, language.value);
  return (
    <p class="sum">
      <span>
        {sum.parts.map((part, index) =>
          part.operand === undefined ? (
            part.text
          ) : (
            <Operand key={index} computed={computed} index={part.operand} text={part.text} />
          ),
        )}
      </span>
      {units && <small>{words.value.proof.inUnits(units)}</small>}
    </p>
  );
}

/** Computations over dates: what was read, and what follows from it. */
function WrittenDates({ computed }: { computed: Computed }) {
  const { operands, result, unit } = computed;
  const elapsed = typeof result === "number";
  const order = operands.map((_, index) => index);
  if (elapsed) order.sort((a, b) => (String(operands[a]?.value) < String(operands[b]?.value) ? -1 : 1));
  const print = (value: number | string) =>
    typeof value === "string" ? printMoment(value) : printQuantity(value, unit, language.value);
  return (
    <p class="sum">
      <span>
        {order.map((index, place) => (
          <span key={index}>
            {place > 0 && " → "}
            <Operand computed={computed} index={index} text={print(operands[index]?.value ?? "")} />
          </span>
        ))}
        {elapsed ? " : " : " → "}
        {typeof result === "string" ? printIso(result, language.value) : print(result)}
      </span>
    </p>
  );
}

/** The weekday of a day is what is worked out, so the day is printed without it. */
const printMoment = (iso: string) =>
  /^\d{4}-\d{2}-\d{2}$/.test(iso) ? printDay(iso, language.value) : printIso(iso, language.value);

function Operand({ computed, index, text }: { computed: Computed; index: number; text: string }) {
  const operand = computed.operands[index];
  if (!operand) return <>{text}</>;
  return (
    <LeadLink document={operand.document} begin={operand.begin}>
      {text}
    </LeadLink>
  );
}

function printStated({ stated, unit }: Computed): string {
  if (typeof stated === "string") return printIso(stated, language.value);
  if (Array.isArray(stated)) return printRange(stated[0], stated[1], unit, language.value);
  return printQuantity(stated, unit, language.value);
}

/** Where the rate is from, the rate that the two figures imply, and the days whose rate would fit. */
function Reference({ computed }: { computed: Computed }) {
  const table = words.value.proof;
  const { reference, implied, fits } = computed;
  if (!reference) return null;
  const rate = (value: number) => printNumber(value, language.value, 4);
  const lines = [
    {
      label: table.reference,
      value: table.referenceLine(printDay(reference.date, language.value), rate(reference.value), reference.pair),
    },
    implied === undefined ? null : { label: table.implied, value: rate(implied) },
    fits === undefined
      ? null
      : fits.length === 0
        ? { label: table.fits, value: table.fitsNone }
        : {
            label: table.fits,
            value: fits.map((day) => `${printDay(day.date, language.value)} (${rate(day.value)})`).join(", "),
          },
  ].filter((line) => line !== null);
  return (
    <dl class="reference">
      {lines.map(({ label, value }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
