// A link from a proof to the words that it speaks of, in whichever text they stand.
import type { ComponentChildren } from "preact";
import { checked } from "../state/check";
import { lead } from "../state/choice";

interface LeadLinkProps {
  document: string;
  begin: number;
  label?: string;
  children: ComponentChildren;
}

export function LeadLink({ document, begin, label, children }: LeadLinkProps) {
  return (
    <a
      href={`#words-${document}-${begin}`}
      aria-label={label}
      onClick={(event) => {
        event.preventDefault();
        lead(document, begin, checked.value?.article ?? "");
      }}
    >
      {children}
    </a>
  );
}
