import { addMonths } from "../domain/day";
import { CANDIDATES, type Stream } from "./candidates";
import { monthIndex, monthStart } from "./months";
import { currencyOf } from "./project-cards";
import type { SampleRow, SampleTable } from "./sample-table";

/** What a project is to bring, and what running it costs, from the same month on; in euros. */
export interface BenefitPlan {
  readonly project: string;
  readonly benefit: Stream;
  /** With every payment of the benefit. */
  readonly run: number;
}

type Row = readonly [project: string, from: string, times: number, amount: number, runPerYear: number];

/** Quarterly benefits of what is under way. The mandatory ones have none; D6's came true or not already. */
const UNDER_WAY: readonly Row[] = [
  ["A1", "2027-07", 20, 190_000, 60_000],
  ["A2", "2027-10", 20, 120_000, 30_000],
  ["B2", "2028-01", 20, 200_000, 80_000],
  ["B5", "2027-04", 16, 80_000, 20_000],
  ["B6", "2028-01", 16, 130_000, 0],
  ["C1", "2028-01", 28, 300_000, 100_000],
  ["C6", "2027-07", 16, 130_000, 40_000],
];

/** Of every project that brings something. */
export const BENEFIT_PLANS: readonly BenefitPlan[] = [
  ...UNDER_WAY.map(([project, from, times, amount, runPerYear]) => ({
    project,
    benefit: { from, times, amount, everyMonths: 3 } as const,
    run: runPerYear / 4,
  })),
  ...CANDIDATES.map(({ id, benefit, run }) => ({ project: id, benefit, run })),
].sort((a, b) => (a.project < b.project ? -1 : 1));

/** Benefits and run costs as a long table, one row per payment: what they are worth is the NPV. */
export function benefitFlowTable(): SampleTable {
  return { kind: "financials", sheet: "Benefit plan", rows: BENEFIT_PLANS.flatMap(flowsOf) };
}

function flowsOf({ project, benefit, run }: BenefitPlan): SampleRow[] {
  const first = monthStart(monthIndex(benefit.from));
  const flow = (index: number, kind: string, amount: number): SampleRow => ({
    project,
    period: addMonths(first, index * benefit.everyMonths),
    flow: kind,
    phase: "run",
    version: "outlook",
    versionLabel: "9+3",
    amount,
    currency: currencyOf(project),
  });
  return Array.from({ length: benefit.times }, (_, index) => [
    flow(index, "benefit", benefit.amount),
    ...(run > 0 ? [flow(index, "cost", run)] : []),
  ]).flat();
}
