import type { SampleTable } from "./sample-table";

/** What the portfolio is scored on, 0 to 10; the weights add up to 100. */
export const CRITERIA = [
  {
    name: "Strategic fit",
    weight: 30,
    direction: "benefit",
    description: "How far it serves the strategy 2027+.",
  },
  {
    name: "Financial return",
    weight: 25,
    direction: "benefit",
    description: "Finance's reading of the business case.",
  },
  {
    name: "Market impact",
    weight: 20,
    direction: "benefit",
    description: "What customers notice, and how many.",
  },
  {
    name: "Delivery risk",
    weight: 15,
    direction: "cost",
    description: "Technology, suppliers, people; 10 is worst.",
  },
  { name: "Urgency", weight: 10, direction: "benefit", description: "What waiting a year would cost." },
] as const;

/** Scores by project, in the order of the criteria. C2 to B4 come to 88, 84, 79, 74, 70, 68, 66, 64, 61, 58, 55 and 52. */
export const SCORES: Readonly<Record<string, readonly number[]>> = {
  A1: [9, 7, 10, 3, 8],
  A2: [7, 6, 8, 4, 6],
  A3: [8, 9, 9, 1, 6],
  A4: [7, 6, 8, 4, 7],
  A5: [6, 6, 9, 4, 6],
  A6: [9, 7, 9, 3, 6],
  B1: [9, 5, 4, 6, 9],
  B2: [9, 6, 6, 5, 8],
  B3: [8, 4, 5, 4, 8],
  B4: [6, 5, 3, 3, 5],
  B5: [5, 6, 3, 2, 6],
  B6: [4, 4, 4, 2, 7],
  C1: [8, 8, 5, 6, 6],
  C2: [9, 9, 8, 1, 9],
  C3: [6, 6, 4, 4, 5],
  C4: [6, 7, 6, 3, 6],
  C5: [6, 9, 5, 1, 6],
  C6: [7, 7, 5, 5, 6],
  D1: [8, 2, 5, 4, 10],
  D2: [7, 1, 4, 3, 9],
  D3: [7, 3, 6, 5, 8],
  D4: [8, 6, 7, 2, 9],
  D5: [6, 5, 5, 3, 7],
};

/** The criteria with their weights and scales. */
export function criteriaTable(): SampleTable {
  return {
    kind: "criteria",
    rows: CRITERIA.map((criterion) => ({ ...criterion, scaleMin: 0, scaleMax: 10 })),
  };
}
