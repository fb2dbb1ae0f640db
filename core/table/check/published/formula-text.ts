import type { Calculation } from "./best-formula";
import type { FigureColumn } from "./figure-column";
import { shortened } from "../../../domain/shortened";
import { oneLine } from "../../header/text";

const LONGEST_NAME = 40;
const DIGITS = 6;
const PERCENT = 100;

/**
 * A header as a sentence names it: without what stands in brackets, and cut where it is long.
 *
 * @example shortHeader("Financial Year Variance (%)") // => "Financial Year Variance"
 */
export function shortHeader(header: string): string {
  const bare = oneLine(header)
    .replace(/ ?(?:\([^()]*\)|\[[^[\]]*\])/g, "")
    .trim();
  const name = bare === "" ? header : bare;
  return shortened(name, LONGEST_NAME);
}

/** A formula with the names of its columns. */
export function formulaText({ formula, columns }: Calculation): string {
  return formula.text.replace(/\{(\d+)\}/g, (_, index) => shortHeader(columns[Number(index)]?.header ?? ""));
}

/** A number as a sentence says it: a percentage where the column shows percentages, six digits at most. */
export function numberText(value: number, { isPercent }: Pick<FigureColumn, "isPercent">): string {
  const shown = isPercent ? value * PERCENT : value;
  const short = Number(shown.toPrecision(DIGITS));
  return isPercent ? `${Number(short.toFixed(2))} %` : String(short);
}
