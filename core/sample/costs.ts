import { CANDIDATES, type Candidate } from "./candidates";
import { curves, monthlyBudget, type Curve } from "./curves";
import { IN_FLIGHT, type InFlight } from "./in-flight";
import { FIRST_MONTH, LEDGER_MONTHS, monthIndex, STATUS_MONTH } from "./months";
import { increments, runningTotals, spread } from "./phasing";
import { currencyOf } from "./project-cards";
import type { SampleRow, SampleTable } from "./sample-table";

/** Amounts by month of the ledger; a month without money is blank. */
type Months = readonly (number | null)[];

/** A project's money of one version. */
export interface Line {
  readonly project: string;
  readonly version: string;
  readonly label?: string;
  readonly months: Months;
}

const THOUSAND = 1000;
const OUTLOOK_LABEL = "9+3";
/** A4's last spurt is paid around its go-live: its cost to complete, discounted, is still 940. */
const OUTLOOK_BY_MONTH: Readonly<Record<string, readonly number[]>> = { A4: [50, 80, 120, 300, 280, 110] };
/** Received by the end of September, not invoiced: part of the actual cost. */
const ACCRUALS: Readonly<Record<string, number>> = { B1: 120, C1: 180 };
/** Open orders, in k of the project's currency, by the month in which they fall due. */
const COMMITMENTS: readonly (readonly [project: string, month: string, amount: number])[] = [
  ["A1", "2026-11", 210],
  ["A2", "2026-12", 90],
  ["B1", "2026-12", 640],
  ["B6", "2026-12", 150],
  ["C1", "2027-02", 1150],
  ["D1", "2026-12", 180],
];

/**
 * Budgets, outlook, actuals, accruals and open orders of every project: a row per version, a column per month.
 *
 * @param unconverted a payment for which there is no rate: seeded, and no part of any figure
 */
export function costTable(unconverted: Line): SampleTable {
  const asks = CANDIDATES.filter(({ cost }) => cost.length > 0).flatMap(askOf);
  const rows = [
    ...IN_FLIGHT.flatMap(linesOf).flatMap(byTreatment),
    { cells: cellsOf(unconverted, "opex"), months: unconverted.months },
    ...asks.flatMap(byTreatment),
  ];
  return {
    kind: "financials",
    rows: rows.map(({ cells }) => cells),
    months: { first: FIRST_MONTH, cells: rows.map(({ months }) => months) },
  };
}

function linesOf(project: InFlight): Line[] {
  const curve = curves().get(project.id);
  if (!curve) return [];
  const budget = monthlyBudget(project, curve);
  const actual = increments(curve.actualCost);
  const accrual = (ACCRUALS[project.id] ?? 0) * THOUSAND;
  const last = actual.length - 1;
  const posted = actual.map((amount, index) => (index === last ? amount - accrual : amount));
  const line = (version: string, amounts: readonly number[], from = curve.firstMonth): Line => ({
    project: project.id,
    version,
    months: ledger(from, amounts),
  });
  return [
    line("original budget", scaled(budget, project.originalBudget / project.budget)),
    line("current budget", budget),
    { ...line("outlook", [...actual, ...comingCost(project, curve)]), label: OUTLOOK_LABEL },
    line("actual", posted),
    ...(accrual > 0 ? [line("accrual", [accrual], STATUS_MONTH)] : []),
    ...COMMITMENTS.filter(([of]) => of === project.id).map(([, month, amount]) =>
      line("commitment", [amount * THOUSAND], monthIndex(month)),
    ),
  ];
}

/** From the month after its last report to the last month of its outlook. */
function comingCost(project: InFlight, curve: Curve): number[] {
  const own = OUTLOOK_BY_MONTH[project.id];
  if (own) return own.map((amount) => amount * THOUSAND);
  if (project.restOf26 + project.fy27 === 0) return [];
  const silent = STATUS_MONTH - (curve.firstMonth + curve.actualCost.length - 1);
  const phase = (amount: number, months: number): number[] =>
    spread(amount * THOUSAND, { months, shape: "even", step: THOUSAND });
  return [
    ...Array.from({ length: silent }, () => 0),
    ...phase(project.restOf26, 3),
    ...phase(project.fy27, monthIndex(project.outlookTo) - monthIndex("2026-12")),
  ];
}

/** What a candidate asks for; it has no budget yet. */
function askOf({ id, cost }: Candidate): Line[] {
  const from = monthIndex(cost[0]?.[0] ?? "2027-01");
  const amounts = cost.flatMap(([, months, amount]) =>
    spread(amount * THOUSAND, { months, shape: "even", step: THOUSAND }),
  );
  return [{ project: id, version: "outlook", label: OUTLOOK_LABEL, months: ledger(from, amounts) }];
}

function scaled(amounts: readonly number[], factor: number): number[] {
  return increments(
    runningTotals(amounts).map((total) => Math.round((total * factor) / THOUSAND) * THOUSAND),
  );
}

/** Places amounts on the ledger's months from `from` on. */
export function ledger(from: number, amounts: readonly number[]): Months {
  return Array.from({ length: LEDGER_MONTHS }, (_, month) => amounts[month - from] ?? null).map((amount) =>
    amount === 0 ? null : amount,
  );
}

interface LedgerRow {
  readonly cells: SampleRow;
  readonly months: Months;
}

/** Capex and opex apart, month by month adding up to the whole. */
function byTreatment(line: Line): LedgerRow[] {
  const share = capexShare(line.project);
  const capex = line.months.map((amount) => (amount === null ? null : Math.round(amount * share)));
  const opex = line.months.map((amount, month) => (amount === null ? null : amount - (capex[month] ?? 0)));
  return [
    ...(share < 1 ? [{ cells: cellsOf(line, "opex"), months: opex }] : []),
    ...(share > 0 ? [{ cells: cellsOf(line, "capex"), months: capex }] : []),
  ];
}

function capexShare(project: string): number {
  const known = [...IN_FLIGHT, ...CANDIDATES].find(({ id }) => id === project);
  return known?.capex ?? 0;
}

function cellsOf({ project, version, label }: Line, treatment: string): SampleRow {
  return {
    project,
    version,
    versionLabel: label ?? null,
    flow: "cost",
    treatment,
    phase: "one-off",
    currency: currencyOf(project),
  };
}
