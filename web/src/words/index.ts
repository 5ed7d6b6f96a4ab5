// The words of each language: a reader loads one.
import type { InterfaceLanguage } from "../contract";
import type { Words } from "./words";

export async function wordsIn(language: InterfaceLanguage): Promise<Words> {
  return language === "fr" ? (await import("./fr")).fr : (await import("./en")).en;
}
