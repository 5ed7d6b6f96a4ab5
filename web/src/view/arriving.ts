// Articles dropped anywhere on the page, or pasted with their structure.
import { signal } from "@preact/signals";
import { hasStructure, textOfHtml } from "../in/html";
import { longestMarkup } from "../in/slim";
import { receive } from "../state/arrivals";

/** Files are being dragged over the page. */
export const dragging = signal(false);

export function startReceiving(): void {
  const carries = (event: DragEvent) => event.dataTransfer?.types.includes("Files") === true;
  addEventListener("dragover", (event) => {
    if (!carries(event)) return;
    event.preventDefault();
    dragging.value = true;
  });
  addEventListener("dragleave", (event) => {
    // Only when the window itself is left.
    if (event.relatedTarget === null) dragging.value = false;
  });
  addEventListener("drop", (event) => {
    dragging.value = false;
    if (!carries(event)) return;
    event.preventDefault();
    receive([...(event.dataTransfer?.files ?? [])]);
  });
}

/** A paste of files takes them in; one of rich text keeps its paragraphs, lists and cells. Plain text is left as it is, and so is what has
 * more markup than can be parsed at once: the browser pastes its words. */
export function onRichPaste(event: ClipboardEvent): void {
  const files = [...(event.clipboardData?.files ?? [])];
  const html = event.clipboardData?.getData("text/html") ?? "";
  if (files.length > 0 && html === "") {
    event.preventDefault();
    receive(files);
  } else if (html.length <= longestMarkup && hasStructure(html)) {
    event.preventDefault();
    insert(event.currentTarget as HTMLTextAreaElement, textOfHtml(html));
  }
}

function insert(box: HTMLTextAreaElement, text: string): void {
  box.focus();
  // Deprecated, and the only way that keeps the browser's own undo.
  if (document.execCommand("insertText", false, text)) return;
  box.setRangeText(text, box.selectionStart, box.selectionEnd, "end");
  box.dispatchEvent(new Event("input", { bubbles: true }));
}
