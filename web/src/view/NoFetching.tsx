// An address where an article should be: why the page does not fetch it, and what to do instead.
import { isAddress } from "../pure/case";
import { words } from "../state/settings";

export function NoFetching({ text }: { text: string }) {
  if (!isAddress(text)) return null;
  return (
    <p class="notice" role="status">
      {words.value.files.noFetching}
    </p>
  );
}
