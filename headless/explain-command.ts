import {
  askable,
  explain,
  explanationLines,
  layOut,
  parseA1,
  PARTS,
  runPortfolio,
  type FigureAsked,
  type Outcome,
  type ReportContext,
} from "../core/index";
import type { Reading } from "./arguments";
import type { ExitStatus } from "./exit-status";
import { takeIn } from "./intake";
import { drive, showProgress } from "./progress";
import { readInput, type Input } from "./read-input";
import { WrongUsage } from "./refusal";
import { reportContext } from "./report-context";

/** Says how a figure came about, down to the source cells. */
export async function explainFigure(request: {
  readonly workbook: string;
  readonly target: string;
  readonly reading: Reading;
}): Promise<ExitStatus> {
  const input = await readInput(request.workbook);
  const intake = await takeIn(input.grids, request.reading);
  const report = reportContext(input.name, intake);
  const outcome = drive(runPortfolio(intake, { parts: PARTS.map(({ id }) => id), report }), showProgress);
  const asked = figureAsked(request.target, { outcome, input, report });
  const explanation = explain(outcome.figures, asked, report);
  if (explanation === null) {
    throw new WrongUsage(
      `nothing is known about "${asked.measure}" of "${asked.row}"; figures are ${askable(outcome.figures).join(", ")}`,
    );
  }
  process.stdout.write(`${explanationLines(explanation).join("\n")}\n`);
  return 0;
}

interface Run {
  readonly outcome: Outcome;
  readonly input: Input;
  readonly report: ReportContext;
}

/** `CPI of A1`, or a cell of one of our tabs: `PMO Forecast!I9`. */
function figureAsked(target: string, run: Run): FigureAsked {
  const cell = /^'?(.+?)'?!(\$?[A-Za-z]{1,3}\$?\d{1,7})$/.exec(target);
  if (cell) return figureAt(cell[1] ?? "", cell[2] ?? "", run);
  const named = /^(.+?) of (.+)$/i.exec(target);
  if (!named)
    throw new WrongUsage(`explain takes a cell ("PMO Forecast!I9") or "CPI of A1", not "${target}"`);
  return { measure: named[1] ?? "", row: named[2] ?? "" };
}

function figureAt(sheet: string, cell: string, { outcome, input, report }: Run): FigureAsked {
  const place = parseA1(cell);
  const previous = input.grids.find(({ sheet: name, owned }) => name === sheet && owned !== undefined);
  const model = outcome.sheets.find(({ id, title }) => id === previous?.owned || title === sheet);
  if (!model) {
    throw new WrongUsage(
      `"${sheet}" is not a tab of ours; ${outcome.sheets.map(({ title }) => title).join(", ")} are`,
    );
  }
  const drawing = layOut(model, { context: report, ...(previous && { previous }) });
  const drawn = drawing.cells.find(({ row, column }) => row === place?.row && column === place.column);
  if (!drawn?.figure) throw new WrongUsage(`${sheet}!${cell} shows no figure`);
  const { table, key, column } = drawn.figure;
  const figures = outcome.figures.find(({ id }) => id === table)?.id;
  return { measure: column, row: key, ...(figures !== undefined && { figures }) };
}
