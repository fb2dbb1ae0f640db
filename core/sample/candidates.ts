/** A project that asks for money of FY27, in k€: what it costs by month and what it brings. */
export interface Candidate {
  readonly id: string;
  readonly score: number;
  /** Cost, evenly over months: first month, months, amount. */
  readonly cost: readonly (readonly [from: string, months: number, amount: number])[];
  readonly capex: number;
  /** Booked every quarter (C5: every month) from then on, in euros. */
  readonly benefit: Stream;
  /** What running it costs, alike, in euros. */
  readonly run: number;
}

/** A payment that comes back every so many months. */
export interface Stream {
  readonly from: string;
  readonly times: number;
  readonly everyMonths: 1 | 3;
  readonly amount: number;
}

type Row = readonly [
  id: string,
  score: number,
  cost: Candidate["cost"],
  capex: number,
  benefit: readonly [from: string, times: number, amount: number, everyMonths?: 1],
  runPerYear: number,
];

/**
 * The amounts of benefit are such that NPV at 8 %, valued on 1 January 2027, comes to the stated k€. A4 and C3 are
 * under way: their cost so far is sunk and stands with the other projects.
 */
const ROWS: readonly Row[] = [
  [
    "C2",
    88,
    [
      ["2027-01", 12, 1520],
      ["2028-01", 3, 380],
    ],
    0.5,
    ["2028-04", 20, 320_150],
    120_000,
  ],
  ["A3", 84, [["2027-01", 12, 1650]], 0, ["2028-01", 20, 260_450], 90_000],
  ["A6", 79, [["2027-07", 6, 380]], 0, ["2028-10", 20, 92_500], 310_000],
  ["D4", 74, [["2027-01", 10, 800]], 0, ["2028-01", 20, 101_150], 60_000],
  ["C5", 70, [["2027-01", 6, 350]], 0.8, ["2027-07", 33, 40_665, 1], 18_000],
  ["A4", 68, [], 0, ["2027-04", 12, 62_150], 0],
  ["A5", 66, [["2027-01", 8, 420]], 0, ["2027-10", 16, 87_550], 30_000],
  [
    "C4",
    64,
    [
      ["2027-07", 6, 453],
      ["2028-01", 3, 227],
    ],
    0,
    ["2028-04", 20, 135_250],
    45_000,
  ],
  ["B3", 61, [["2027-01", 12, 820]], 0, ["2028-01", 20, 44_050], 70_000],
  ["D5", 58, [["2027-01", 9, 520]], 0, ["2027-10", 20, 64_150], 40_000],
  ["C3", 55, [], 0.7, ["2028-01", 24, 87_650], 50_000],
  ["B4", 52, [["2027-01", 6, 300]], 0, ["2027-07", 16, 65_900], 20_000],
];

/** The twelve candidates, in the order of their scores. */
export const CANDIDATES: readonly Candidate[] = ROWS.map(
  ([id, score, cost, capex, [from, times, amount, everyMonths], runPerYear]) => ({
    id,
    score,
    cost,
    capex,
    benefit: { from, times, amount, everyMonths: everyMonths ?? 3 },
    run: (runPerYear * (everyMonths ?? 3)) / 12,
  }),
);
