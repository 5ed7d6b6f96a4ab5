// The words of the parts that are loaded on first use, typed as words.ts is.
import type { PictureName } from "../view/pictures/Drawn";

export interface Tools {
  shortcuts: { on: string; keys: { key: string; does: string }[] };
  sideBySide: { against: string };
  out: {
    intro: string;
    html: { name: string; what: string };
    markdown: { name: string; what: string };
    csv: { name: string; what: string };
    json: { name: string; what: string };
    copyAll: string;
    copyLink: string;
    link: (characters: number) => string;
    linkTooLong: string;
    copyByHand: string;
    made: (findings: number) => string;
    texts: string;
    refused: string;
    disclaimer: string;
    gravity: Record<"alarm" | "check" | "note", string>;
    columns: string[];
  };
  cases: {
    empty: string;
    list: string;
    fresh: string;
    open: (title: string) => string;
    remove: (title: string) => string;
    untitled: string;
    here: string;
    damaged: string;
    line: (texts: number, when: string | null) => string;
    keepNothing: string;
    keepNothingWhat: string;
    wipe: string;
    wipeSure: string;
    wipeYes: string;
    wipeNo: string;
  };
  privacy: {
    title: string;
    elsewhere: string;
    own: (origin: string) => string;
    stopped: string;
    what: string;
    sceptic: string;
    steps: string[];
  };
  keeping: {
    blocked: string;
    full: string;
    saveCase: string;
    damaged: (texts: number) => string;
    saveRaw: string;
    parted: string;
    dismiss: string;
  };
  pictures: {
    about: Record<PictureName, string>;
    table: string;
    svg: string;
    nothing: string;
    nothingDiffers: string;
    noDates: string;
    noCopies: string;
    words: (count: number) => string;
    claim: string;
    outlet: string;
    value: string;
    interval: string;
    firmness: string;
    day: string;
    earlier: string;
    later: string;
    passages: string;
    sharedWords: string;
  };
}
