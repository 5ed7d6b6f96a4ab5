// Where the core's module comes from: a file beside the page. The single-file build puts core-single.ts in its place.
import coreUrl from "recoupe-core/recoupe.wasm?url";

export const coreOptions = () => ({ locateFile: () => coreUrl });
