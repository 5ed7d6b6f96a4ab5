// The words of the parts that are loaded on first use, typed as words.ts is.

export interface Tools {
  shortcuts: { on: string; keys: { key: string; does: string }[] };
  sideBySide: { against: string };
}
