// The rules in each language, loaded when the first proof is opened.
import type { InterfaceLanguage } from "../contract";
import { rulesEn } from "./rules-en";
import { rulesFr } from "./rules-fr";
import type { Rules } from "./words";

export const rulesOf: Record<InterfaceLanguage, Rules> = { en: rulesEn, fr: rulesFr };
