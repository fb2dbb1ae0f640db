import {
  reportContext,
  drive,
  cellText,
  explain,
  explainCell,
  explanationLines,
  figureAsked,
  figureNamed,
  layOut,
  parseA1,
  PARTS,
  runPortfolio,
  tabCell,
  type CellRef,
  type FigureFound,
  type Intake,
  type NotFound,
  type Outcome,
  type ReportContext,
} from "../core/index";
import type { Reading } from "./arguments";
import type { ExitStatus } from "./exit-status";
import { takeIn } from "./intake";
import { showProgress } from "./progress";
import { readInput, type Input } from "./read-input";
import { WrongUsage } from "./refusal";
import { runStamp } from "./run-stamp";
import { printLines } from "./print";

/** Says how a figure came about, down to the source cells; or how a cell of the workbook was read. */
export async function explainFigure(request: {
  readonly workbook: string;
  readonly target: string;
  readonly reading: Reading;
}): Promise<ExitStatus> {
  const input = await readInput(request.workbook);
  const intake = await takeIn(input.grids, request.reading);
  const report = reportContext({ file: input.name, runStamp: runStamp() }, intake.portfolio);
  const outcome = drive(runPortfolio(intake, { parts: PARTS.map(({ id }) => id), report }), showProgress);
  printLines(answer(request.target, { outcome, input, intake, report }));
  return 0;
}

interface Run {
  readonly outcome: Outcome;
  readonly input: Input;
  readonly intake: Intake;
  readonly report: ReportContext;
}

/** `CPI of A1`, a cell of one of our tabs (`PMO Forecast!I9`), or one of the user's own (`Projects!K2`). */
function answer(target: string, run: Run): readonly string[] {
  const cell = /^(?:'((?:[^']|'')+)'|([^']+?))!(\$?[A-Za-z]{1,3}\$?\d{1,7})$/.exec(target.trim());
  const place = parseA1(cell?.[3] ?? "");
  if (!cell || !place) return figureLines(figureNamed(run.outcome.figures, target), run);
  return cellLines({ sheet: cell[1]?.replace(/''/g, "'") ?? cell[2] ?? "", ...place }, run);
}

function cellLines(cell: CellRef, run: Run): readonly string[] {
  const { outcome, input, intake, report } = run;
  const wanted = cell.sheet.toLowerCase();
  const grid = input.grids.find(({ sheet }) => sheet.toLowerCase() === wanted);
  const tab = outcome.sheets.find(({ id, title }) =>
    grid ? grid.owned === id : title.toLowerCase() === wanted,
  );
  if (tab) {
    const drawing = layOut(tab.model(), { context: report, ...(grid && { previous: grid }) });
    const place = { ...cell, sheet: grid?.sheet ?? tab.title };
    const found = tabCell(place, drawing, new Set(outcome.figures.map(({ id }) => id)));
    return "lines" in found ? found.lines : figureLines(figureAsked(outcome.figures, found.asked), run);
  }
  if (!grid) {
    const names = [...input.grids.map(({ sheet }) => sheet), ...outcome.sheets.map(({ title }) => title)];
    throw new WrongUsage(`there is no sheet "${cell.sheet}"; there are ${[...new Set(names)].join(", ")}`);
  }
  return explainCell(
    { ...cell, sheet: grid.sheet },
    { intake, grids: input.grids, figures: outcome.figures },
  );
}

function figureLines(found: FigureFound | NotFound, { input, report }: Run): readonly string[] {
  if ("sorry" in found) throw new WrongUsage(found.sorry);
  return explanationLines(explain(found, report), (cell) => cellText(input.grids, cell));
}
