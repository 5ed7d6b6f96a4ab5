// The page: sources at the left, the article in the middle, the findings in its margin.
import { busy, checked, findings } from "../state/check";
import { words } from "../state/settings";
import { ArticleColumn } from "./ArticleColumn";
import { dragging } from "./arriving";
import { Dialogs } from "./Dialogs";
import { Findings } from "./Findings";
import { Footer } from "./Footer";
import { Header } from "./Header";
import { Pictures } from "./Pictures";
import { Sources } from "./Sources";
import { UndoBar } from "./UndoBar";

export function App() {
  return (
    <>
      <a class="skip" href="#findings">
        {words.value.skip}
      </a>
      <Header />
      <main class="table">
        <Sources />
        <div class="sheet">
          <ArticleColumn />
          <Findings />
        </div>
        <Pictures />
      </main>
      <Footer />
      <UndoBar />
      <Dialogs />
      {dragging.value && (
        <div class="dropping" aria-hidden="true">
          {words.value.files.drop}
        </div>
      )}
      <p class="unseen" role="status">
        {spoken()}
      </p>
    </>
  );
}

/** What a screen reader is told as checks come and go. */
function spoken(): string {
  if (busy.value) return words.value.checking;
  return checked.value ? words.value.checked(findings.value.length) : "";
}
