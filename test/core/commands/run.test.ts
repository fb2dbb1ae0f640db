import { checkSummary } from "../../../core/commands/check-summary";
import type { Outcome } from "../../../core/commands/command";
import { jsonDocument, tableTitle } from "../../../core/commands/json-document";
import { runSummary } from "../../../core/commands/run-summary";
import { joinFindings } from "../../../core/domain/issue";
import { readPortfolio } from "../../../core/table/read/portfolio";
import { runToEnd, sampleIntake, sampleResults } from "../../doubles/sample-run";
import { gridOf } from "../table/grid-of";

const { outcome, models, shares } = runToEnd(sampleIntake);

test("a run writes its tabs in the order in which they are read, PMO Checks and PMO Mapping last", () => {
  expect(models.map(({ title }) => title)).toEqual([
    "PMO Dashboard",
    "PMO Ranking",
    "PMO Portfolio",
    "PMO Forecast",
    "PMO Capacity",
    "PMO Finance",
    "PMO Checks",
    "PMO Mapping",
  ]);
});

test("a tab goes by its model's id and title", () => {
  const names = (tabs: readonly { id: string; title: string }[]) => tabs.map(({ id, title }) => [id, title]);
  expect(names(outcome.sheets)).toEqual(names(models));
});

test("progress only rises, and ends at the whole", () => {
  expect(shares.length).toBeGreaterThan(3);
  expect([...shares].sort((a, b) => a - b)).toEqual(shares);
  expect(shares[shares.length - 1]).toBe(1);
});

test("of the parts only those that were asked for are there, and PMO Checks and PMO Mapping always", () => {
  const { outcome: ranked } = runToEnd(sampleIntake, ["rank"]);
  expect(ranked.sheets.map(({ id }) => id)).toEqual(["ranking", "checks", "mapping"]);
  expect(Object.keys(ranked.parts)).toEqual(["ranking"]);
  expect(ranked.parts["ranking"]?.()).toEqual(outcome.parts["ranking"]?.());
});

test("without people or bookings there is no capacity, and what Resources would switch on is said", () => {
  const projects = gridOf("Projects", [
    ["ID", "Name", "Stage", "Budget", "Forecast cost", "Manager"],
    ["A1", "Portal", "in progress", 100, 120, "Ida Brandt"],
    ["A2", "Rollout", "in progress", 200, 190, "Jon Vale"],
  ]);
  const options = { today: 46295, asOf: null, hostLocale: null, overrides: {}, mapping: [] };
  const { outcome: small } = runToEnd(readPortfolio([projects], options));
  expect(small.sheets.map(({ id }) => id)).toEqual([
    "dashboard",
    "ranking",
    "forecast",
    "finance",
    "checks",
    "mapping",
  ]);
  expect(small.missing.find(({ title }) => title === "Resources")?.wouldGive).toMatch(/switches on capacity/);
  expect(small.missing.map(({ title }) => title)).not.toContain("Projects");
});

test("the same portfolio gives the same answer, figure for figure", () => {
  const parts = ({ parts: all }: Outcome) => Object.entries(all).map(([key, part]) => [key, part()]);
  expect(parts(runToEnd(sampleIntake).outcome)).toEqual(parts(outcome));
});

test("at the terminal the finding comes first, then what to decide, then the worst of each", () => {
  expect(outcome.summary.map(({ title }) => title).slice(1)).toEqual([
    "Needs a decision",
    "Worst forecasts",
    "Capacity gaps",
  ]);
  const [finding, decisions, forecasts] = outcome.summary;
  expect(finding!.title).toMatch(/^A1 Customer Portal 2\.0 reports green but is red/);
  expect(decisions!.lines[0]).toMatch(/^A1: Re-baseline Customer Portal 2\.0/);
  expect(decisions!.lines[1]).toMatch(/^A4: Stop Loyalty Relaunch/);
  expect(decisions!.lines.length).toBeLessThanOrEqual(5);
  expect(forecasts!.lines[0]).toMatch(/^A1 Customer Portal 2\.0: €804k over, at €3\.2m/);
});

test("a run without shortage, overrun or decision keeps to what there is", () => {
  const quiet = runSummary({ ...sampleResults(), capacity: null, decisions: [] });
  expect(quiet.map(({ title }) => title).slice(1)).toEqual(["Needs a decision", "Worst forecasts"]);
  expect(quiet[1]!.lines).toEqual(["A4 Loyalty Relaunch: stop (go-forward NPV −€280k)"]);
});

const issues = joinFindings(sampleIntake.findings);

test("check says of every table how many rows were read, used and left out, and where each column came from", () => {
  const blocks = checkSummary(sampleIntake, issues);
  const milestones = blocks.find(({ title }) => title.startsWith("Milestones on Milestones"))!;
  expect(milestones.title).toMatch(/: \d+ rows read = \d+ used \+ 1 left out$/);
  expect(milestones.lines[0]).toMatch(/^Project → Project \(\d+ %, .+\)$/);
  const remarks = blocks.find(({ title }) => title === `${issues.length} remarks`)!;
  const infos = issues.filter(({ severity }) => severity === "info").map(({ code }) => code);
  expect(remarks.lines).toHaveLength(issues.length - infos.length + new Set(infos).size);
  expect(remarks.lines.join("\n")).toContain('error Milestones!A16: There is no project "P-07"');
});

test("what is only to be known stands once in check, for all columns that it is said of", () => {
  const said = (column: string) => ({
    ...issues[0]!,
    severity: "info" as const,
    code: "said-not-known",
    cell: column,
  });
  const [block] = checkSummary(
    { ...sampleIntake, tables: [], assumptions: [] },
    ["F2", "G2", "H2"].map((cell) => ({ ...said(cell), sheet: "Projects", count: 4 })),
  );
  expect(block?.lines).toHaveLength(1);
  expect(block?.lines[0]).toMatch(/^info Projects!F2 and 2 more \(12 ×\): /);
});

const document = jsonDocument(
  {
    version: "0.0.0",
    portfolio: sampleIntake.portfolio,
    tables: sampleIntake.tables,
    reconciliation: sampleIntake.reconciliation,
    issues,
    outputs: ["PMO Checks"],
    seconds: { read: 1, compute: 2, write: 3 },
  },
  { ranking: { method: "weighted" } },
);

test("the JSON says of when, in what currency, by which settings, and holds the parts that were run", () => {
  expect(document).toMatchObject({ schema: 1, asOf: "2026-09-30", currency: "EUR", outputs: ["PMO Checks"] });
  expect(document["settings"]).toMatchObject({ discountRate: 0.08, valuationDate: "2027-01-01" });
  expect(document["ranking"]).toEqual({ method: "weighted" });
  expect(document).not.toHaveProperty("forecast");
});

test("the JSON leads every column to its header's cell, and every problem to its own", () => {
  const tables = document["tables"] as {
    table: string;
    range: string;
    rows: number;
    used: number;
    columns: { column: string; cell: string }[];
  }[];
  const projects = tables.find(({ table }) => table === "Projects")!;
  expect(projects).toMatchObject({
    range: expect.stringMatching(/^A4:[A-Z]+28$/) as string,
    rows: 24,
    used: 24,
  });
  expect(projects.columns[0]).toMatchObject({ column: "ID", header: "ID", cell: "A4" });
  const problems = document["problems"] as { code: string; cell: string; rows: string }[];
  expect(problems.find(({ code }) => code === "no-rate")).toMatchObject({ sheet: "Financials", count: 1 });
});

test("a table is called as people call it; one that nobody knows by its own name", () => {
  expect([tableTitle("roleCapacity"), tableTitle("unheard-of")]).toEqual(["Capacity by role", "unheard-of"]);
});
