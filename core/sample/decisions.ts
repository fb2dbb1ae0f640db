import { on, type SampleTable } from "./sample-table";

type DecisionRow = readonly [
  id: string,
  project: string,
  title: string,
  owner: string,
  due: string,
  costPerMonth: number,
  status?: string,
];

const DECISIONS: readonly DecisionRow[] = [
  [
    "Q1",
    "A4",
    "Stop Loyalty Relaunch: €940k to go for €660k of benefit",
    "Steering committee",
    "2026-10-14",
    83_000,
  ],
  ["Q2", "A1", "Re-baseline Customer Portal 2.0 at €3.2m, or cut its scope", "CCO", "2026-10-14", 135_000],
  ["Q3", "B2", "Hire one data engineer, to start in January", "CIO", "2026-10-31", 102_000],
  [
    "Q4",
    "C1",
    "Raise the contingency from €180k, or cut scope: the risks come to €610k",
    "COO",
    "2026-11-11",
    25_000,
  ],
  ["Q5", "C2", "Fund Predictive Maintenance, start in July", "Investment board", "2026-11-13", 48_000],
  ["Q6", "D4", "Zero-Trust Access or Identity Consolidation: one of the two", "CISO", "2026-11-13", 14_000],
  ["Q7", "B1", "Freeze of the chart of accounts", "CFO", "2026-06-15", 0, "decided"],
];

/** What a committee is asked to decide. */
export function decisionsTable(): SampleTable {
  return {
    kind: "decisions",
    rows: DECISIONS.map(([id, project, title, owner, due, costOfDelay, status]) => ({
      id,
      project,
      title,
      owner,
      due: on(due),
      status: status ?? "open",
      costOfDelay,
    })),
  };
}
