// The core's types as the page sees them; the contract itself is wasm/recoupe.d.ts.
export type * from "../../wasm/recoupe.d.ts";
