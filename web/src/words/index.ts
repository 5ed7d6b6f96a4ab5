// The table of each language.
import type { InterfaceLanguage } from "../contract";
import { en } from "./en";
import { fr } from "./fr";
import { rulesEn } from "./rules-en";
import { rulesFr } from "./rules-fr";
import type { Rules, Words } from "./words";

export const wordsOf: Record<InterfaceLanguage, Words> = { en, fr };
export const rulesOf: Record<InterfaceLanguage, Rules> = { en: rulesEn, fr: rulesFr };
