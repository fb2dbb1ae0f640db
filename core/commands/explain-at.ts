import { parseA1, type CellRef } from "../domain/cell-ref";
import type { Drawing } from "../report/drawing";
import { figureAt } from "../report/figure-at";
import { layOut } from "../report/lay-out";
import type { ReportContext } from "../report/report-context";
import type { SheetModel } from "../report/sheet-model";
import type { Grid } from "../table/grid";
import type { Intake } from "../table/read/portfolio";
import { cellText } from "./cell-text";
import type { Outcome, OutcomeSheet } from "./command";
import { explain, type Explanation } from "./explain";
import { explainCell, type InputCell } from "./explain-cell";
import { tabCell, type TabCell } from "./explain-tab";
import { figureAsked, figureNamed, type FigureAsked, type FigureFound, type NotFound } from "./figure-asked";

/** What a user points at: a cell of the workbook, a figure in words (`CPI of A1`, `Status!F12`), or one by its names. */
export type Question =
  | { readonly kind: "cell"; readonly cell: CellRef }
  | { readonly kind: "words"; readonly words: string }
  | { readonly kind: "figure"; readonly asked: FigureAsked };

/** How a figure came about, what became of a cell, or why there is nothing to say. */
export type Explained =
  | { readonly kind: "figure"; readonly figure: Explanation }
  | InputCell
  | TabCell
  /** A sentence that says what may have been meant. */
  | { readonly kind: "nothing"; readonly sorry: string };

/** A workbook as it was read, and all that was calculated from it. */
export interface ExplainedRun {
  readonly intake: Intake;
  readonly grids: readonly Grid[];
  /** Of all parts: what was not run cannot be explained. */
  readonly outcome: Outcome;
  readonly report: ReportContext;
}

/** Answers questions about a run, each in its turn; a tab is laid out when it is first asked about, and kept. */
export function explainer(run: ExplainedRun): (question: Question) => Explained {
  const tabs = new Map<string, LaidOut>();
  const laidOut = (tab: OutcomeSheet, previous: Grid | undefined): LaidOut => {
    const known = tabs.get(tab.id);
    if (known) return known;
    const model = tab.model();
    const made = { model, drawing: layOut(model, { context: run.report, previous }) };
    tabs.set(tab.id, made);
    return made;
  };
  return (question) => {
    switch (question.kind) {
      case "cell":
        return explainAt(question.cell, run, laidOut);
      case "words": {
        const cell = cellNamed(question.words);
        return cell
          ? explainAt(cell, run, laidOut)
          : explainFound(figureNamed(run.outcome.figures, question.words), run);
      }
      case "figure":
        return explainFound(figureAsked(run.outcome.figures, question.asked), run);
    }
  };
}

interface LaidOut {
  readonly model: SheetModel;
  readonly drawing: Drawing;
}

/** `PMO Forecast!I9`, `'PMO Forecast'!$I$9`; `undefined` for any other words. */
function cellNamed(words: string): CellRef | undefined {
  const [, quoted, plain = "", address = ""] =
    /^(?:'((?:[^']|'')+)'|([^']+?))!(\$?[A-Za-z]{1,3}\$?\d{1,7})$/.exec(words.trim()) ?? [];
  const place = parseA1(address);
  return place && { sheet: quoted?.replace(/''/g, "'") ?? plain, ...place };
}

/** A cell of one of our tabs, whether it was drawn or not, or one of the user's own. */
function explainAt(
  asked: CellRef,
  run: ExplainedRun,
  laidOut: (tab: OutcomeSheet, previous: Grid | undefined) => LaidOut,
): Explained {
  const { outcome, intake, grids } = run;
  const wanted = asked.sheet.toLowerCase();
  const grid = grids.find(({ sheet }) => sheet.toLowerCase() === wanted);
  const tab = outcome.sheets.find(({ id, title }) =>
    grid ? grid.owned === id : title.toLowerCase() === wanted,
  );
  if (tab) {
    const found = onTab({ ...asked, sheet: grid?.sheet ?? tab.title }, laidOut(tab, grid), { grid, outcome });
    return "kind" in found ? found : explainFound(figureAsked(outcome.figures, found), run);
  }
  if (grid) return explainCell({ ...asked, sheet: grid.sheet }, { intake, grids, figures: outcome.figures });
  const names = [...grids.map(({ sheet }) => sheet), ...outcome.sheets.map(({ title }) => title)];
  const there = [...new Set(names)].join(", ");
  return { kind: "nothing", sorry: `there is no sheet "${asked.sheet}"; there are ${there}` };
}

/** By what the tab's rows say, where it stands in the workbook: the user may have sorted it. Else by where it is drawn. */
function onTab(
  cell: CellRef,
  { model, drawing }: LaidOut,
  { grid, outcome }: { readonly grid: Grid | undefined; readonly outcome: Outcome },
): FigureAsked | TabCell {
  const tables = new Set(outcome.figures.map(({ id }) => id));
  const there = grid && figureAt(grid, model, cell);
  if (there === null) return { kind: "tab", cell, about: "" };
  if (there && tables.has(there.table))
    return { measure: there.column, row: there.key, figures: there.table };
  return tabCell(cell, drawing, tables);
}

function explainFound(found: FigureFound | NotFound, { grids, report }: ExplainedRun): Explained {
  if ("sorry" in found) return { kind: "nothing", sorry: found.sorry };
  const contentOf = (cell: CellRef): string => cellText(grids, cell);
  return { kind: "figure", figure: explain(found, { context: report, contentOf }) };
}
