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
};
