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
    damaged: "damaged: only a part can be read",
    line: (texts, when) => [`${texts} ${texts === 1 ? "text" : "texts"}`, when].filter(Boolean).join(" · "),
    keepNothing: "Keep nothing in this browser",
    keepNothingWhat: "Cases then last only while the page is open. What was kept goes.",
    wipe: "Wipe everything",
    wipeSure: "Every case goes, here and in this browser, and does not come back.",
    wipeYes: "Wipe for good",
    wipeNo: "Leave them",
  },
  privacy: {
    title: "What this page sends",
    elsewhere: "Requests to other machines",
    own: (origin) => `Requests to ${origin} for the page’s own files`,
    stopped: "Requests that the page’s policy stopped",
    what: "The counts are the browser’s own log, for the page and for the process that reads the texts. Texts, findings and files never travel: there is no server that would take them.",
    sceptic: "If you do not believe it",
    steps: [
      "Press F12, open the network panel, reload, and use the page: only its own files are asked for, and none once they are there.",
      "Disconnect, or stop the server, and reload: the page goes on, and so do the checks.",
      "Read the policy in the page’s source: connect-src 'self' makes the browser itself refuse every other machine.",
      "Build the page from its source: two builds give the same bytes, to be held against the files served here.",
    ],
  },
  keeping: {
    blocked:
      "This browser does not let the page keep anything, as in a private window. Your texts stay while the page is open; save the case as a file to keep it.",
    full: "This browser has no room left, so what you change is no longer kept. Save the case as a file, or remove cases that you no longer need.",
    saveCase: "Save the case",
    damaged: (texts) =>
      texts === 0
        ? "A kept case could not be read: it is damaged, or from another version of this page. It stays as it is in this browser and can be saved as a file."
        : `A kept case is damaged, or from another version of this page. ${texts === 1 ? "One text" : `${texts} texts`} could be read and ${texts === 1 ? "is" : "are"} here; the whole stays as it is in this browser and can be saved as a file.`,
    saveRaw: "Save it as it is",
    parted:
      "This case was changed in another tab too. Nothing is overwritten: this tab goes on with a copy, and the other version is under Cases.",
    dismiss: "Dismiss",
  },
  pictures: {
    about: {
      matrix: "What each text gives for each claim, with the sign of what was found.",
      numberLine:
        "The point is what is printed, the bar what its writer commits to. Dots: a bound left open. Hollow: not stated as a fact.",
      timeline: "Each point is a text, one column a day of publication. Full: stated as a fact. Hollow: not.",
      copies: "From the earlier text to the later one, by passages of twelve words or more.",
    },
    table: "The figures as a table",
    svg: "Save as SVG",
    nothing: "No claim to set beside another yet.",
    nothingDiffers: "No claim has figures that differ.",
    noDates: "No claim stands in two texts with a date.",
    noCopies: "No two texts share a passage of twelve words or more.",
    words: (count) => `${count} words`,
    claim: "Claim",
    outlet: "Outlet",
    value: "Value",
    interval: "Interval",
    firmness: "Firmness",
    day: "Published",
    earlier: "Earlier",
    later: "Later",
    passages: "Passages",
    sharedWords: "Words shared",
  },
};
