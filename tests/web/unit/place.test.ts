import { expect, test } from "vitest";
import { place, type Slip } from "../../../web/src/pure/place";

const slip = (anchor: number, height = 20, weight = 1): Slip => ({ anchor, height, weight });

test("a note with room stands beside its words", () => {
  expect(place([slip(10), slip(100)], 5, 0)).toEqual([10, 100]);
});

test("crowded notes share the displacement and never overlap", () => {
  expect(place([slip(100), slip(100)], 0, 0)).toEqual([90, 110]);
});

test("nothing rises above the ceiling", () => {
  expect(place([slip(0), slip(0), slip(0)], 5, 0)).toEqual([0, 25, 50]);
});

test("an open note holds its place and the others give way", () => {
  const [above, open] = place([slip(100), slip(100, 300, 60)], 0, 0);
  expect(open).toBeGreaterThan(99);
  expect(open).toBeLessThan(101);
  expect(above).toBeCloseTo((open ?? 0) - 20);
});

test("notes keep their order and their gaps, however crowded", () => {
  const slips = [3, 5, 8, 30, 31, 31, 200, 205, 400].map((anchor, index) =>
    slip(anchor, 10 + (index % 3) * 15, index === 4 ? 60 : 1),
  );
  const tops = place(slips, 4, 0);
  for (const [index, top] of tops.entries()) {
    const before = tops[index - 1];
    if (before !== undefined) expect(top).toBeGreaterThanOrEqual(before + (slips[index - 1]?.height ?? 0) + 4 - 1e-9);
  }
});
