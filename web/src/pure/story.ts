// STORY.json, as the command line takes it: articles by the names of their files, to be dropped together with these.
import type { Draft } from "./case";
import { mostArticles } from "./case-file";

export interface StoryArticle {
  file: string;
  draft: Partial<Draft>;
}

/** null when it is no story. */
export function readStory(json: unknown): StoryArticle[] | null {
  const articles = (json as { articles?: unknown } | null)?.articles;
  if (!Array.isArray(articles) || articles.length > mostArticles) return null;
  const read = articles.map((article: Record<string, unknown>) => {
    const words = (value: unknown) => (typeof value === "string" ? value : "");
    const file = words(article?.file).replace(/^.*[\\/]/, "");
    return {
      file,
      draft: {
        title: words(article?.title),
        publisher: words(article?.publisher),
        published: words(article?.published),
        language: words(article?.language) || null,
        url: /^https?:/.test(words(article?.url)) ? words(article?.url) : "",
      },
    };
  });
  return read.every(({ file }) => file !== "") ? read : null;
}
