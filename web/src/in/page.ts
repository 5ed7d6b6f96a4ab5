// A saved web page as an article: Readability finds the text, the page's own metadata its title, outlet, date and language.
import { Readability } from "@mozilla/readability";
import type { Draft } from "../pure/case";
import { readDay } from "../pure/dates";
import { textOf } from "./html";
import { longestMarkup, slimmed } from "./slim";

/** Parts that are never the article; Readability keeps some of them. */
const around = "nav, footer, aside, dialog, [role=navigation], [role=banner], [role=contentinfo], [role=search]";

/** Elements of a page that Readability weighs; no article has a tenth of them, and its time grows faster than they do. */
const mostElements = 50_000;

/** null when the page is too long to be read at once. */
export function readPage(html: string): Partial<Draft> | null {
  const slim = slimmed(html);
  if (slim.length > longestMarkup) return null;
  const page = new DOMParser().parseFromString(slim, "text/html");
  const known = metadata(page);
  for (const part of page.querySelectorAll(around)) part.remove();
  const weighs = page.getElementsByTagName("*").length <= mostElements;
  const found = weighs ? new Readability(page.cloneNode(true) as Document, { charThreshold: 200 }).parse() : null;
  const inside = found?.content && new DOMParser().parseFromString(found.content, "text/html").body;
  const body = textOf(inside || page.body);
  const title = found?.title?.trim() || page.title.trim();
  return {
    text: title && !body.startsWith(title) ? `${title}\n\n${body}` : body,
    title,
    publisher: found?.siteName?.trim() || known.publisher,
    published: readDay(found?.publishedTime ?? "") ?? known.published,
    language: (found?.lang || page.documentElement.lang).slice(0, 2).toLowerCase() || null,
    url: known.url,
  };
}

function metadata(page: Document): { publisher: string; published: string; url: string } {
  const said = (...queries: string[]) => {
    for (const query of queries) {
      const element = page.querySelector(query);
      const value =
        element?.getAttribute("content") ?? element?.getAttribute("datetime") ?? element?.getAttribute("href");
      if (value?.trim()) return value.trim();
    }
    return "";
  };
  const url = said("link[rel=canonical]", "meta[property='og:url']");
  return {
    publisher: said("meta[property='og:site_name']", "meta[name='application-name']", "meta[name=publisher]"),
    published:
      readDay(
        said(
          "meta[property='article:published_time']",
          "meta[name=date]",
          "meta[name='dc.date']",
          "meta[itemprop=datePublished]",
          "time[itemprop=datePublished]",
          "article time[datetime]",
          "time[datetime]",
        ),
      ) ?? "",
    url: /^https?:/.test(url) ? url : "",
  };
}
