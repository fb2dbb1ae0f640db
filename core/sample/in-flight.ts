import type { ShapeName } from "./phasing";

/** A project that is (or was) under way: its plan and where it stands, in k of its own currency. */
export interface InFlight {
  readonly id: string;
  /** First and last month of the baseline, and the last month in which the outlook spends. */
  readonly from: string;
  readonly to: string;
  readonly outlookTo: string;
  readonly originalBudget: number;
  readonly budget: number;
  /** Planned value, earned value and actual cost to the status date (or to the project's last report). */
  readonly pv: number;
  readonly ev: number;
  readonly ac: number;
  /** Outlook: the rest of FY26, and FY27. */
  readonly restOf26: number;
  readonly fy27: number;
  /** The manager's own estimate at completion. */
  readonly managerCost: number;
  /** Share of every amount that is capitalised. */
  readonly capex: number;
  /** The last month with work; the status month where absent. */
  readonly lastMonth?: string;
  readonly shape: ShapeName;
}

type Row = readonly [
  id: string,
  months: readonly [from: string, to: string, outlookTo: string],
  budgets: readonly [original: number, current: number],
  status: readonly [pv: number, ev: number, ac: number],
  outlook: readonly [restOf26: number, fy27: number],
  manager: number,
  capex: number,
  shape: ShapeName,
  lastMonth?: string,
];

/**
 * A1's outlook is finance's: its total is what the CPI says (3,204). The manager's own figure (2,450) leaves 754 of
 * FY27 out. B6 is in USD; D2's last report is of August; C3 has been on hold since April; D6 is closed.
 */
const ROWS: readonly Row[] = [
  ["A1", ["2025-10", "2027-03", "2027-06"], [2200, 2400], [1680, 1296, 1730], [404, 1070], 2450, 0, "bell"],
  ["A2", ["2026-01", "2027-06", "2027-07"], [1700, 1700], [1175, 1037, 1040], [320, 380], 1740, 0, "growing"],
  ["A4", ["2025-10", "2026-12", "2027-03"], [1350, 1500], [1120, 700, 820], [250, 690], 1760, 0, "growing"],
  ["B1", ["2025-01", "2027-12", "2027-12"], [8000, 8400], [5000, 4900, 4950], [950, 2600], 8500, 0.5, "bell"],
  [
    "B2",
    ["2025-10", "2027-06", "2027-12"],
    [2900, 2900],
    [1740, 1235, 1150],
    [250, 1500],
    2900,
    0,
    "growing",
  ],
  ["B5", ["2026-01", "2027-03", "2027-03"], [900, 900], [610, 622, 600], [140, 150], 890, 0, "bell"],
  ["B6", ["2026-01", "2027-12", "2027-12"], [1800, 1800], [760, 748, 740], [250, 800], 1790, 0.6, "even"],
  [
    "C1",
    ["2025-07", "2027-12", "2027-12"],
    [4900, 5200],
    [2480, 2390, 2470],
    [960, 1900],
    5330,
    0.8,
    "growing",
  ],
  ["C6", ["2026-01", "2027-06", "2027-06"], [1200, 1200], [665, 648, 690], [280, 350], 1320, 0, "bell"],
  ["D1", ["2026-01", "2027-12", "2027-12"], [2150, 2300], [1000, 990, 960], [410, 900], 2270, 0.2, "even"],
  ["D2", ["2026-01", "2027-06", "2027-06"], [1150, 1150], [660, 630, 590], [180, 400], 1170, 0, "even"],
  ["D3", ["2026-04", "2027-12", "2027-12"], [1200, 1200], [430, 398, 410], [250, 550], 1210, 0, "growing"],
  [
    "C3",
    ["2025-11", "2026-12", "2027-11"],
    [1150, 1150],
    [310, 200, 210],
    [0, 950],
    1160,
    0.7,
    "growing",
    "2026-04",
  ],
  ["D6", ["2025-02", "2026-05", "2026-06"], [860, 900], [900, 900, 999], [0, 0], 999, 0, "bell", "2026-06"],
];

/** Every project that has a status history. */
export const IN_FLIGHT: readonly InFlight[] = ROWS.map(
  ([
    id,
    [from, to, outlookTo],
    [originalBudget, budget],
    [pv, ev, ac],
    outlook,
    managerCost,
    capex,
    shape,
    last,
  ]) => ({
    id,
    from,
    to,
    outlookTo,
    originalBudget,
    budget,
    pv,
    ev,
    ac,
    restOf26: outlook[0],
    fy27: outlook[1],
    managerCost,
    capex,
    shape,
    ...(last === undefined ? {} : { lastMonth: last }),
  }),
);
