import { gapOf } from "../../../core/selection/best-choice";
import { selectionSources } from "../../../core/commands/selection-sources";
import type { Objective } from "../../../core/selection/problem";
import { isoDate } from "../../../core/domain/day";
import { layOut } from "../../../core/report/lay-out";
import type { Block, TableBlock } from "../../../core/report/sheet-model";
import { toText } from "../../../core/report/text-print";
import { frontierJson, selectionJson } from "../../../core/selection/json";
import { selectionFigures, selectionMeasures, swapOf } from "../../../core/selection/measures";
import { selectionSheet } from "../../../core/selection/report";
import { frontierChart, valueCostChart } from "../../../core/selection/report-charts";
import { comparedTable } from "../../../core/selection/report-compared";
import { selectionFinding, selectionNotes, selectionTiles } from "../../../core/selection/report-headline";
import { limitsTables } from "../../../core/selection/report-limits";
import { envelopesTable, projectsTable } from "../../../core/selection/report-tables";
import { selectionOf } from "../../../core/selection/selection";
import type { SelectionResult } from "../../../core/selection/selection-result";
import { aPortfolio, aProject } from "../../doubles/portfolio";
import { DEFAULT_SETTINGS } from "../../../core/domain/settings";
import { sampleContext, sampleResults } from "../../doubles/sample-run";
import { searched, someSources } from "../../doubles/selection";

const { portfolio, ranking, finance, capacity } = sampleResults();
const sources = selectionSources(portfolio, {
  ...{ ranking, finance, capacity },
});
const RESULT = searched(selectionOf(portfolio, sources));

/** Two mandatory projects that a budget of 100 does not hold. */
const CLASH = searched(
  selectionOf(
    aPortfolio({
      projects: [aProject("A", { name: "Audit" }), aProject("B", { name: "Tax" })],
      settings: { ...DEFAULT_SETTINGS, budget: 100 },
    }),
    someSources({
      standings: new Map(
        ["A", "B"].map((id) => [id, { claim: "mandatory", isInFlight: false, reason: "mandatory" } as const]),
      ),
      measure: () => ({ title: "NPV", unit: "money", values: new Map() }),
      cost: () => 60,
    }),
  ),
);

function table(blocks: readonly Block[], name: string): TableBlock {
  const found = blocks.find((block): block is TableBlock => block.kind === "table" && block.name === name);
  if (!found) throw new RangeError(`no table ${name}`);
  return found;
}

test("PMO Portfolio reads as this", () => {
  const text = toText(layOut(selectionSheet(RESULT, sampleContext), { context: sampleContext }));
  expect(text.split("\n-- links")[0]).toMatchSnapshot();
});

test("the headline is the committee's answer", () => {
  expect(selectionFinding(RESULT, sampleContext)).toBe(
    "The best set takes 7 of 12 candidates for NPV €5.68m. The score list promises €5.34m; €3.09m of it can be delivered. One more Data Engineer adds €1.22m; 20 % more money adds €430k.",
  );
  expect(selectionTiles(RESULT, sampleContext).map(({ label, figure }) => [label, figure])).toEqual([
    ["Best set: NPV", "€5.68m"],
    ["Selected", "7 of 12"],
    ["Budget FY27", "€14.4m"],
    ["Score list", "€5.34m"],
    ["One more Data Engineer", "+€1.22m"],
  ]);
  expect(selectionNotes(RESULT).at(-1)).toBe(
    "B3 loses by itself and is in because it makes others possible.",
  );
});

test("the line stands above the first that is out, and cells that do not apply are blank", () => {
  const { rows } = projectsTable(RESULT, sampleContext);
  expect(rows.filter(({ ruleAbove }) => ruleAbove !== undefined).map(({ key }) => key)).toEqual(["A4"]);
  const cells = (id: string) => rows.find(({ key }) => key === id)?.cells;
  expect(cells("D1")).toMatchObject({ swap: "", loss: "", entryBudget: "", binding: "", leaves: "" });
  expect(cells("D1")?.["value"]).toBeNull();
  expect(cells("C2")).toMatchObject({ loss: "", leaves: "" });
  expect(cells("A3")?.["leaves"]).toBe("C2");
});

test("the totals are live, and of the envelope", () => {
  const { totals } = projectsTable(RESULT, sampleContext);
  expect(totals?.map(({ label, cells }) => [label, cells["cost"]?.value, cells["value"]?.value])).toEqual([
    ["Selected", 3_903_000, 5_680_000],
    ["All that is in", 14_403_000, undefined],
  ]);
});

test("against the list: in, out, later or as listed, and nothing for what is there anyway", () => {
  const swaps = Object.fromEntries(RESULT.rows.map((row) => [row.candidate.id, swapOf(row)]));
  expect(swaps).toMatchObject({
    A3: "out",
    A6: "out",
    C2: "later",
    C5: "as listed",
    B4: "in",
    D5: "as listed",
  });
  expect([swaps["D1"], swaps["A1"]]).toEqual([null, null]);
});

test("envelopes, limits and other ways to choose stand in tables of their own", () => {
  expect(envelopesTable(RESULT)[0]?.rows.map(({ key }) => key)).toEqual(["0.8", "0.9", "1", "1.1", "1.2"]);
  const limits = limitsTables(RESULT);
  expect(table(limits, "PMO_Portfolio_Money").rows.map(({ key }) => key)).toEqual([
    "Budget FY27 · Jan 27",
    "New starts in FY28 · Jan 28",
  ]);
  expect(table(limits, "PMO_Portfolio_Limits").rows).toHaveLength(4);
  const compared = table(comparedTable(RESULT, sampleContext), "PMO_Portfolio_Compared");
  expect(compared.rows.map(({ cells }) => [cells["value"], cells["can"]])).toEqual([
    [5_680_000, "yes"],
    [5_340_000, "no"],
    [3_090_000, "yes"],
    [5_240_000, "yes"],
    [-280_000, "yes"],
  ]);
});

test("the charts come right after the envelopes, and the present envelope is marked", () => {
  const kinds = selectionSheet(RESULT, sampleContext).bands.map(([first]) =>
    first?.block.kind === "table" ? first.block.name : first?.block.kind,
  );
  expect(kinds).toEqual([
    ...["headline", "tiles", "PMO_Portfolio", "note", "PMO_Portfolio_Envelopes", "chart"],
    ...["PMO_Portfolio_Money", "PMO_Portfolio_Limits", "PMO_Portfolio_Compared"],
  ]);
  expect(frontierChart(RESULT, sampleContext)?.title).toBe(
    "More money adds at most €430k, all of it by €15.4m",
  );
  const chart = frontierChart(RESULT, sampleContext)?.chart;
  if (chart?.kind !== "columns") throw new RangeError("columns expected");
  expect(Object.keys(chart.series[0]?.pointColours ?? {})).toEqual(["17"]);
  expect(valueCostChart(RESULT, sampleContext)?.title).toBe(
    "Predictive Maintenance brings most of the best set: €2.31m",
  );
});

test("every figure has a help, and a reason where it is not known", () => {
  const { measures, rows } = selectionFigures(RESULT);
  expect(measures).toHaveLength(selectionMeasures(RESULT).length);
  for (const measure of measures.filter(({ format }) => !["text", "id", "long-text"].includes(format))) {
    expect(measure.help).not.toBe("");
    for (const row of rows) if (measure.value(row) === null) expect(measure.why?.(row)).toBeTruthy();
  }
});

test("the JSON has the fields of schema 1, and dates as text", () => {
  const json = selectionJson(RESULT) as Readonly<Record<string, object>>;
  expect(json).toMatchObject({
    ...{
      status: "optimal",
      objective: 5_680_000,
      bound: 5_680_000,
      gap: 0,
      planningYear: "FY27",
      conflict: [],
    },
    selected: RESULT.rows
      .filter(({ outcome }) => ["mandatory", "in flight", "selected"].includes(outcome))
      .map(({ candidate }) => candidate.id),
    starts: { C2: "2027-07-01", D4: "2027-01-01" },
  });
  const { rejected, constraints } = json as unknown as Record<string, readonly Record<string, unknown>[]>;
  expect(rejected?.find(({ project }) => project === "C3")).toMatchObject({
    ...{ entryLoss: 440_000, entryBudget: 15_073_000, keptOutBy: "Budget FY27" },
    why: "Budget FY27 keeps it out; B3, C4 would leave for it.",
  });
  expect(constraints?.[0]).toMatchObject({
    ...{ name: "Budget FY27", used: 14_403_000, limit: 14_500_000 },
    ...{ period: { start: "2027-01-01", finish: "2027-12-31" }, marginalValue: 220_000 / 573_000 },
  });
  const starts = RESULT.rows.flatMap(({ outcome, start }) =>
    outcome === "selected" && start !== null ? [isoDate(start)] : [],
  );
  expect(Object.values(json["starts"] ?? {})).toEqual(starts);
  const frontier = frontierJson(RESULT) as readonly unknown[];
  expect(frontier[17]).toEqual({
    ...{ budget: 14_500_000, value: 5_680_000, cost: 14_403_000, proven: true, why: null },
    selected: ["A5", "B3", "B4", "C2", "C4", "C5", "D4"],
  });
});

describe("what cannot be done", () => {
  test("is said in a sentence, with an error, and no tables that would mean nothing", () => {
    expect(selectionFinding(CLASH, sampleContext)).toBe(
      "Nothing can be chosen: Budget FY27: at most 100; A Audit is in: mandatory; B Tax is in: mandatory clash.",
    );
    expect(selectionTiles(CLASH, sampleContext)).toEqual([]);
    expect([envelopesTable(CLASH), comparedTable(CLASH, sampleContext), limitsTables(CLASH)]).toEqual([
      [],
      [],
      [],
    ]);
    expect(frontierChart(CLASH, sampleContext)).toBeUndefined();
    expect(valueCostChart(CLASH, sampleContext)).toBeUndefined();
    expect(CLASH.findings.map(({ code }) => code)).toEqual(["selection-infeasible"]);
    const text = toText(layOut(selectionSheet(CLASH, sampleContext), { context: sampleContext }));
    expect(text).toContain("Nothing can be chosen, so there is nothing to list.");
  });

  test("has its clash in the JSON, and no values", () => {
    expect(selectionJson(CLASH)).toMatchObject({
      ...{ status: "infeasible", objective: null, bound: null, gap: null, selected: [], constraints: [] },
      conflict: ["Budget FY27: at most 100", "A Audit is in: mandatory", "B Tax is in: mandatory"],
      conflictIsSmallest: true,
    });
  });
});

test("by weights the worth is in points, and no amount of money", () => {
  const objective: Objective = {
    kind: "weighted",
    parts: RESULT.problem.objective.parts.map((part) => ({ ...part, weight: 1, scale: 100_000 })),
  };
  const weighted: SelectionResult = { ...RESULT, value: 56.8, problem: { ...RESULT.problem, objective } };
  expect(selectionFinding(weighted, sampleContext)).toContain("for NPV 56.8 points");
  const value = projectsTable(weighted, sampleContext).columns.find(({ id }) => id === "value");
  expect([value?.format, value?.title]).toEqual(["score", "NPV"]);
});

test("what is not proven says how far from the best it may be: a share, or of nothing an amount", () => {
  const distance = (changed: Partial<SelectionResult>): string[] => {
    const result = { ...RESULT, status: "feasible" as const, ...changed };
    const [tile] = selectionTiles(result, sampleContext);
    return [/\(([^)]*)\)/.exec(selectionFinding(result, sampleContext))?.[1] ?? "", tile?.note ?? ""];
  };
  expect(distance({ gap: 0.034 })).toEqual([
    "within 3.4 % of the best possible",
    "not proven: within 3.4 % of the best possible",
  ]);
  expect(distance({ gap: null, value: 0, bound: 1_200_000 })).toEqual([
    "at most €1.2m more is possible",
    "not proven: at most €1.2m more is possible",
  ]);
});

test("the distance from the best is a share of what was chosen, and of nothing no share", () => {
  const choice = { status: "feasible", value: 0, bound: 50, starts: [] } as const;
  expect(gapOf(RESULT.problem, { ...choice, value: 40 }, 40)).toBe(0.25);
  expect(gapOf(RESULT.problem, choice, 0)).toBeNull();
  expect(gapOf(RESULT.problem, { ...choice, status: "optimal" }, 0)).toBe(0);
});
