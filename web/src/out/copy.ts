// Findings to the clipboard, as text.
import type { Finding } from "../contract";
import { accountNow } from "../state/account";
import { entryOf } from "./entries";
import { markdownOf, markdownOfEntry } from "./markdown";

export async function copyEntry(finding: Finding): Promise<void> {
  const account = accountNow();
  if (account) await navigator.clipboard.writeText(markdownOfEntry(entryOf(finding, account), account));
}

export async function copyAll(): Promise<void> {
  const account = accountNow();
  if (account) await navigator.clipboard.writeText(markdownOf(account));
}
