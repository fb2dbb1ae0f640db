import type { CellRef } from "../domain/cell-ref";
import { isoDate } from "../domain/day";
import type { Figures, FigureValue, Format, Measure } from "../domain/measure";
import { numberFormat } from "../report/number-format";
import type { ReportContext } from "../report/report-context";
import { shownText } from "../report/shown-text";
import type { FigureFound } from "./figure-asked";
import { formulaInWords } from "./formula-in-words";

/** How a figure came about: its definition, what it was calculated from, and so on down to the user's own cells. */
export interface Explanation {
  /** `CPI of A1 Customer Portal 2.0`. */
  readonly title: string;
  /** `CPI`. */
  readonly measure: string;
  readonly shown: string;
  readonly value: FigureValue;
  readonly help: string;
  readonly source?: string;
  /** With the names of the figures: `BAC / CPI`. */
  readonly formula?: string;
  /** With their values, and what it comes to: `1,296,000 / 1,730,000 = 0.749132…`. */
  readonly numbers?: string;
  readonly why?: string;
  /** The first of the cells that it was read from, and how many there are more. */
  readonly cells: readonly SourceCell[];
  readonly moreCells: number;
  readonly inputs: readonly Explanation[];
}

/** A cell of the workbook, with what stands in it. */
export interface SourceCell {
  readonly cell: CellRef;
  readonly content: string;
}

/** What is known around a figure. */
export interface Surroundings {
  readonly context: ReportContext;
  /** What stands in a cell of the workbook. */
  readonly contentOf: (cell: CellRef) => string;
}

/** Explains one figure. */
export function explain({ figures, measure, row }: FigureFound, around: Surroundings): Explanation {
  return explanationOf({ figures, row, ...around }, measure, []);
}

interface Place extends Surroundings {
  readonly figures: Figures;
  readonly row: unknown;
}

const MOST_CELLS = 12;

function explanationOf(place: Place, measure: Measure<unknown>, above: readonly string[]): Explanation {
  const { figures, row, context, contentOf } = place;
  const value = measure.value(row);
  const why = value === null ? measure.why?.(row) : undefined;
  const derived = measure.derivation?.(row) ?? null;
  const inputs = derived?.inputs ?? measure.inputs ?? [];
  const formula = derived?.formula ?? measure.formula;
  const exact = exactText(value, measure.format);
  const cells = measure.cells?.(row) ?? [];
  return {
    title: `${measure.title} of ${nameOf(place)}`,
    measure: measure.title,
    shown: shownFigure(value, measure.format, context),
    value,
    help: measure.help,
    ...(measure.source !== undefined && { source: measure.source }),
    ...(formula !== undefined && value !== null && arithmetic(place, formula, exact)),
    ...(why !== undefined && why !== null && { why }),
    cells: cells.slice(0, MOST_CELLS).map((cell) => ({ cell, content: contentOf(cell) })),
    moreCells: Math.max(0, cells.length - MOST_CELLS),
    inputs: inputs
      .filter((id) => id !== measure.id && !above.includes(id))
      .flatMap((id) => figures.measures.filter((one) => one.id === id))
      .map((input) => explanationOf(place, input, [...above, measure.id])),
  };
}
/** Key and name, or the one where they are the same. */
function nameOf({ figures, row }: Place): string {
  const [key, name] = [figures.keyOf(row), figures.nameOf(row)];
  return key.includes(name) ? key : `${key} ${name}`;
}

function arithmetic(
  { figures, row }: Place,
  template: string,
  exact: string,
): { formula: string; numbers: string } {
  const measureOf = (id: string): Measure<unknown> | undefined =>
    figures.measures.find((one) => one.id === id);
  const valueOf = (id: string): FigureValue => measureOf(id)?.value(row) ?? null;
  const formula = formulaInWords(template, { valueOf, named: (id) => measureOf(id)?.title ?? id });
  const numbers = formulaInWords(template, {
    valueOf,
    named: (id) => exactText(valueOf(id), measureOf(id)?.format),
  });
  return { formula, numbers: numbers === exact ? exact : `${numbers} = ${exact}` };
}

const DECIMALS = 6;
const CENTS = 2;

/** A value as one can reckon with it: in full, or cut after some decimals with a sign that there are more. */
function exactText(value: FigureValue, format?: Format): string {
  if (value === null) return "–";
  if (typeof value === "string") return value;
  if (format === "date" || format === "month") return isoDate(Math.floor(value));
  const decimals = format === "money" ? CENTS : DECIMALS;
  const size = Math.abs(value);
  const nearest = Number(size.toFixed(decimals));
  const isExact = Math.abs(size - nearest) <= size * 4 * Number.EPSILON;
  const [whole = "0", fraction] = (isExact ? String(nearest) : size.toFixed(decimals + 1).slice(0, -1)).split(
    ".",
  );
  const rest = `${fraction === undefined ? "" : `.${fraction}`}${isExact ? "" : "…"}`;
  return `${value < 0 ? "−" : ""}${whole.replace(/\B(?=(\d{3})+$)/g, ",")}${rest}`;
}

/** A figure as a tab shows it; `–` when it is not known. Money is spelled out in full, since it is to be checked. */
function shownFigure(value: FigureValue, format: Format, context: ReportContext): string {
  if (value === null) return "–";
  const shown = shownText(value, numberFormat(format, { ...context, moneyUnit: "1" }, value));
  return format === "money" && context.currency !== "" ? `${context.currency} ${shown}` : shown;
}
