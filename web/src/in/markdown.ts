// Markdown as plain text: its marks go, its front matter gives title, outlet and date.
import type { Draft } from "../pure/case";

const frontMatter = /^---\r?\n([\s\S]*?)\r?\n---\r?\n/;

export function readMarkdown(source: string): Partial<Draft> {
  const head = frontMatter.exec(source);
  const said = (name: string) =>
    new RegExp(`^(?:${name})\\s*:\\s*["']?(.*?)["']?\\s*$`, "im").exec(head?.[1] ?? "")?.[1]?.trim() ?? "";
  return {
    text: plain(source.slice(head?.[0].length ?? 0)).trim(),
    title: said("title|titre"),
    publisher: said("publisher|outlet|source|média"),
    published: said("date|published"),
  };
}

function plain(text: string): string {
  return text
    .replace(/^#{1,6}[ \t]+(.*?)[ \t]*#*$/gm, "$1")
    .replace(/^>\s?/gm, "")
    .replace(/^([ \t]*)[-*+][ \t]+/gm, "$1• ")
    .replace(/^(?:[-*_][ \t]*){3,}$/gm, "")
    .replace(/!\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replace(/\[([^\]]+)\]\([^)]*\)/g, "$1")
    .replace(/(\*\*|__)(?=\S)(.+?)(?<=\S)\1/g, "$2")
    .replace(/(^|[^\p{L}\p{N}])([*_])(?=\S)([^*_\n]+?)(?<=\S)\2(?![\p{L}\p{N}])/gu, "$1$3")
    .replace(/`([^`\n]+)`/g, "$1");
}
