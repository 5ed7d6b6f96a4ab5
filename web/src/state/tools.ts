// The words of the parts that are loaded on first use, in the interface's language.
import { computed } from "@preact/signals";
import { toolsEn } from "../words/tools-en";
import { toolsFr } from "../words/tools-fr";
import { language } from "./settings";

export const tools = computed(() => ({ en: toolsEn, fr: toolsFr })[language.value]);
