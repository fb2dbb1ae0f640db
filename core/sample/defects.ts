import { on } from "./sample-table";

/**
 * The nine things that are wrong with the sample on purpose, so that PMO Checks has something to say. None of them
 * changes a figure of the story.
 */
export const DEFECTS = {
  /** 1. A date that does not exist, typed as text. */
  noSuchDate: "31.11.2026",
  /** 2. A date that is the 3rd of April or the 4th of March, typed as text. */
  ambiguousDate: "03/04/2027",
  /** 3. B1 was P07 in the old tool; somebody typed it with a hyphen and a blank. */
  nearlyAnId: "P-07 ",
  /** 4. Nobody of that name is among the people. */
  unknownPerson: "J. Mayer",
  /** 5. 54 where the column's other cells are shares such as 0.54. */
  percentAsWhole: { project: "C6", percent: 54 },
  /** 6. The typed total is not the sum of the column. */
  totalIsOffBy: 10_000,
  /** 7. A payment in USD before the first rate of USD. */
  beforeTheFirstRate: { project: "B6", month: "2025-11", amount: 12_000 },
  /** 8. D2's last report is 52 days older than the status date: see status-history.ts. */
  lateReport: { project: "D2", day: on("2026-08-09"), ageInDays: 52 },
  /** 9. A2's % complete is the share of the budget that is spent: see curves.ts. */
  spendAsProgress: "A2",
} as const;
