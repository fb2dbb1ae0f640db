import { on, type SampleRow, type SampleTable } from "./sample-table";

/** What a candidate costs, yields and takes when it starts then; money in k€. */
export interface StartChoice {
  readonly project: string;
  readonly start: string;
  readonly fy27: number;
  readonly fy28: number;
  readonly npv: number;
  readonly dataEngineers: number;
  /** Until when it takes them. */
  readonly until?: string;
}

const JANUARY = "2027-01-01";
const JULY = "2027-07-01";
const YEAR_END = "2027-12-31";

type Row = readonly [
  project: string,
  start: string,
  fy27: number,
  fy28: number,
  npv: number,
  engineers?: readonly [fte: number, until: string],
];

const ROWS: readonly Row[] = [
  ["C2", JANUARY, 1520, 380, 2600, [2.4, YEAR_END]],
  ["C2", JULY, 760, 1140, 2310, [2.4, "2028-06-30"]],
  ["A3", JANUARY, 1650, 0, 2100, [2, YEAR_END]],
  ["A3", JULY, 825, 825, 1780, [2, "2028-06-30"]],
  ["A6", JULY, 380, 0, -140],
  ["D4", JANUARY, 800, 0, 560],
  ["C5", JANUARY, 350, 0, 780],
  ["A4", JANUARY, 690, 0, -280],
  ["A5", JANUARY, 420, 0, 640],
  ["C4", JULY, 453, 227, 1250],
  ["B3", JANUARY, 820, 0, -380],
  ["D5", JANUARY, 520, 0, 350],
  ["C3", JANUARY, 950, 0, 430],
  ["B4", JANUARY, 300, 0, 520, [0.5, "2027-06-30"]],
];

/** Every start that a candidate may have. */
export const START_CHOICES: readonly StartChoice[] = ROWS.map(
  ([project, start, fy27, fy28, npv, engineers]) => ({
    project,
    start,
    fy27,
    fy28,
    npv,
    dataEngineers: engineers?.[0] ?? 0,
    ...(engineers === undefined ? {} : { until: engineers[1] }),
  }),
);

/** The starts, in euros. */
export function startOptionsTable(): SampleTable {
  return {
    kind: "startOptions",
    rows: START_CHOICES.map(({ project, start, fy27, fy28, npv, dataEngineers, until }) => ({
      project,
      start: on(start),
      costFirstYear: fy27 * 1000,
      costSecondYear: fy28 * 1000,
      netPresentValue: npv * 1000,
      role: until === undefined ? null : "Data Engineer",
      fullTimeEquivalents: until === undefined ? null : dataEngineers,
      roleUntil: until === undefined ? null : on(until),
    })),
  };
}

/** What binds the selection: the money of two years, and the free data engineers by quarter of FY27. */
export function constraintsTable(): SampleTable {
  const engineers = (quarter: string, limit: number): SampleRow => ({
    name: `Data engineers ${quarter}`,
    kind: "role",
    column: "Data Engineer",
    period: `2027-${quarter}`,
    limit,
  });
  return {
    kind: "constraints",
    rows: [
      { name: "Budget FY27", kind: "budget", column: "Budget", period: "FY27", limit: 14_500_000 },
      { name: "New starts in FY28", kind: "budget", column: "Budget", period: "FY28", limit: 2_500_000 },
      engineers("Q1", 0.8),
      engineers("Q2", 0.8),
      engineers("Q3", 3.4),
      engineers("Q4", 3.4),
    ],
  };
}
