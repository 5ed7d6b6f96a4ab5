// The reference rates: those of the module, all of them once a conversion asks for more, or a file that the reader gives.
import { signal } from "@preact/signals";
import type { Rates, Report } from "../contract";
import { fetchAllRates } from "../desk/all-rates";
import { now as connected, giveRates } from "../desk/client";
import { keepFile, keptFile } from "./keep";

export const rates = signal<Rates | null>(null);
/** Counts the changes of rates: each is a reason to check again. */
export const edition = signal(0);
const name = "rates";
/** What the core can answer for is already here, or on its way. */
let complete = false;
/** The reader's own file goes before any other, also one that is still on its way. */
let taken = false;

/** Before the first check: a file that was given on an earlier visit. */
export async function startRates(): Promise<void> {
  const file = await keptFile(name);
  if (file instanceof Uint8Array) {
    complete = taken = true;
    void giveRates(file).then((given) => {
      if (given) rates.value = given;
    });
  }
  connected()
    .desk.rates()
    .then(
      (known) => {
        rates.value ??= known;
      },
      () => undefined,
    );
}

/** A file of rates that the reader brings; false when it is none. */
export async function takeRates(file: Uint8Array): Promise<boolean> {
  const before = taken;
  taken = true;
  const given = await giveRates(file);
  if (!given) {
    taken = before;
    return false;
  }
  complete = true;
  rates.value = given;
  edition.value++;
  void keepFile(name, file);
  return true;
}

/** Currencies and days that the module has no rates for bring the whole table, once. */
export async function ratesFor({ findings }: Report): Promise<void> {
  if (complete || !findings.some(({ reason }) => reason === "noRate")) return;
  complete = true;
  const file = await fetchAllRates().catch(() => null);
  if (file && !taken && (await giveRates(file))) edition.value++;
}
