import type { Assumption } from "../../../domain/assumption";
import type { Finding } from "../../../domain/issue";
import { moneyUnit } from "../../parse/money";
import { countOf } from "../../read/context";
import { recordName } from "../../read/references";
import { columnKindOf } from "../../read/table-columns";
import type { TableReading } from "../../read/table";
import type { TableRow } from "../../read/rows";
import { moneyOfRow, recordsByRow } from "../money-at";
import { bestOf, calculationsOf, compareAt, valuesAt, type Calculation, type Compared } from "./best-formula";
import type { FigureColumn } from "./figure-column";
import { figureKindsOf } from "./figure-kinds";
import { figuresOfTable, type TableFigures } from "./table-figures";
import { numberText, formulaText, shortHeader } from "./formula-text";

/** What was found, and by which formula each published column was recalculated. */
export interface PublishedFigures {
  readonly findings: readonly Finding[];
  readonly assumptions: readonly Assumption[];
}

/**
 * Recalculates the figures that a table publishes from the other columns of the same row, and says which differ by more
 * than they are rounded to. The formula and its sign are the ones that most rows follow; nothing is said of a column that
 * follows none. A row whose base is 0 has no such figure.
 *
 * @param reporting the reporting currency; money in another one is not known
 */
export function publishedFigures(reading: TableReading, reporting: string): PublishedFigures {
  const figures = figuresOfTable(reading);
  const told = figures.published.flatMap((published) => {
    const calculation = calculationFor(published, figures);
    return calculation ? [differencesOf(published, calculation, { reading, reporting })] : [];
  });
  return {
    findings: told.flatMap(({ findings }) => findings),
    assumptions: told.flatMap(({ assumptions }) => assumptions),
  };
}

function calculationFor(published: FigureColumn, figures: TableFigures): Calculation | undefined {
  const kinds = figureKindsOf(published.words);
  return bestOf(
    published,
    kinds.flatMap((kind) =>
      kind.isSum ? figures.sums(published, kind) : calculationsOf(published, kind, figures.columnsFor),
    ),
  );
}

interface Circumstances {
  readonly reading: TableReading;
  readonly reporting: string;
}

type Differing = Extract<Compared, { published: unknown }> & { readonly index: number };

function differencesOf(
  published: FigureColumn,
  calculation: Calculation,
  { reading, reporting }: Circumstances,
): PublishedFigures {
  const { table, rowsIn } = reading;
  const compared = rowsIn.map((_, index) => ({ ...compareAt(published, calculation, index), index }));
  const count = (status: Compared["status"]): number =>
    compared.filter((one) => one.status === status).length;
  const counts = { same: count("same"), other: count("other"), without: count("undefined") };
  const others = compared.filter((one): one is Differing => one.status === "other");
  const records = others.length === 0 ? new Map<number, TableRow>() : recordsByRow(reading);
  const moneyAt = moneyOfDifference(published, calculation, { table, records, reporting });
  const says = agreementText(counts);
  const formula = formulaText(calculation);
  const field = published.field === undefined ? undefined : columnKindOf(table, published.field);
  const isScaled = !calculation.formula.isRatio && !calculation.asWritten;
  const unit = ({ published: { scale } }: Differing): number => (isScaled ? scale : 1);
  const findings = others.map((one): Finding => {
    const row = rowsIn[one.index] ?? 0;
    const record = records.get(row);
    return {
      code: calculation.kind.isSum ? "total-does-not-tie" : "published-differs",
      severity: "warning",
      at: { sheet: table.found.sheet, row, column: published.column },
      table: table.kind.title,
      column: field?.title ?? shortHeader(published.header),
      ...(record ? { record: recordName(record) } : {}),
      found: one.published.text,
      message: `${shortHeader(published.header)} says ${one.published.text}, but ${formula} is ${numberText(one.recomputed / unit(one), published)}; ${says}.`,
      fix: "Correct it or the amounts that it is made of; a formula keeps them together.",
      ...(field ? {} : { affects: [calculation.kind.title] }),
      ...moneyAt(one, row),
    };
  });
  const how = `Recalculated as ${formula}: ${says}.`;
  const what = `${table.kind.title} on ${table.found.sheet}, ${shortHeader(published.header)}`;
  return { findings, assumptions: [{ what, how, figures: [] }] };
}

function agreementText(counts: {
  readonly same: number;
  readonly other: number;
  readonly without: number;
}): string {
  const { same, other, without } = counts;
  const agree =
    other === 0 ? `all ${countOf(same, "row")} agree` : `${same} of ${countOf(same + other, "row")} agree`;
  return without === 0
    ? agree
    : `${agree}, ${countOf(without, "row")} with a base of 0 ${without === 1 ? "has" : "have"} none (n/a)`;
}

/** By how much money a figure is off: a share of its base; not known in another currency, nothing to say where it is no money. */
function moneyOfDifference(
  published: FigureColumn,
  calculation: Calculation,
  at: {
    readonly table: TableReading["table"];
    readonly records: ReadonlyMap<number, TableRow>;
    readonly reporting: string;
  },
): (one: Differing, row: number) => { readonly money?: number | null } {
  const { formula, columns, factor } = calculation;
  const base = formula.base === undefined ? published : columns[formula.base];
  if (!base || (formula.isRatio && formula.base === undefined) || !isMoney(base, at.table)) return () => ({});
  return (one, row) => {
    const difference = (one.published.value - one.recomputed) / factor;
    const values = valuesAt({ ...calculation, asWritten: false }, one.index);
    const of = formula.base === undefined ? 1 : Math.abs(values?.[formula.base] ?? 0);
    return { money: moneyOfRow(at.records.get(row), Math.abs(difference * of), at.reporting) };
  };
}

function isMoney({ field, header }: FigureColumn, table: TableReading["table"]): boolean {
  const kind = field === undefined ? undefined : columnKindOf(table, field)?.type.kind;
  return kind === "money" || (kind === undefined && moneyUnit(header) !== null);
}
