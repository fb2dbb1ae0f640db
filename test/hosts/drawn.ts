import type { CellValue, DrawnCell, Drawing, Grid } from "../../core/index";
import type { CalculateAny, FormulaCell } from "../doubles/calculation";

/**
 * What the formulas of drawings come to, from the drawings themselves: in place of an engine. A link shows its text, or
 * what its inner formula comes to.
 */
export function asDrawn(drawings: readonly Drawing[]): CalculateAny {
  const values = new Map<string, DrawnCell["value"]>();
  for (const { cells } of drawings) {
    for (const { row, column, formula, value } of cells) {
      if (formula !== undefined) values.set(`${row},${column} ${withoutSheets(formula)}`, value);
    }
  }
  const comesTo = ({ formula, row, column }: FormulaCell): CellValue => {
    const inner = /^=HYPERLINK\("#(?:[^"]|"")*",(.*)\)$/s.exec(formula)?.[1] ?? formula.slice(1);
    if (/^"(?:[^"]|"")*"$/.test(inner)) return inner.slice(1, -1).replace(/""/g, '"') || null;
    if (/^-?[\d.]+$/.test(inner)) return Number(inner);
    return values.get(`${row},${column} ${withoutSheets(inner)}`) ?? null;
  };
  return ({ sheets }) => {
    for (const sheet of sheets) {
      for (const one of sheet.formulas()) sheet.settle(one, comesTo(one) ?? one.cell.value);
    }
  };
}

/** A tab may go by another name than it was drawn with. */
function withoutSheets(formula: string): string {
  return formula.replace(/(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!/gu, "!");
}

/** A grid as hosts are compared: a white cell is one without a fill, runs and maps in order. */
export function comparableGrid(grid: Grid): unknown {
  return {
    ...grid,
    formulas: [...grid.formulas].sort(),
    formats: joined(grid.formats),
    tables: [...grid.tables].sort((one, other) => one.name.localeCompare(other.name)),
    merges: [...grid.merges].sort((one, other) => one.top - other.top || one.left - other.left),
  };
}

function joined(formats: Grid["formats"]): Grid["formats"] {
  const runs: Grid["formats"][number][] = [];
  for (const { fill, ...run } of formats) {
    const look = fill === undefined || fill === "#FFFFFF" ? run : { ...run, fill };
    if (look.numberFormat === "General" && !("fill" in look) && !look.struckThrough) continue;
    const last = runs.at(-1);
    const same = (other: typeof look): string => JSON.stringify({ ...other, from: 0, to: 0 });
    if (last && last.to === look.from - 1 && same(last) === same(look))
      runs[runs.length - 1] = { ...last, to: look.to };
    else runs.push(look);
  }
  return runs;
}
