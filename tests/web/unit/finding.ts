// A finding for tests: what is not given is plain.
import type { Finding } from "../../../web/src/contract";

export function finding(id: string, change: Partial<Finding> = {}, begin?: number): Finding {
  const sides =
    begin === undefined ? [] : [{ document: "a", begin, end: begin + 1, mention: null, quote: { exact: "x" } }];
  return {
    id,
    kind: "conflict",
    ok: null,
    reason: "differentValue",
    severity: "check",
    sides,
    because: { names: [], topic: null, unit: null, time: null, scope: [] },
    computed: null,
    message: "",
    ...change,
  };
}
