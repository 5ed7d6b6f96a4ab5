// Dates: what a person types in a date box, and ISO dates and periods as a reader prints them.
import type { InterfaceLanguage } from "../contract";

const locales = { en: "en-GB", fr: "fr-FR" } as const;
const months: Record<string, number> = {};
for (const language of ["en", "fr"] as const) {
  for (const style of ["long", "short"] as const) {
    const format = new Intl.DateTimeFormat(locales[language], { month: style, timeZone: "UTC" });
    for (let month = 0; month < 12; month++) months[folded(format.format(Date.UTC(2024, month, 1)))] = month + 1;
  }
}

function folded(word: string): string {
  return word
    .normalize("NFD")
    .replace(/[\u0300-\u036f.]/g, "")
    .toLowerCase();
}

function isoDay(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day || year < 1000) return null;
  return date.toISOString().slice(0, 10);
}

const longestDay = 80;

/** Reads "2025-11-03", "3/11/2025", "3 novembre 2025", "lundi 3 nov. 2025", "November 3, 2025"; null when it is none. */
export function readDay(typed: string): string | null {
  // A page may say anything of its date, at any length.
  const text = typed.trim().slice(0, longestDay);
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})/.exec(text);
  if (iso) return isoDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const slashed = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/.exec(text);
  if (slashed) return isoDay(Number(slashed[3]), Number(slashed[2]), Number(slashed[1]));
  const dayFirst = /(\d{1,2})(?:er|st|nd|rd|th)?\s+(?:of\s+)?([\p{L}.]+),?\s+(\d{4})/u.exec(text);
  if (dayFirst) return named(Number(dayFirst[1]), dayFirst[2] ?? "", Number(dayFirst[3]));
  const monthFirst = /([\p{L}.]+)\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})/u.exec(text);
  if (monthFirst) return named(Number(monthFirst[2]), monthFirst[1] ?? "", Number(monthFirst[3]));
  return null;
}

function named(day: number, word: string, year: number): string | null {
  const month = months[folded(word)];
  return month === undefined ? null : isoDay(year, month, day);
}

type DayStyle = "long" | "weekday" | "short";

const styles: Record<DayStyle, Intl.DateTimeFormatOptions> = {
  long: { day: "numeric", month: "long", year: "numeric" },
  weekday: { weekday: "long", day: "numeric", month: "long", year: "numeric" },
  short: { day: "numeric", month: "short", year: "numeric" },
};

/** "3 novembre 2025", "Monday 3 November 2025". */
export function printDay(iso: string, language: InterfaceLanguage, style: DayStyle = "long"): string {
  const date = new Date(`${iso}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return iso;
  const text = new Intl.DateTimeFormat(locales[language], { ...styles[style], timeZone: "UTC" }).format(date);
  return language === "fr" ? text.replace(/(^|\s)1 /, "$11er ") : text;
}

/** Any ISO value of the report: days, times, months, quarters, halves, weeks, open and closed ranges, weekday names. */
export function printIso(iso: string, language: InterfaceLanguage): string {
  const french = language === "fr";
  if (iso.includes("/")) {
    const [from = "", to = ""] = iso.split("/");
    if (from === ".." || from === "") return `${french ? "jusqu’à" : "until"} ${printIso(to, language)}`;
    if (to === ".." || to === "") return `${french ? "à partir de" : "from"} ${printIso(from, language)}`;
    return `${printIso(from, language)} – ${printIso(to, language)}`;
  }
  const time = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})/.exec(iso);
  if (time?.[1]) return `${printDay(time[1], language)}, ${time[2]}${french ? " h " : ":"}${time[3]}`;
  if (/^\d{4}-\d{2}-\d{2}$/.test(iso)) return printDay(iso, language, "weekday");
  const month = /^(\d{4})-(\d{2})$/.exec(iso);
  if (month) {
    const date = Date.UTC(Number(month[1]), Number(month[2]) - 1, 1);
    return new Intl.DateTimeFormat(locales[language], { month: "long", year: "numeric", timeZone: "UTC" }).format(date);
  }
  const part = /^(\d{4})-([QHW])(\d+)$/.exec(iso);
  if (part) return `${partWord(part[2] ?? "", part[3] ?? "", french)} ${part[1]}`;
  return weekday(iso, language) ?? iso;
}

function partWord(letter: string, number: string, french: boolean): string {
  if (letter === "Q") return french ? `T${number}` : `Q${number}`;
  if (letter === "H") return french ? `S${number}` : `H${number}`;
  return `${french ? "semaine" : "week"} ${Number(number)} ${french ? "de" : "of"}`;
}

const weekdays = {
  en: ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"],
  fr: ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"],
};

/** The core names a weekday as the article does; 1 January 2024 was a Monday. */
function weekday(name: string, language: InterfaceLanguage): string | null {
  const index = Math.max(weekdays.en.indexOf(name.toLowerCase()), weekdays.fr.indexOf(name.toLowerCase()));
  if (index < 0) return null;
  const date = Date.UTC(2024, 0, 1 + index);
  return new Intl.DateTimeFormat(locales[language], { weekday: "long", timeZone: "UTC" }).format(date);
}
