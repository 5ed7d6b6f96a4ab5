// The sample that the page opens with: samples/openai-amazon, bundled at build time. The first article listed is the one checked.
import story from "../../samples/openai-amazon/story.json";
import { type Case, type Draft, emptyDraft } from "./pure/case";

const texts = import.meta.glob<string>(["../../samples/openai-amazon/*.txt", "!**/labels.txt"], {
  query: "?raw",
  import: "default",
  eager: true,
});

const articles = story.articles.map(
  (article): Draft => ({
    ...emptyDraft(article.id),
    text: texts[`../../samples/openai-amazon/${article.file}`] ?? "",
    title: article.title,
    publisher: article.publisher,
    published: article.published,
    language: article.language,
  }),
);

export function sampleCase(): Case {
  const [article, ...sources] = articles;
  return { article: article ?? emptyDraft("article"), sources, review: {} };
}
