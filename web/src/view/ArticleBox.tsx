// The text box of the article. It lies open while someone writes, the checked text under it, and folds to a strip after.
import { signal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { current, which, write } from "../state/cases";
import { checked } from "../state/check";
import { words } from "../state/settings";
import { onRichPaste } from "./arriving";
import { afterPress } from "./press";

export const boxOpen = signal(false);
/** A paste is a finished thing: the box folds when its check is there, unless someone types on. */
const pasted = signal(false);
/** On the sample the box stays away until it is asked for. */
const asked = signal(false);

export function ArticleBox() {
  const table = words.value;
  const { article } = current.value;
  const box = useRef<HTMLTextAreaElement>(null);
  const empty = article.text.trim() === "";
  const inCase = `${which.value} ${article.id}`;

  useEffect(() => {
    asked.value = false;
    boxOpen.value = false;
  }, [inCase]);
  useEffect(() => {
    if (pasted.value && checked.value) {
      pasted.value = false;
      boxOpen.value = false;
    }
  }, [checked.value]);
  useEffect(() => {
    if (asked.value) box.current?.focus();
  }, [asked.value]);

  const strip = !boxOpen.value && !empty;
  useEffect(() => {
    // A paste leaves the box at its end; folded, it shows how the text begins.
    if (strip && box.current) box.current.scrollTop = 0;
  }, [strip, article.text]);
  if (which.value === "sample" && !asked.value && !empty) {
    return (
      <button
        type="button"
        class="edit"
        onClick={() => {
          asked.value = true;
        }}
      >
        {table.editArticle}
      </button>
    );
  }
  return (
    <div class={strip ? "box is-strip" : "box"}>
      <textarea
        ref={box}
        class="article-box"
        aria-label={table.articleToCheck}
        placeholder={table.pasteArticle}
        value={article.text}
        spellcheck={false}
        onPaste={(event) => {
          pasted.value = true;
          onRichPaste(event);
        }}
        onFocus={() => {
          boxOpen.value = !empty;
        }}
        onBlur={({ currentTarget: box }) =>
          afterPress(() => {
            if (box === document.activeElement) return;
            boxOpen.value = false;
            if (which.value === "sample") asked.value = false;
          })
        }
        onInput={(event) => {
          boxOpen.value = !pasted.value;
          write(article.id, event.currentTarget.value);
        }}
      />
      {strip && (
        <span class="box-hint" aria-hidden="true">
          {table.editArticle}
        </span>
      )}
    </div>
  );
}
