// The table of each language.
import type { InterfaceLanguage } from "../contract";
import { en } from "./en";
import { fr } from "./fr";
import type { Words } from "./words";

export const wordsOf: Record<InterfaceLanguage, Words> = { en, fr };
