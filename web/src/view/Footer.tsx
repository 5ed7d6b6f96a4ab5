// What the page does with the reader's texts, in figures that it measures.
import { printDay } from "../pure/dates";
import { countElsewhere } from "../pure/requests";
import { opened } from "../state/dialogs";
import { unsaved } from "../state/keep";
import { rates } from "../state/rates";
import { requests } from "../state/requests";
import { language, words } from "../state/settings";
import { worksOffline } from "../state/visitors";

export function Footer() {
  const table = words.value;
  const lines = [
    table.footer.requests(countElsewhere(requests.value)),
    table.footer.local,
    rates.value?.last ? table.footer.rates(printDay(rates.value.last, language.value)) : null,
    worksOffline.value ? table.footer.offline : null,
    unsaved.value ? table.unsaved[unsaved.value] : null,
  ].filter((line) => line !== null);
  return (
    <footer class="footer">
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <p>
        <button
          type="button"
          class="plain"
          onClick={() => {
            opened.value = { name: "privacy" };
          }}
        >
          {table.footer.verify}
        </button>
      </p>
      <p>
        <button
          type="button"
          class="plain"
          onClick={() => {
            opened.value = { name: "shortcuts" };
          }}
        >
          {table.shortcuts}
        </button>
      </p>
    </footer>
  );
}
