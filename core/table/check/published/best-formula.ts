import type { FigureCell, FigureColumn } from "./figure-column";
import type { Formula } from "./formulas";
import type { FigureKind } from "./figure-kinds";
import type { Role } from "./roles";

/** A formula over the columns of one table. */
export interface Calculation {
  readonly kind: FigureKind;
  readonly formula: Formula;
  readonly columns: readonly FigureColumn[];
  /** 100 where a ratio is published in points. */
  readonly factor: number;
  /** Amounts as they stand in the cells, for a unit that a title states does not hold for all columns. */
  readonly asWritten: boolean;
}

/** What a formula says of one row. */
export type Compared =
  | { readonly status: "blank" }
  /** The formula is not defined there, such as over a base of 0. */
  | { readonly status: "undefined" }
  | { readonly status: "same" | "other"; readonly published: FigureCell; readonly recomputed: number };

/** Rows that are tried before the best formula is taken for all. */
const SAMPLE = 400;
const LEAST_SHARE = 0.6;
const LEAST_ROWS = 2;
const MOST_COMBINATIONS = 80;
const POINTS = 100;

/** The calculation that the published column follows, by most of its rows; `undefined` where it follows none. */
export function bestOf(
  published: FigureColumn,
  calculations: readonly Calculation[],
): Calculation | undefined {
  const rows = sampleOf(published);
  let best: { calculation: Calculation; same: number } | undefined;
  for (const calculation of calculations) {
    const { same, compared } = agreement(published, calculation, rows);
    const { isDefined, leastShare = LEAST_SHARE } = calculation.kind;
    const isFollowed = same >= LEAST_ROWS && same >= leastShare * compared;
    if (compared === 0 || !(isFollowed || isDefined)) continue;
    if (!best || same > best.same) best = { calculation, same };
  }
  return best?.calculation;
}

function sampleOf({ cells }: FigureColumn): number[] {
  const filled = cells.flatMap((cell, index) => (cell === null ? [] : [index]));
  const step = Math.max(1, Math.ceil(filled.length / SAMPLE));
  return filled.filter((_, index) => index % step === 0);
}

function agreement(
  published: FigureColumn,
  calculation: Calculation,
  rows: readonly number[],
): { readonly same: number; readonly compared: number } {
  let [same, compared] = [0, 0];
  for (const row of rows) {
    const { status } = compareAt(published, calculation, row);
    if (status === "same") same += 1;
    if (status === "same" || status === "other") compared += 1;
  }
  return { same, compared };
}

/** Every way to calculate a figure of a kind from the columns of the table. */
export function calculationsOf(
  published: FigureColumn,
  kind: FigureKind,
  columnsFor: (role: Role) => readonly FigureColumn[],
): Calculation[] {
  return kind.formulas.flatMap((formula) =>
    combinations(
      formula.of.map((role) => columnsFor(role).filter(({ column }) => column !== published.column)),
    )
      .filter((columns) => new Set(columns).size === columns.length)
      .slice(0, MOST_COMBINATIONS)
      .flatMap((columns) => variants({ kind, formula, columns, factor: 1, asWritten: false }, published)),
  );
}

/** A calculation as it is, in points where the sheet shows no percent sign, and as the cells are written. */
function variants(calculation: Calculation, published: FigureColumn): Calculation[] {
  const inPoints = calculation.formula.isRatio && !published.isPercent ? [1, POINTS] : [1];
  const hasUnit = [published, ...calculation.columns].some(({ cells }) =>
    cells.some((cell) => cell && cell.scale !== 1),
  );
  return inPoints.flatMap((factor) =>
    (hasUnit ? [false, true] : [false]).map((asWritten) => ({ ...calculation, factor, asWritten })),
  );
}

function combinations(choices: readonly (readonly FigureColumn[])[]): FigureColumn[][] {
  return choices.reduce<FigureColumn[][]>(
    (before, choice) => before.flatMap((columns) => choice.map((column) => [...columns, column])),
    [[]],
  );
}

/** Holds what a row publishes against what its other columns give, within the rounding of what is published. */
export function compareAt(published: FigureColumn, calculation: Calculation, row: number): Compared {
  const cell = published.cells[row];
  const values = valuesAt(calculation, row);
  if (!cell || values === null) return { status: "blank" };
  const { formula, factor, asWritten } = calculation;
  const result = formula.calculate(values);
  if (result === null || !Number.isFinite(result * factor)) return { status: "undefined" };
  const recomputed = result * factor;
  const scale = formula.isRatio || asWritten ? cell.scale : 1;
  const seen = { ...cell, value: cell.value / scale, halfUnit: cell.halfUnit / scale };
  const slack = seen.halfUnit * (1 + ROUNDING) + Math.abs(recomputed) * ROUNDING;
  const isSame = Math.abs(seen.value - recomputed) <= slack;
  return { status: isSame ? "same" : "other", published: seen, recomputed };
}

/** Half a millionth: what sheets calculate from longer decimals than they hold is the same figure. */
const ROUNDING = 5e-7;

/** The values that a calculation takes at a row; `null` where one of them is not there. */
export function valuesAt(
  { kind, columns, asWritten }: Pick<Calculation, "kind" | "columns" | "asWritten">,
  row: number,
): number[] | null {
  const cells = columns.map((column) => column.cells[row] ?? null);
  const known = cells.filter((cell) => cell !== null);
  if (known.length === 0 || (kind.isSum !== true && known.length < cells.length)) return null;
  return cells.map((cell) => (cell ? cell.value / (asWritten ? cell.scale : 1) : 0));
}
