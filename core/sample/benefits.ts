import type { SampleTable } from "./sample-table";

type BenefitRow = readonly [
  project: string,
  name: string,
  kind: string,
  money: readonly [annual: number | null, planToDate: number | null, realised: number | null],
  owner: string,
  measure?: readonly [unit: string, baseline: number, target: number, actual: number | null],
];

/** D6 was to save €300k by now and saved €138k: 46 %. */
const BENEFITS: readonly BenefitRow[] = [
  ["D6", "Rented archive space given up", "cashable", [720_000, 180_000, 81_000], "CFO"],
  ["D6", "Less time spent searching files", "non-cashable", [480_000, 120_000, 57_000], "CFO"],
  ["A2", "Sales per account manager", "cashable", [480_000, null, null], "CSO"],
  ["A1", "Fewer calls per order", "cashable", [760_000, null, null], "CCO"],
  ["A1", "Minutes per service case", "non-financial", [null, null, null], "CCO", ["minutes", 12, 8, 10]],
  ["B2", "Reports built by business users", "non-cashable", [800_000, null, null], "CIO"],
  ["B5", "Payroll vendors", "non-financial", [null, null, null], "CHRO", ["vendors", 5, 1, 2]],
  ["B5", "Payroll fees", "cashable", [320_000, null, null], "CHRO"],
  ["C1", "Picks per hour", "non-financial", [null, null, null], "COO", ["picks/h", 90, 240, null]],
  ["C6", "Lower stock", "cashable", [520_000, null, null], "COO"],
];

/** What was promised, and what came. */
export function benefitsTable(): SampleTable {
  return {
    kind: "benefits",
    rows: BENEFITS.map(([project, name, kind, [annualValue, planToDate, realised], owner, measure]) => ({
      project,
      name,
      kind,
      annualValue,
      planToDate,
      realised,
      owner,
      measure: measure?.[0] ?? null,
      baseline: measure?.[1] ?? null,
      target: measure?.[2] ?? null,
      actual: measure?.[3] ?? null,
    })),
  };
}
