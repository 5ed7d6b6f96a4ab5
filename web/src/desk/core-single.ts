// The core written into the worker itself, for the build that is one file: nothing may be fetched there.
import dataUrl from "recoupe-core/recoupe.wasm?url&inline";

export const coreOptions = () => ({
  wasmBinary: Uint8Array.from(atob(dataUrl.slice(dataUrl.indexOf(",") + 1)), (letter) => letter.charCodeAt(0)),
});
