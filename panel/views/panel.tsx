import { useCallback, useEffect, useMemo, useState } from "preact/hooks";
import type { CellRef } from "../../core/index";
import type { Actions } from "../actions";
import { FrameContext } from "../frame";
import { keepLanguage, keptLanguage } from "../language";
import { Progress } from "../parts/progress";
import { Tabs } from "../parts/tabs";
import type { Store } from "../state";
import { languageOf, textsOf } from "../texts/languages";
import { CheckView } from "./check";
import { ExplainView } from "./explain";
import { MapView } from "./map";
import { RunView } from "./run";
import { SettingsView } from "./settings";
import { StartView } from "./start";
import { sentenceOf } from "../sentence";

const VIEWS = {
  start: StartView,
  map: MapView,
  check: CheckView,
  run: RunView,
  explain: ExplainView,
  settings: SettingsView,
};

/** The whole panel: its tabs, what goes on, and the view that is open. */
export function Panel({
  locale,
  store,
  actions,
  select: selectCell,
}: {
  readonly locale: string;
  readonly store: Store;
  readonly actions: Actions;
  readonly select: (cell: CellRef) => Promise<void>;
}) {
  const [state, show] = useState(store.get());
  useEffect(() => store.subscribe(show), [store]);
  const select = useCallback(
    (cell: CellRef) => {
      selectCell(cell).catch((error: unknown) => {
        store.change({ kind: "problem", problem: sentenceOf(error) });
      });
    },
    [selectCell, store],
  );
  const currency = state.found?.currency ?? "";
  const formats = useMemo(() => formatsOf(locale, currency), [locale, currency]);
  const frame = { state, change: store.change, actions, select, ...useLanguage(locale), ...formats };
  const View = VIEWS[state.view];
  return (
    <FrameContext.Provider value={frame}>
      <Tabs />
      <main>
        <div id="view" role="tabpanel" aria-labelledby={`tab-${state.view}`}>
          <Progress />
          {state.problem !== undefined && (
            <div class="problem" role="alert">
              <h2>{frame.texts.problem.title}</h2>
              <p>{state.problem}</p>
            </div>
          )}
          <View />
        </div>
      </main>
    </FrameContext.Provider>
  );
}

/** The language of the panel's own texts: the one that the user chose, else that of the host. */
function useLanguage(locale: string) {
  const [language, setLanguage] = useState(() => keptLanguage() ?? languageOf(locale));
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const speak = (wanted: string): void => {
    keepLanguage(wanted);
    setLanguage(wanted);
  };
  return { texts: textsOf(language), language, speak };
}

function formatsOf(locale: string, currency: string) {
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const percent = new Intl.NumberFormat(locale, { style: "percent" });
  const whole = { maximumFractionDigits: 0 };
  const money = new Intl.NumberFormat(
    locale,
    currency === "" ? whole : { ...whole, style: "currency", currency },
  );
  const date = new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeZone: "UTC" });
  return {
    number: (value: number) => inParentheses(number, value),
    percent: (share: number) => percent.format(share),
    money: (value: number) => inParentheses(money, value),
    date: (iso: string) => date.format(new Date(`${iso}T00:00:00Z`)),
  };
}

/** As on our tabs: a negative amount stands in parentheses, and what rounds to nothing has no sign. */
function inParentheses(format: Intl.NumberFormat, value: number): string {
  const amount = format.format(Math.abs(value));
  return value < 0 && amount !== format.format(0) ? `(${amount})` : amount;
}
