// Every way out: four files, the clipboard, a link. Each is made when it is asked for.
import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { copyAll } from "../../out/copy";
import { csvOf } from "../../out/csv";
import type { Account } from "../../out/entries";
import { htmlOf } from "../../out/html";
import { jsonOf } from "../../out/json";
import { markdownOf, titleOf } from "../../out/markdown";
import { casePrefix, longestLink, pack } from "../../out/packed";
import { folded } from "../../pure/filter";
import { accountNow } from "../../state/account";
import { current } from "../../state/cases";
import { checked } from "../../state/check";
import { language, words } from "../../state/settings";
import { tools } from "../../state/tools";
import { Dialog } from "../Dialogs";
import { download } from "../download";

const formats = [
  { name: "html", type: "text/html", make: htmlOf },
  { name: "markdown", type: "text/markdown", make: markdownOf },
  { name: "csv", type: "text/csv", make: csvOf },
  {
    name: "json",
    type: "application/json",
    make: (account: Account) => (checked.value ? jsonOf(account, checked.value.report) : ""),
  },
] as const;

const extensions = { html: "html", markdown: "md", csv: "csv", json: "json" } as const;

export default function Out() {
  const table = tools.value.out;
  const account = accountNow();
  return (
    <Dialog title={words.value.out}>
      <p>{account ? table.intro : words.value.waiting}</p>
      {account && (
        <>
          <ul class="ways">
            {formats.map(({ name, type, make }) => (
              <li key={name}>
                <button
                  type="button"
                  onClick={() => download(make(account), type, `${fileName(account)}.${extensions[name]}`)}
                >
                  {table[name].name}
                </button>
                <span>{table[name].what}</span>
              </li>
            ))}
          </ul>
          <CopyButton label={table.copyAll} copy={copyAll} />
          <Link />
        </>
      )}
    </Dialog>
  );
}

/** The link is made at once, so that its length can be told before it is copied. */
function Link() {
  const table = tools.value.out;
  const link = useSignal<string | null>(null);
  useEffect(() => {
    void pack(current.value).then((packed) => {
      const address = new URL(location.href);
      address.search = `?lang=${language.value}`;
      address.hash = casePrefix + packed;
      link.value = address.href;
    });
  }, [current.value]);
  if (link.value === null) return null;
  if (link.value.length > longestLink) return <p class="faint">{table.linkTooLong}</p>;
  const address = link.value;
  return (
    <div>
      <CopyButton label={table.copyLink} copy={() => navigator.clipboard.writeText(address)} text={address} />
      <p class="faint">{table.link(address.length)}</p>
    </div>
  );
}

interface CopyButtonProps {
  label: string;
  copy: () => Promise<void>;
  /** Shown to be copied by hand where the browser does not let the page copy. */
  text?: string;
}

function CopyButton({ label, copy, text }: CopyButtonProps) {
  const table = words.value.review;
  const done = useSignal<boolean | null>(null);
  const act = async () => {
    try {
      await copy();
      done.value = true;
    } catch {
      done.value = false;
    }
  };
  return (
    <>
      <p>
        <button type="button" onClick={act}>
          {label}
        </button>{" "}
        <span role="status">{done.value === null ? "" : done.value ? table.copied : table.notCopied}</span>
      </p>
      {done.value === false && text && (
        <textarea class="remark" readOnly rows={3} aria-label={tools.value.out.copyByHand} value={text} />
      )}
    </>
  );
}

function fileName(account: Account): string {
  const words = folded(titleOf(account)).replace(/[^a-z0-9]+/g, "-");
  return `recoupe-${words.slice(0, 48).replace(/^-|-$/g, "")}`;
}
