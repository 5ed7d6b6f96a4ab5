// The reader of Word documents written into the page itself, for the build that is one file.
import InlineWorker from "./docx-worker.ts?worker&inline";

export const startDocxWorker = () => new InlineWorker({ name: "docx" });
