import type { CellRef } from "../domain/cell-ref";
import { rowCell } from "../domain/row-source";
import { formulaNumber } from "../report/fill-formula";
import { shownText } from "../report/shown-text";
import type { Cell, RichCell, TableBlock, TableColumn, TableRow } from "../report/sheet-model";
import { addMonths } from "../domain/day";
import { sumKnown } from "../math/sum";
import type { FinanceResult, ProjectFinance } from "./finance-result";
import { DAYS_PER_YEAR, presentValue, ratePerPeriod } from "./net-present-value";
import { MOST_PERIODS, type TimeLine } from "./project-flow";

type WholePeriods = Exclude<TimeLine["months"], 0>;

const WORDS: Readonly<Record<WholePeriods, string>> = { 12: "year", 3: "quarter", 1: "month" };

/** Periods on the page; the rest is grouped to the right. */
const ON_PAGE = 6;

/**
 * The flows that every go-forward NPV is made of: a table for the projects whose flows come by the year, the quarter
 * and the month, with a live `=CF0+NPV(rate,CF1:CFn)` in each row, and one for those with dated flows.
 */
export function cashFlowTables(result: FinanceResult): TableBlock[] {
  const rows = result.projects.filter(({ appraisal }) => appraisal.goForward.points.length > 0);
  const periodic = ([12, 3, 1] as const).flatMap((months) => {
    const own = rows.filter(
      (row) => row.appraisal.goForward.months === months && periodsOf(row) <= MOST_PERIODS,
    );
    return own.length > 0 ? [periodicTable(own, months, result)] : [];
  });
  const dated = rows.filter(({ appraisal }) => appraisal.goForward.months === 0);
  return dated.length > 0 ? [...periodic, datedTable(dated, result)] : periodic;
}

/** From the first flow, at the latest the valuation date, to the last one. */
function periodsOf({ appraisal: { goForward } }: ProjectFinance): number {
  const times = goForward.points.map(({ time }) => time);
  return Math.max(0, ...times) - Math.min(0, ...times) + 1;
}

/** The periods of a table, counted from the valuation date; those before it are negative. */
interface Shape {
  readonly months: WholePeriods;
  readonly first: number;
  readonly last: number;
  readonly yearlyRate: number;
}

function periodicTable(
  rows: readonly ProjectFinance[],
  months: WholePeriods,
  { terms }: FinanceResult,
): TableBlock {
  const times = rows.flatMap(({ appraisal }) => appraisal.goForward.points.map(({ time }) => time));
  const shape = {
    months,
    first: times.reduce((a, b) => Math.min(a, b), 0),
    last: times.reduce((a, b) => Math.max(a, b), 1),
    yearlyRate: terms.rate,
  };
  const flows = periodsIn(shape).map((period, index): TableColumn => {
    const month = shownText(addMonths(terms.valuationDate, period * months), "mmm yy");
    const title = `CF${String(period).replace("-", "−")} ${month}`;
    return { id: columnOf(period), title, format: "money", ...(index < ON_PAGE ? {} : { detail: true }) };
  });
  const perPeriod = months === 12 ? "[yearlyRate]" : `(1+[yearlyRate])^(1/${12 / months})-1`;
  return {
    kind: "table",
    name: `PMO_Finance_Flows_${months}`,
    title: `Cash flows by ${WORDS[months]}, go-forward`,
    note: `Net of costs; a ${WORDS[months]}'s flow counts at its first day. NPV = CF0 + NPV(rate; CF1 … CF${shape.last}); flows before the valuation date are compounded to it.`,
    columns: [
      { id: "project", title: "ID", format: "id" },
      { id: "name", title: "Project", format: "text" },
      { id: "yearlyRate", title: "Rate p.a.", format: "percent" },
      { id: "rate", title: `Rate per ${WORDS[months]}`, format: "percent", formula: perPeriod },
      { id: "npv", title: "NPV", format: "money", rule: { kind: "adverse" } },
      { id: "irr", title: "IRR p.a.", format: "percent" },
      ...flows,
    ],
    key: ["project"],
    rows: rows.map((row) => periodicRow(row, shape)),
  };
}

function periodsIn({ first, last }: Shape): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function columnOf(period: number): string {
  return period < 0 ? `before${-period}` : `cf${period}`;
}

function periodicRow(row: ProjectFinance, shape: Shape): TableRow {
  const { goForward, npvGoForward } = row.appraisal;
  const byPeriod = new Map(goForward.points.map(({ time, income, cost }) => [time, income - cost]));
  const flows = periodsIn(shape).map((period): [string, Cell] => [
    columnOf(period),
    byPeriod.get(period) ?? 0,
  ]);
  const begins = Math.min(0, ...goForward.points.map(({ time }) => time));
  return {
    key: row.id,
    cells: {
      ...identity(row),
      yearlyRate: shape.yearlyRate,
      rate: ratePerPeriod(shape.yearlyRate, shape.months),
      npv: { value: npvGoForward, formula: valueFormula(begins, shape) },
      irr: internalRateCell(row, begins, shape),
      ...Object.fromEntries(flows),
    },
  };
}

/** `CF0+NPV(rate,CF1:CFn)`; where the flows begin before the valuation date, that of their first, compounded to it. */
function valueFormula(begins: number, { last }: Shape): string {
  const value = `[${columnOf(begins)}]+NPV([rate],[${columnOf(begins + 1)}]:[${columnOf(last)}])`;
  return begins === 0 ? value : `(${value})*(1+[rate])^${-begins}`;
}

/** Live when there is one rate only: a search that begins elsewhere might find another. The guess is near the rate. */
function internalRateCell({ appraisal }: ProjectFinance, begins: number, { months, last }: Shape): RichCell {
  const rates = appraisal.irrsGoForward;
  if (rates.length !== 1) return { value: appraisal.irrGoForward, formula: null };
  const guess = formulaNumber(Math.round(ratePerPeriod(rates[0] ?? 0, months) * 1000) / 1000);
  const irr = `IRR([${columnOf(begins)}]:[${columnOf(last)}],${guess})`;
  const perYear = months === 12 ? irr : `(1+${irr})^${12 / months}-1`;
  return { value: appraisal.irrGoForward, formula: `IFERROR(${perYear},"–")` };
}

function datedTable(rows: readonly ProjectFinance[], { terms }: FinanceResult): TableBlock {
  return {
    kind: "table",
    name: "PMO_Finance_Flows_dated",
    title: "Dated cash flows, go-forward",
    note: `Years of ${DAYS_PER_YEAR} days from the valuation date, as XNPV counts; a project's NPV is the sum of its present values.`,
    columns: [
      { id: "project", title: "ID", format: "id" },
      { id: "name", title: "Project", format: "text" },
      { id: "date", title: "Date", format: "date" },
      { id: "amount", title: "Net flow", format: "money" },
      { id: "yearlyRate", title: "Rate p.a.", format: "percent" },
      { id: "valuationDate", title: "Valuation date", format: "date" },
      {
        id: "presentValue",
        title: "Present value",
        format: "money",
        formula: `[amount]/(1+[yearlyRate])^(([date]-[valuationDate])/${DAYS_PER_YEAR})`,
      },
    ],
    key: ["project", "date"],
    rows: rows.flatMap((row) =>
      row.appraisal.goForward.points.map(({ time, date, income, cost }) => ({
        key: `${row.id}|${date}`,
        cells: {
          ...identity(row),
          date: Math.floor(date),
          amount: income - cost,
          yearlyRate: terms.rate,
          valuationDate: terms.valuationDate,
          presentValue: presentValue(terms.rate, [{ time, amount: income - cost }]),
        },
      })),
    ),
    totals: [
      {
        label: "NPV",
        cells: {
          presentValue: {
            value: sumKnown(rows.map(({ appraisal }) => appraisal.npvGoForward)),
            formula: "SUM([presentValue])",
          },
        },
      },
    ],
  };
}

/** A project's id, linked to its row, and its name. */
export function identity({ id, name, project }: ProjectFinance): Record<"project" | "name", Cell> {
  const link: CellRef | undefined = project ? rowCell(project) : undefined;
  return { project: link ? { value: id, link } : id, name };
}
