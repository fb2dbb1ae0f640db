import { sheetCell, type CellRef } from "../domain/cell-ref";
import type { Figures, FigureValue, Format, Measure } from "../domain/measure";
import { numberFormat } from "../report/number-format";
import type { ReportContext } from "../report/report-context";
import { shownText } from "../report/shown-text";

/** How a figure came about: its definition, what it was calculated from, and so on down to the user's own cells. */
export interface Explanation {
  /** `CPI of A1 Customer Portal 2.0`. */
  readonly title: string;
  readonly shown: string;
  readonly value: FigureValue;
  readonly help: string;
  readonly source?: string;
  /** With the names of the figures: `BAC / CPI`. */
  readonly formula?: string;
  readonly why?: string;
  readonly cells: readonly CellRef[];
  readonly inputs: readonly Explanation[];
}

/** Which figure: by the measure's id or title, of the row whose key or name it is. */
export interface FigureAsked {
  readonly measure: string;
  readonly row: string;
  /** The table of figures (`forecast`); any, where absent. */
  readonly figures?: string;
}

/**
 * Explains one figure.
 *
 * @returns `null` when no table of figures has such a measure and row
 */
export function explain(
  all: readonly Figures[],
  asked: FigureAsked,
  context: ReportContext,
): Explanation | null {
  for (const figures of all) {
    if (asked.figures !== undefined && figures.id !== asked.figures) continue;
    const row = rowAsked(figures, asked.row);
    const measure = figures.measures.find((one) => isNamed(asked.measure, [one.id, one.title]));
    if (row !== undefined && measure !== undefined) {
      return explanationOf({ figures, row, context }, measure, []);
    }
  }
  return null;
}

/** The names by which figures can be asked for. */
export function askable(all: readonly Figures[]): readonly string[] {
  return [...new Set(all.flatMap(({ measures }) => measures.map(({ title }) => title)))];
}

function rowAsked(figures: Figures, wanted: string): unknown {
  return (
    figures.rows.find((row) => isNamed(wanted, [figures.keyOf(row)])) ??
    figures.rows.find((row) => isNamed(wanted, [figures.nameOf(row)]))
  );
}

function isNamed(wanted: string, names: readonly string[]): boolean {
  return names.some((name) => name.trim().toLowerCase() === wanted.trim().toLowerCase());
}

interface Place {
  readonly figures: Figures;
  readonly row: unknown;
  readonly context: ReportContext;
}

function explanationOf(place: Place, measure: Measure<unknown>, above: readonly string[]): Explanation {
  const { figures, row, context } = place;
  const value = measure.value(row);
  const why = value === null ? measure.why?.(row) : undefined;
  const inputs = (measure.inputs ?? [])
    .filter((id) => !above.includes(id))
    .flatMap((id) => figures.measures.filter((one) => one.id === id))
    .map((input) => explanationOf(place, input, [...above, measure.id]));
  return {
    title: `${measure.title} of ${figures.nameOf(row)}`,
    shown: shownFigure(value, measure.format, context),
    value,
    help: measure.help,
    ...(measure.source !== undefined && { source: measure.source }),
    ...(measure.formula !== undefined && { formula: inWords(measure.formula, figures) }),
    ...(why !== undefined && why !== null && { why }),
    cells: measure.cells?.(row) ?? [],
    inputs,
  };
}

function inWords(formula: string, figures: Figures): string {
  return formula.replace(
    /\[([^\]]+)\]/g,
    (_, id: string) => figures.measures.find((measure) => measure.id === id)?.title ?? id,
  );
}

/** A figure as a tab shows it; `–` when it is not known. Money is spelled out in full, since it is to be checked. */
export function shownFigure(value: FigureValue, format: Format, context: ReportContext): string {
  if (value === null) return "–";
  const shown = shownText(value, numberFormat(format, { ...context, moneyUnit: "1" }, value));
  return format === "money" && context.currency !== "" ? `${context.currency} ${shown}` : shown;
}

/** An explanation as lines of text, each level indented under what it explains. */
export function explanationLines(explanation: Explanation, depth = 0): string[] {
  const { title, shown, help, source, formula, why, cells, inputs } = explanation;
  const indent = "  ".repeat(depth);
  const said = [
    `${indent}${title} = ${shown}`,
    `${indent}  ${help}${source === undefined ? "" : ` (${source})`}`,
    ...(formula === undefined ? [] : [`${indent}  = ${formula}`]),
    ...(why === undefined ? [] : [`${indent}  not known: ${why}`]),
    ...(cells.length === 0 ? [] : [`${indent}  from ${cells.map(sheetCell).join(", ")}`]),
  ];
  return [...said, ...inputs.flatMap((input) => explanationLines(input, depth + 1))];
}
