import type { Project } from "../../../core/domain/project";
import type { Constraint, StartOption } from "../../../core/domain/records";
import { DEFAULT_SETTINGS, type Settings } from "../../../core/domain/settings";
import { isChoiceLimited, readSelection, type SelectionInput } from "../../../core/selection/input";
import { isChoice, isKnown, isSettled, type Claim } from "../../../core/selection/problem";
import { selectionOf } from "../../../core/selection/selection";
import type { SelectionSources } from "../../../core/selection/sources";
import { aPortfolio, aProject } from "../../doubles/portfolio";
import { searched, someSources } from "../../doubles/selection";

type Claims = Readonly<Record<string, Claim>>;

function sourcesOf(claims: Claims, fields: Partial<SelectionSources> = {}): SelectionSources {
  const worth: Readonly<Record<string, number | null>> = { A: 10, B: 8, C: 8, X: null };
  const cost: Readonly<Record<string, number | null>> = { A: 60, B: 50, C: 50, D: null };
  return someSources({
    standings: new Map(
      Object.entries(claims).map(([id, claim]) => [
        id,
        { claim, isInFlight: claim === "committed", reason: `it is ${claim}` },
      ]),
    ),
    measure: (name) =>
      name === "npv" ? { title: "NPV", unit: "money", values: new Map(Object.entries(worth)) } : null,
    cost: (id) => cost[id] ?? (id === "D" ? null : 5),
    ...fields,
  });
}

function portfolioOf(projects: readonly Project[], settings: Partial<Settings> = {}) {
  return aPortfolio({ projects, settings: { ...DEFAULT_SETTINGS, budget: 100, ...settings } });
}

function read(
  projects: readonly Project[],
  claims: Claims,
  settings: Partial<Settings> = {},
): SelectionInput {
  return readSelection(portfolioOf(projects, settings), sourcesOf(claims));
}

const candidate = ({ problem }: SelectionInput, id: string) => {
  const found = problem.candidates.find((one) => one.id === id);
  if (!found) throw new RangeError(`no candidate ${id}`);
  return found;
};

test("there is something to choose within as soon as money or anything else is limited", () => {
  expect(isChoiceLimited(portfolioOf([]))).toBe(true);
  expect(isChoiceLimited(portfolioOf([], { budget: null }))).toBe(false);
});

test("three projects and a budget: B and C, though A has the better ratio", () => {
  const projects = ["A", "B", "C"].map((id) => aProject(id));
  const result = searched(
    selectionOf(
      portfolioOf(projects),
      sourcesOf({ A: "free", B: "free", C: "free" }, { listed: new Set(["A"]) }),
    ),
  );
  expect(result).toMatchObject({ status: "optimal", value: 16, gap: 0, findings: [] });
  expect(result.rows.map(({ outcome, cost, value }) => [outcome, cost, value])).toEqual([
    ["rejected", 60, 10],
    ["selected", 50, 8],
    ["selected", 50, 8],
  ]);
  expect(result.rows[0]?.entry).toMatchObject({ loss: 6, budget: 110 });
});

test("a project that is over takes no part, and what waits for it waits no more", () => {
  const projects = [
    aProject("A", { dependsOn: ["A", "D6"], excludes: ["A", "B"] }),
    aProject("D6", { stage: "completed" }),
  ];
  const { problem, findings } = read(projects, { A: "free" });
  expect(problem.candidates.map(({ id }) => id)).toEqual(["A"]);
  expect(problem.candidates[0]).toMatchObject({ claim: "free", dependsOn: [], excludes: ["B"] });
  expect(findings).toEqual([]);
});

test("what waits for a project that is cancelled, or not there, is out", () => {
  const projects = [
    aProject("A", { dependsOn: ["D6"] }),
    aProject("B", { dependsOn: ["nowhere"] }),
    aProject("C", { dependsOn: ["D6"] }),
    aProject("D6", { stage: "cancelled" }),
  ];
  const input = read(projects, { A: "free", B: "free", C: "forced in" });
  expect(candidate(input, "A")).toMatchObject({
    claim: "forced out",
    reason: "it depends on D6, which is cancelled or not there",
  });
  expect(candidate(input, "B").claim).toBe("forced out");
  expect(candidate(input, "C").claim).toBe("forced in");
});

test("a candidate without worth or cost does not compete, and it is said", () => {
  const input = read([aProject("X"), aProject("D")], { X: "free", D: "free" });
  expect(candidate(input, "X")).toMatchObject({ claim: "forced out", reason: "not known is its NPV" });
  expect(isKnown(candidate(input, "X"))).toBe(false);
  expect(
    input.findings.map(({ code, severity, record, message }) => [code, severity, record, message]),
  ).toEqual([
    ["candidate-not-known", "warning", "X", "Project X does not compete: not known is its NPV."],
    [
      "candidate-not-known",
      "warning",
      "D",
      "Project D does not compete: not known is its NPV and what it takes of Budget FY27.",
    ],
  ]);
});

test("one that is ruled out anyway needs no figures", () => {
  const input = read([aProject("X")], { X: "forced out" });
  expect(input.findings).toEqual([]);
  expect(candidate(input, "X")).toMatchObject({ claim: "forced out", reason: "it is forced out" });
});

test("one that is forced in takes its cost though nobody knows its worth", () => {
  const input = read([aProject("X")], { X: "forced in" });
  expect(candidate(input, "X")).toMatchObject({ isValueUnknown: true, starts: [{ values: [0], uses: [5] }] });
  expect(input.findings[0]?.message).toBe("Project X is in: its NPV is not known, and counts as 0.");
});

test("mandatory projects need no worth; a cost that is not known counts as 0, and it is said", () => {
  const input = read([aProject("X"), aProject("D")], { X: "mandatory", D: "committed" });
  expect(input.findings.map(({ record }) => record)).toEqual(["D"]);
  const result = searched(
    selectionOf(portfolioOf([aProject("X"), aProject("D")]), sourcesOf({ X: "mandatory", D: "committed" })),
  );
  expect(result.rows.map(({ outcome, value, cost }) => [outcome, value, cost])).toEqual([
    ["mandatory", null, 5],
    ["in flight", null, null],
  ]);
  expect(result).toMatchObject({ status: "optimal", value: 0, envelopes: [{}, {}, {}, {}, {}] });
});

test("what does not compete has no price of entry, and no cost where that is not known", () => {
  const projects = [aProject("A"), aProject("X"), aProject("D")];
  const result = searched(selectionOf(portfolioOf(projects), sourcesOf({ A: "free", X: "free", D: "free" })));
  expect(result.rows.map(({ outcome, value, cost, entry }) => [outcome, value, cost, entry])).toEqual([
    ["selected", 10, 60, null],
    ["ruled out", null, 5, null],
    ["ruled out", null, null, null],
  ]);
  expect(result.rows[1]?.why).toBe("Not known is its NPV.");
});

test("the envelope is the planning year's money, else the first money that is limited, else there is none", () => {
  const limited = read([aProject("A")], { A: "free" });
  expect(limited.problem).toMatchObject({ envelope: 0, limits: [{ name: "Budget FY27" }] });
  expect(read([aProject("A")], { A: "free" }, { budget: null }).problem.envelope).toBe(-1);
});

test("without a limit all that is worth something is chosen, and nothing is said of money", () => {
  const projects = [aProject("A"), aProject("B")];
  const result = searched(
    selectionOf(portfolioOf(projects, { budget: null }), sourcesOf({ A: "free", B: "free" })),
  );
  expect(result).toMatchObject({ value: 18, envelopes: [], frontier: [], limits: [] });
  expect(result.rows.map(({ cost }) => cost)).toEqual([null, null]);
});

test("what role limits rest on is said", () => {
  const none = read([aProject("A")], { A: "free" }, { roleLimits: "none" });
  expect(none.assumptions).toMatchObject([{ what: "Role limits", how: "None: roles limit nothing." }]);
  const wanted = new Map([["A", 1]]);
  const sources = sourcesOf(
    { A: "free" },
    { roles: [{ role: "Engineer", period: { start: 46_388, finish: 46_477 }, capacity: 2, wanted }] },
  );
  expect(readSelection(portfolioOf([aProject("A")]), sources).assumptions).toMatchObject([
    { what: "What roles have left for new work" },
  ]);
});

test("claims: what is settled is in, and what competes or is forced in counts as chosen", () => {
  const { problem } = read(
    ["A", "B", "C", "D", "E"].map((id) => aProject(id)),
    { A: "mandatory", B: "committed", C: "forced in", D: "forced out", E: "free" },
  );
  expect(problem.candidates.map((one) => [isSettled(one), isChoice(one)])).toEqual([
    [true, false],
    [true, false],
    [true, true],
    [false, false],
    [false, false],
  ]);
});

const CAPEX: Constraint = {
  ...{ name: "Capex", kind: "budget", column: "Capex", period: null },
  ...{ limit: 9, theme: null, businessUnit: null },
  source: { sheet: "Constraints", row: 1, columns: new Map() },
};

test("where the capex of start options is by a share, or not known, it is said of which projects", () => {
  const option: StartOption = {
    ...{ project: "A", start: null, costFirstYear: 20, costSecondYear: null, netPresentValue: 1 },
    ...{ role: null, fullTimeEquivalents: null, roleUntil: null },
    source: { sheet: "Start options", row: 1, columns: new Map() },
  };
  const portfolio = aPortfolio({
    ...portfolioOf([aProject("A"), aProject("B"), aProject("C")]),
    ...{ startOptions: [option, { ...option, project: "B" }], constraints: [CAPEX] },
  });
  const cost: SelectionSources["cost"] = (id, { treatment }) => (id === "A" ? 50 : treatment ? 0 : 20);
  const { assumptions } = readSelection(portfolio, sourcesOf({ A: "free", B: "free", C: "free" }, { cost }));
  expect(assumptions.map(({ what }) => what).filter((what) => what.startsWith("Capex"))).toEqual([
    "Capex and opex of the starts of A",
    "Capex and opex of the starts of B",
  ]);
});

test("costs that are neither capex nor opex are said where a limit is on one of them", () => {
  const claims: Claims = { A: "free", B: "committed", C: "free", D: "forced out" };
  const projects = [aProject("A"), aProject("B"), aProject("C"), aProject("D")];
  const said = (constraints: readonly Constraint[], cost: SelectionSources["cost"]) =>
    readSelection({ ...portfolioOf(projects), constraints }, sourcesOf(claims, { cost })).findings.map(
      ({ code, record }) => [code, record],
    );
  const partly: SelectionSources["cost"] = (id, { treatment }) =>
    id === "C" ? (treatment === "opex" ? 0 : 20) : treatment ? 0 : 20;
  expect(said([CAPEX], partly)).toEqual([
    ["treatment-not-known", "A"],
    ["treatment-not-known", "B"],
  ]);
  expect(said([], partly)).toEqual([]);
});
