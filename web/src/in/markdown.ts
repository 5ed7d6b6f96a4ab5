// Markdown as plain text: its marks go, its front matter gives title, outlet and date. No pattern looks further than the
// next mark of its kind: a file of nothing but brackets takes no longer than any other.
import type { Draft } from "../pure/case";
import { trimmedEnd } from "../pure/trim";

const frontMatter = /^---\r?\n([\s\S]*?)\r?\n---\r?\n/;

export function readMarkdown(source: string): Partial<Draft> {
  const head = frontMatter.exec(source);
  const said = (name: string) => {
    const words = new RegExp(`^(?:${name})[ \\t]*:(.*)$`, "im").exec(head?.[1] ?? "")?.[1]?.trim() ?? "";
    return words.replace(/^["']/, "").replace(/["']$/, "");
  };
  return {
    text: plain(source.slice(head?.[0].length ?? 0)).trim(),
    title: said("title|titre"),
    publisher: said("publisher|outlet|source|média"),
    published: said("date|published"),
  };
}

function plain(text: string): string {
  return text
    .replace(/^#{1,6}[ \t]+(.*)$/gm, (_, words: string) => trimmedEnd(trimmedEnd(words, "#"), " \t"))
    .replace(/^>\s?/gm, "")
    .replace(/^([ \t]*)[-*+][ \t]+/gm, "$1• ")
    .replace(/^(?:[-*_][ \t]*){3,}$/gm, "")
    .replace(/!\[([^[\]]*)\]\([^()]*(?:\([^()]*\)[^()]*)?\)/g, "$1")
    .replace(/\[([^[\]]+)\]\([^()]*(?:\([^()]*\)[^()]*)?\)/g, "$1")
    .replace(/(\*\*|__)(?=\S)((?:(?!\1).)+)(?<=\S)\1/g, "$2")
    .replace(/(^|[^\p{L}\p{N}])([*_])(?=\S)([^*_\n]+?)(?<=\S)\2(?![\p{L}\p{N}])/gu, "$1$3")
    .replace(/`([^`\n]+)`/g, "$1");
}
