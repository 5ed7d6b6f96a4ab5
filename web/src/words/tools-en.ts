// The parts loaded on first use, in English.
import type { Tools } from "./tools";

export const toolsEn: Tools = {
  shortcuts: {
    on: "Shortcuts of a single key",
    keys: [
      { key: "J", does: "Next finding" },
      { key: "K", does: "Finding before" },
      { key: "S", does: "Both places side by side" },
      { key: "/", does: "Search the findings" },
      { key: "Esc", does: "Close the finding" },
      { key: "?", does: "This list" },
    ],
  },
  sideBySide: { against: "Against" },
  out: {
    intro: "Every file is made on this machine, and holds the findings with your notes.",
    html: { name: "Report", what: "a page that opens anywhere and prints well (HTML)" },
    markdown: { name: "Text", what: "for an e-mail or a notebook (Markdown)" },
    csv: { name: "Table", what: "one finding a line, for a spreadsheet (CSV)" },
    json: { name: "Case", what: "texts, findings and notes; opens here again, exactly (JSON)" },
    copyAll: "Copy all findings",
    copyLink: "Copy a link that holds the case",
    link: (characters) =>
      `${characters.toLocaleString("en-GB")} characters. Whoever has the link has the texts; no server sees them.`,
    linkTooLong: "The case is too large for a link. Send the case file.",
    copyByHand: "Copy it from here",
    made: (findings) => `${findings} ${findings === 1 ? "finding" : "findings"}, made by Recoupe.`,
    texts: "Texts",
    refused: "Refused: not the same thing",
    disclaimer:
      "A finding says what agrees, differs or does not add up between these texts. It says of nothing that it is true, and silence is no approval.",
    gravity: { alarm: "cannot be", check: "to look at", note: "to know" },
    columns: ["Kind", "Weight", "Finding", "Article", "Sources", "Sum", "Rule", "Checked", "Refused", "Note"],
  },
  cases: {
    empty: "No case yet. What you paste becomes one by itself.",
    list: "Cases",
    fresh: "New case",
    open: (title) => `Open ${title}`,
    remove: (title) => `Remove ${title}`,
    untitled: "Untitled",
    here: "open now",
    line: (texts, when) => [`${texts} ${texts === 1 ? "text" : "texts"}`, when].filter(Boolean).join(" · "),
    keepNothing: "Keep nothing in this browser",
    keepNothingWhat: "Cases then last only while the page is open. What was kept goes.",
    wipe: "Wipe everything",
    wipeSure: "Every case goes, here and in this browser, and does not come back.",
    wipeYes: "Wipe for good",
    wipeNo: "Leave them",
  },
};
