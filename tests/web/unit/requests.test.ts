import { expect, test } from "vitest";
import { countElsewhere, noRequests, tally, together } from "../../../web/src/pure/requests";

const home = "https://desk.example";
const entries = [
  { name: "https://desk.example/assets/a.js" },
  { name: "https://desk.example:8443/a.js" },
  { name: "blob:https://desk.example/1" },
  { name: "data:image/png;base64,AA" },
  { name: "wss://tracker.example/x" },
  { name: "https://desk.example.evil.example/a.js" },
  { name: "https://desk.example.evil.example/b.js" },
];

test("requests are told by whom they went to, and what stays in the page is none", () => {
  const counted = tally(entries, home);
  expect(counted.own).toBe(1);
  expect(counted.elsewhere).toEqual({
    "https://desk.example:8443": 1,
    "wss://tracker.example": 1,
    "https://desk.example.evil.example": 2,
  });
  expect(countElsewhere(together(counted, counted))).toBe(8);
  expect(countElsewhere(together(noRequests, noRequests))).toBe(0);
});
