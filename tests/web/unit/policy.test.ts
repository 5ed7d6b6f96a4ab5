import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

const file = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url), "utf8");

test("the headers that SECURITY.md gives a host are the page's own policy, and what only a header can say", () => {
  const [, own] = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(file("web/index.html")) ?? [];
  const [, header] = /^Content-Security-Policy: (.+)$/m.exec(file("SECURITY.md")) ?? [];
  expect(own).toContain("default-src 'self'");
  expect(header).toBe(`${own}; frame-ancestors 'none'`);
});
