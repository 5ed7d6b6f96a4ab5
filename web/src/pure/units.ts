// A number with its unit, as the interface's language writes it.
import type { InterfaceLanguage } from "../contract";
import { divided, printLarge, printNumber, scaleOf, scaleWord } from "./numbers";

/** Signs that an English reader knows; other currencies keep their code. */
const signs: Record<string, string> = { USD: "$", EUR: "€", GBP: "£", JPY: "¥" };

const currencyWords: Record<InterfaceLanguage, Record<string, string>> = {
  en: {
    USD: "dollars",
    EUR: "euros",
    GBP: "pounds",
    JPY: "yen",
    CHF: "Swiss francs",
    CAD: "Canadian dollars",
    CNY: "yuan",
  },
  fr: {
    USD: "dollars",
    EUR: "euros",
    GBP: "livres",
    JPY: "yens",
    CHF: "francs suisses",
    CAD: "dollars canadiens",
    CNY: "yuans",
  },
};

const durationWords: Record<InterfaceLanguage, Record<string, [string, string]>> = {
  en: {
    year: ["year", "years"],
    month: ["month", "months"],
    week: ["week", "weeks"],
    day: ["day", "days"],
    hour: ["hour", "hours"],
    minute: ["minute", "minutes"],
    second: ["second", "seconds"],
  },
  fr: {
    year: ["an", "ans"],
    month: ["mois", "mois"],
    week: ["semaine", "semaines"],
    day: ["jour", "jours"],
    hour: ["heure", "heures"],
    minute: ["minute", "minutes"],
    second: ["seconde", "secondes"],
  },
};

const isCurrency = (unit: string) => /^[A-Z]{3}$/.test(unit);

/** "dollars", "ans", "%": the unit alone, for a caption; null where the interface's language has no word for it. */
export function unitWord(unit: string | null, language: InterfaceLanguage, count = 2): string | null {
  if (unit === null || unit === "") return null;
  if (isCurrency(unit)) return currencyWords[language][unit] ?? unit;
  if (unit === "percent") return "%";
  if (unit === "times") return language === "fr" ? "fois" : "times";
  if (unit === "bp") return language === "fr" ? "points de base" : "basis points";
  if (unit === "percentage point") return language === "fr" ? "points de pourcentage" : "percentage points";
  const duration = durationWords[language][unit];
  if (duration) return Math.abs(count) < 2 ? duration[0] : duration[1];
  // Counted nouns come from the core in English. A French reader has the noun in the quotation beside it.
  return language === "en" || unit.length <= 4 || unit.includes("/") ? unit : null;
}

/** "38 milliards de dollars", "$38 billion", "5,8 %", "7 ans". */
export function printQuantity(value: number, unit: string | null, language: InterfaceLanguage): string {
  const sign = unit === null ? undefined : signs[unit];
  if (language === "en" && sign) return `${value < 0 ? "−" : ""}${sign}${printLarge(Math.abs(value), "en")}`;
  const word = unitWord(unit, language, value);
  const number = printLarge(value, language);
  if (word === null) return number;
  if (word === "%") return language === "fr" ? `${number} %` : `${number}%`;
  const scale = scaleOf(value, language);
  const linked = language === "fr" && scale.factor > 1 ? link(word) : word;
  return `${number} ${linked}`;
}

/** French puts "de" between a scale noun and what it counts: 38 milliards d'euros. */
function link(word: string): string {
  return /^[aeiouyéh]/i.test(word) ? `d’${word}` : `de ${word}`;
}

/** The scale and unit of a sum whose numbers are printed bare: "milliards de dollars"; null for plain numbers. */
export function scaledUnit(factor: number, unit: string | null, language: InterfaceLanguage): string | null {
  const word = unit === "times" ? null : unitWord(unit, language);
  if (factor === 1) return word;
  const scale = scaleWord(scaleOf(factor, language), 2);
  if (word === null) return scale;
  return language === "fr" ? `${scale} ${link(word)}` : `${scale} ${word}`;
}

/** A range printed once with its unit: "50 à 100 points de base". */
export function printRange(low: number, high: number, unit: string | null, language: InterfaceLanguage): string {
  const scale = scaleOf(high, language);
  // "200,000 to 1 million": a number below one of the scale is written out.
  const scaled = divided(low, scale.factor);
  const first = scaled !== 0 && Math.abs(scaled) < 1 ? printLarge(low, language) : printNumber(scaled, language);
  return `${first}${language === "fr" ? " à " : " to "}${printQuantity(high, unit, language)}`;
}
