import { isEmpty } from "../pure/case";
import { clearAll, current, restoreSample, sampleEdited, show, which } from "../state/cases";
import { choose } from "../state/choice";
import { opened } from "../state/dialogs";
import { chooseLanguage, language, nextTheme, theme, words } from "../state/settings";

const languages = [
  { code: "en", name: "English" },
  { code: "fr", name: "Français" },
] as const;

/** A half-filled disc turns with the choice; the button's name says which it is. */
const discs = { auto: "◐", light: "○", dark: "●" } as const;

export function Header() {
  const table = words.value;
  return (
    <header class={which.value === "own" ? "header is-own" : "header"}>
      <div class="brand">
        <h1>Recoupe</h1>
        <p>{table.tagline}</p>
      </div>
      <div class="controls">
        <div class="case-buttons">
          <CaseButtons />
          <DialogButton name="cases" />
          <DialogButton name="out" />
        </div>
        <fieldset class="languages" aria-label={table.language}>
          {languages.map(({ code, name }) => (
            <button
              key={code}
              type="button"
              lang={code}
              aria-pressed={language.value === code}
              onClick={() => chooseLanguage(code)}
            >
              {name}
            </button>
          ))}
        </fieldset>
        <button
          type="button"
          class="theme"
          aria-label={table.theme[theme.value]}
          title={table.theme[theme.value]}
          onClick={nextTheme}
        >
          <span aria-hidden="true">{discs[theme.value]}</span>
        </button>
      </div>
    </header>
  );
}

function DialogButton({ name }: { name: "cases" | "out" }) {
  return (
    <button
      type="button"
      onClick={() => {
        opened.value = { name };
      }}
    >
      {words.value[name]}
    </button>
  );
}

function CaseButtons() {
  const table = words.value;
  const leave = (action: () => void) => () => {
    choose(null);
    action();
  };
  if (which.value === "sample") {
    return (
      <>
        {sampleEdited.value && (
          <button type="button" onClick={leave(restoreSample)}>
            {table.restoreSample}
          </button>
        )}
        <button type="button" class="primary" onClick={leave(() => show("own"))}>
          {table.startOwn}
        </button>
      </>
    );
  }
  return (
    <>
      {!isEmpty(current.value) && (
        <button type="button" onClick={leave(clearAll)}>
          {table.clearAll}
        </button>
      )}
      <button type="button" onClick={leave(() => show("sample"))}>
        {table.showSample}
      </button>
    </>
  );
}
