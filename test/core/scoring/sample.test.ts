import { rankingOf } from "../../../core/scoring/ranking";
import { rankingChart } from "../../../core/scoring/report-chart";
import { rankingFinding } from "../../../core/scoring/report-headline";
import { rankingSheet } from "../../../core/scoring/report";
import { rankingFigures } from "../../../core/scoring/measures";
import { layOut } from "../../../core/report/lay-out";
import { toText } from "../../../core/report/text-print";
import { samplePortfolio } from "../../doubles/sample-portfolio";

/** Cost of 2027 and go-forward NPV in k€, as the Halden Group's story states them (docs/sample.md). */
const YEAR_COST: Readonly<Record<string, number>> = {
  A1: 1070,
  A2: 380,
  B1: 2600,
  B2: 1500,
  B5: 150,
  B6: 700,
  C1: 1900,
  C6: 350,
  D1: 900,
  D2: 400,
  D3: 550,
  C2: 1520,
  A3: 1650,
  A6: 380,
  D4: 800,
  C5: 350,
  A4: 690,
  A5: 420,
  C4: 453,
  B3: 820,
  D5: 520,
  C3: 950,
  B4: 300,
};
const VALUE: Readonly<Record<string, number>> = {
  C2: 2600,
  A3: 2100,
  A6: -140,
  D4: 560,
  C5: 780,
  A4: -280,
  A5: 640,
  C4: 1250,
  B3: -380,
  D5: 350,
  C3: 430,
  B4: 520,
};
const thousands = (amounts: Readonly<Record<string, number>>): Map<string, number> =>
  new Map(Object.entries(amounts).map(([id, amount]) => [id, amount * 1000]));

const portfolio = samplePortfolio();
const result = rankingOf(portfolio, {
  values: new Map(),
  fyCost: thousands(YEAR_COST),
  npv: thousands(VALUE),
});
const context = {
  file: "Halden.xlsx",
  asOf: portfolio.asOf,
  runStamp: "",
  currency: "EUR",
  moneyUnit: "k" as const,
};
const decided = (decision: string): string[] =>
  result.rows.filter((row) => row.decision === decision).map(({ project }) => project.id);

describe("the ranking of the Halden Group", () => {
  test("says what is asked, available, committed and promised", () => {
    expect(rankingFinding(result, context)).toBe(
      "€19.4m asked, €14.5m available, €10.5m committed. The score list funds 4 of 11 candidates, which promises NPV €5.34m. Stop is proposed for Loyalty Relaunch.",
    );
  });

  test("gives the candidates their scores of the story", () => {
    const scores = Object.fromEntries(result.rows.map(({ project, score }) => [project.id, score]));
    const story = {
      C2: 88,
      A3: 84,
      A6: 79,
      D4: 74,
      C5: 70,
      A4: 68,
      A5: 66,
      C4: 64,
      B3: 61,
      D5: 58,
      C3: 55,
      B4: 52,
    };
    for (const [id, score] of Object.entries(story)) expect(scores[id]).toBeCloseTo(score, 9);
  });

  test("funds C2, A3, A6 and C5 from the list, passes D4 over, and proposes to stop A4", () => {
    const candidates = decided("fund").filter((id) => id in VALUE);
    expect(candidates).toEqual(["C2", "A3", "A6", "C5"]);
    expect(decided("mandatory")).toEqual(["B1", "D1", "D3", "D2"]);
    expect(decided("below line")).toEqual(["D4", "A5", "C4", "B3", "D5", "C3", "B4"]);
    expect(decided("stop")).toEqual(["A4"]);
    expect(result.rows.some(({ project }) => project.id === "D6")).toBe(false);
  });

  test("says that A6 waits for B3 and is worth less than it costs, and that the scores of A4 are 18 months old", () => {
    expect(result.rows.find(({ project }) => project.id === "A6")).toMatchObject({
      unfundedDependencies: ["B3"],
    });
    expect(result.rows.find(({ project }) => project.id === "A6")?.why).toContain(
      "Its go-forward NPV is (140,000).",
    );
    expect(result.findings.map(({ code, record }) => [code, record])).toEqual([
      ["scores-stale", "A4"],
      ["request-near-duplicate", "D5"],
    ]);
  });

  test("hears that the CCO's four projects score high, and that 55 % of what the six before them promised came", () => {
    const said = result.bias.filter(({ says }) => says.length > 0);
    expect(said).toMatchObject([
      { who: "CCO", projects: 4, mean: 78.5, promised: 2e6, delivered: 1.1e6, completed: 6 },
    ]);
    expect(said[0]?.says).toEqual(["scores high", "delivers less than promised"]);
  });

  test("sees D5 as a near-duplicate of D4, and no other request", () => {
    const alike = result.requests.filter(({ isNearDuplicate }) => isNearDuplicate);
    expect(alike.map(({ row, nearest }) => [row.project.id, nearest?.project.id])).toEqual([["D5", "D4"]]);
    expect(result.requests).toHaveLength(10);
    expect(result.requests.every(({ missing }) => missing.length === 0)).toBe(true);
  });

  test("reads like this", () => {
    const text = toText(layOut(rankingSheet(result, context), { context }));
    expect(text.split("\n-- links")[0]).toMatchSnapshot();
  });

  test("draws its bars in the order of the scores, coloured by decision", () => {
    const chart = rankingChart(result)?.chart;
    if (chart?.kind !== "bars") throw new Error("no bars");
    expect(chart.categories.slice(0, 3)).toEqual([
      "C2 Predictive Maintenance",
      "A3 Dynamic Pricing Engine",
      "A1 Customer Portal 2.0",
    ]);
    expect(chart.categories).toHaveLength(23);
  });

  test("can be explained down to the cells of the scores", () => {
    const figures = rankingFigures(result);
    const raw = figures.measures.find(({ id }) => id === "raw1");
    expect(figures.rows[0] && raw?.cells?.(figures.rows[0])).toEqual([
      { sheet: "Projects", row: expect.any(Number) as number, column: 50 },
    ]);
  });
});
