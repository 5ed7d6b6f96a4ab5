// The worker written into the page itself, for the build that is one file.
import InlineWorker from "./worker.ts?worker&inline";

export const startWorker = () => new InlineWorker({ name: "recoupe" });
