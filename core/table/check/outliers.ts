import type { Finding } from "../../domain/issue";
import { groupedBy } from "../../domain/grouped-by";
import { logarithm } from "../../math/power";
import { quantile } from "../../math/quantile";
import { recordName } from "../read/references";
import { columnKindOf } from "../read/table-columns";
import type { TableReading } from "../read/table";
import type { TableRow } from "../read/rows";
import { moneyOfRow } from "./money-at";

/** Fewer figures have no usual size. */
const LEAST_FIGURES = 6;
/** Powers of ten that a figure must be away from the column's median. */
const FAR = 2;
/** And from the nearest of the others. */
const APART = 1;
/** And in spreads of the column (the robust equivalent of standard deviations), of which the smallest counts as this. */
const FAR_IN_SPREADS = 4;
const SMALLEST_SPREAD = 0.25;
/** The median of the distances from the median, times this, is the standard deviation of a normal distribution. */
const MEDIAN_TO_DEVIATION = 1.4826;
/** More than this share of a column is no slip but a second kind of figure. */
const MOST = 0.05;
const MEASURED = new Set(["money", "hours", "days"]);

interface Figure {
  readonly row: TableRow;
  readonly value: number;
  /** The power of ten of its size. */
  readonly power: number;
}

/** Figures that are orders of magnitude away from the rest of their column, as when euros stand among thousands of them. */
export function outliers(reading: TableReading, reporting: string): Finding[] {
  const { kind } = reading.table;
  const fields = Object.keys(kind.columns).filter((field) =>
    MEASURED.has(columnKindOf(reading.table, field)?.type.kind ?? ""),
  );
  return fields.flatMap((field) => {
    if (figuresIn(reading.rows, field) < LEAST_FIGURES) return [];
    return [...groupedBy(reading.rows, groupOf(field)).values()].flatMap((rows) =>
      outliersOf(figuresOf(rows, field)).map((outlier) => finding(reading, { field, ...outlier }, reporting)),
    );
  });
}

function figuresIn(rows: readonly TableRow[], field: string): number {
  return rows.reduce((count, { values }) => (typeof values[field] === "number" ? count + 1 : count), 0);
}

/** Amounts are compared with their own kind only: a benefit is no cost, another currency no euro. */
function groupOf(field: string): (row: TableRow) => string {
  return ({ values, currencies }) => {
    const parts = [values["version"], values["flow"], values["currency"], currencies.get(field)];
    // Most tables part nothing: their rows need no key made for each.
    return parts.every((part) => (part ?? null) === null) ? "" : JSON.stringify(parts);
  };
}

function figuresOf(rows: readonly TableRow[], field: string): Figure[] {
  const figures: Figure[] = [];
  for (const row of rows) {
    const value = row.values[field];
    if (typeof value !== "number" || value === 0) continue;
    figures.push({ row, value, power: logarithm(Math.abs(value)) / LOGARITHM_OF_10 });
  }
  return figures;
}

const LOGARITHM_OF_10 = logarithm(10);

/** Somebody who does not know a figure writes 1. */
const PLACEHOLDER = 0;

interface Outlier {
  readonly figure: Figure;
  readonly median: number;
  /** What it would have to be divided by to be like the others, if a change of unit makes it so. */
  readonly factor: number | undefined;
}

function outliersOf(figures: readonly Figure[]): Outlier[] {
  if (figures.length < LEAST_FIGURES) return [];
  const powers = Float64Array.from(figures, ({ power }) => power);
  const middle = quantile(powers, 0.5) ?? 0;
  const distances = powers.map((power) => Math.abs(power - middle));
  const spread = Math.max(SMALLEST_SPREAD, MEDIAN_TO_DEVIATION * (quantile(distances, 0.5) ?? 0));
  const isFar = ({ power }: Figure): boolean =>
    Math.abs(power - middle) >= Math.max(FAR, FAR_IN_SPREADS * spread);
  const far = figures.filter(isFar);
  if (far.length === 0 || far.length > Math.max(1, MOST * figures.length)) return [];
  const usual = figures.filter((figure) => !isFar(figure));
  const [low, high] = [lowest(usual), highest(usual)];
  const median =
    quantile(
      usual.map(({ value }) => Math.abs(value)),
      0.5,
    ) ?? 0;
  return far
    .filter(({ power }) => power >= high + APART || (power <= low - APART && power !== PLACEHOLDER))
    .map((figure) => ({ figure, median, factor: unitFactor(figure.power, { low, high }) }));
}

function lowest(figures: readonly Figure[]): number {
  return figures.reduce((least, { power }) => Math.min(least, power), Infinity);
}

function highest(figures: readonly Figure[]): number {
  return figures.reduce((most, { power }) => Math.max(most, power), -Infinity);
}

/** Powers of ten between the units that people confuse: thousands, millions, hundreds (percent, cents). */
const UNIT_POWERS = [3, 6, 2];

function unitFactor(
  power: number,
  { low, high }: { readonly low: number; readonly high: number },
): number | undefined {
  const sign = power > high ? 1 : -1;
  const fits = UNIT_POWERS.find((by) => power - sign * by >= low && power - sign * by <= high);
  return fits === undefined ? undefined : Number(`1e${sign * fits}`);
}

function finding(
  { table }: TableReading,
  { field, figure, median, factor }: Outlier & { readonly field: string },
  reporting: string,
): Finding {
  const { row, value } = figure;
  const kind = columnKindOf(table, field);
  const times = Math.abs(value) / median;
  const size =
    times >= 1
      ? `${shortNumber(times)} times the column's median of ${shortNumber(median)}`
      : `1/${shortNumber(1 / times)} of the column's median of ${shortNumber(median)}`;
  const unit =
    factor === undefined
      ? ""
      : factor > 1
        ? ` Divided by ${shortNumber(factor)} it would be like the others.`
        : ` Times ${shortNumber(1 / factor)} it would be like the others.`;
  return {
    code: "magnitude-outlier",
    severity: "warning",
    at: {
      sheet: row.source.sheet,
      row: row.source.row,
      column: row.source.columns.get(field) ?? table.found.area.left,
    },
    table: table.kind.title,
    column: kind?.title ?? field,
    record: recordName(row),
    found: String(value),
    message: `${shortNumber(value)} is ${size}; it counts as it is.${unit}`,
    fix:
      factor === undefined
        ? "Check it against its source."
        : "Check its unit (thousands, millions), and write it in the unit of its column.",
    ...(kind?.type.kind === "money" ? { money: moneyOfRow(row, value, reporting) } : {}),
  };
}

const DIGITS = 3;

/** A number as a sentence says it: three digits, thousands parted. */
function shortNumber(value: number): string {
  const [whole = "", decimals] = String(Number(value.toPrecision(DIGITS))).split(".");
  const parted = whole.replace(/\B(?=(\d{3})+(?!\d))/g, ",");
  return decimals === undefined ? parted : `${parted}.${decimals}`;
}
