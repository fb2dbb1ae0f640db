import type { Constraint } from "../../../core/domain/records";
import { counts, isWholeBudget, readLimits } from "../../../core/selection/input-limits";
import type { RolePeriod, SelectionSources } from "../../../core/selection/sources";
import { DEFAULT_SETTINGS, type Settings } from "../../../core/domain/settings";
import { aPortfolio, aProject, day } from "../../doubles/portfolio";
import { FY27, someSources } from "../../doubles/selection";

function aConstraint(name: string, fields: Partial<Constraint>): Constraint {
  return {
    ...{ name, kind: null, column: null, period: null, limit: null, theme: null, businessUnit: null },
    source: { sheet: "Constraints", row: 3, columns: new Map([["limit", 4]]) },
    ...fields,
  };
}

function read(
  constraints: readonly Constraint[],
  { settings = {}, ...sources }: { settings?: Partial<Settings> } & Partial<SelectionSources> = {},
) {
  const portfolio = aPortfolio({ constraints, settings: { ...DEFAULT_SETTINGS, ...settings } });
  return readLimits(portfolio, someSources(sources));
}

const STARS = { title: "Stars", unit: "number" as const, values: new Map([["A", 3]]) };

test.each([
  ["FY27", "2027-01-01", "2027-12-31"],
  ["2028", "2028-01-01", "2028-12-31"],
  ["Q2 2027", "2027-04-01", "2027-06-30"],
  ["Q3", "2027-07-01", "2027-09-30"],
  ["Jan 2027", "2027-01-01", "2027-01-31"],
  ["Mar", "2027-03-01", "2027-03-31"],
])("the period %s runs from %s to %s", (period, start, finish) => {
  const [limit] = read([aConstraint("Money", { kind: "budget", limit: 5, period })]).limits;
  expect(limit?.period).toEqual({ start: day(start), finish: day(finish) });
});

test("a fiscal year that begins in April has its quarters from then", () => {
  const money = aConstraint("Money", { kind: "budget", limit: 5, period: "Q1 FY27" });
  const [limit] = read([money], { settings: { fiscalYearStart: 4 } }).limits;
  expect(limit?.period).toEqual({ start: day("2026-04-01"), finish: day("2026-06-30") });
});

test("a period or a column that cannot be read leaves the limit out, and says so", () => {
  const { limits, findings } = read([
    aConstraint("When", { kind: "budget", limit: 5, period: "soon" }),
    aConstraint("What", { kind: "custom", limit: 5, column: "Nothing" }),
    aConstraint("Who", { kind: "role", limit: 5 }),
    aConstraint("Half", { kind: "budget", limit: null }),
  ]);
  expect(limits).toEqual([]);
  expect(findings.map(({ code, record }) => [code, record])).toEqual([
    ["constraint-not-used", "When"],
    ["constraint-not-used", "What"],
    ["constraint-not-used", "Who"],
  ]);
  expect(findings[0]?.message).toContain('"soon" is no period');
});

test.each([
  ["budget", null, { kind: "cost" }, "money", "Budget"],
  ["budget", "Budget", { kind: "cost" }, "money", "Budget"],
  ["budget", "Cost", { kind: "cost" }, "money", "Cost"],
  ["budget", "Capex", { kind: "cost", treatment: "capex" }, "money", "Capex"],
  ["budget", "opex", { kind: "cost", treatment: "opex" }, "money", "opex"],
  ["budget", "Stars", { kind: "measure", measure: STARS }, "number", "Stars"],
  ["role", "Engineer", { kind: "role" }, "fte", "Engineer"],
  ["count", null, { kind: "project" }, "projects", "Projects"],
  ["minimum", null, { kind: "project" }, "projects", "Projects"],
  ["minimum", "Budget", { kind: "cost" }, "money", "Budget"],
  ["minimum", "Stars", { kind: "measure", measure: STARS }, "number", "Stars"],
  ["custom", "Stars", { kind: "measure", measure: STARS }, "number", "Stars"],
] as const)("a %s of %s", (kind, column, ...[counted, unit, resource]) => {
  const { limits, findings } = read([aConstraint("X", { kind, column, limit: 2 })], {
    measure: (name) => (name === "Stars" ? STARS : null),
  });
  expect(findings).toEqual([]);
  expect(limits).toMatchObject([
    { counts: counted, unit, resource, amount: 2, sense: kind === "minimum" ? "at least" : "at most" },
  ]);
  expect(limits[0]?.period).toEqual(kind === "role" ? FY27 : null);
});

test("a limit on a theme or a unit counts their projects only", () => {
  const [limit] = read([
    aConstraint("Green", { kind: "count", limit: 1, theme: "Green ", businessUnit: "ops" }),
  ]).limits;
  if (!limit) throw new RangeError("a limit expected");
  const project = { theme: ["Growth", "green"], businessUnit: "Ops" };
  expect(counts(limit, aProject("A", project))).toBe(true);
  expect(counts(limit, aProject("A", { ...project, theme: ["Growth"] }))).toBe(false);
  expect(counts(limit, aProject("A", { ...project, businessUnit: null }))).toBe(false);
  expect(isWholeBudget(limit)).toBe(false);
});

describe("the budget of Settings", () => {
  const whole = aConstraint("Envelope", { kind: "budget", limit: 100, period: "FY27" });

  test("stands for that of the planning year in Constraints, and it is said where they differ", () => {
    const { limits, findings } = read([whole], { settings: { budget: 90 } });
    expect(limits.map(({ name, amount }) => [name, amount])).toEqual([["Envelope", 90]]);
    expect(findings).toMatchObject([{ code: "two-budgets", severity: "info" }]);
    expect(findings[0]?.message).toBe(
      "Envelope is 100 in Constraints (Constraints!E4) and 90 in Settings; Settings is taken.",
    );
    expect(read([whole], { settings: { budget: 100 } }).findings).toEqual([]);
  });

  test("is a limit of its own beside limits on other money", () => {
    const next = aConstraint("Next", { kind: "budget", limit: 100, period: "FY28" });
    const capex = aConstraint("Capex", { kind: "budget", limit: 40, column: "Capex", period: "FY27" });
    const { limits } = read([next, capex], { settings: { budget: 90 } });
    expect(limits.map(({ name, amount, cell }) => [name, amount, cell === null])).toEqual([
      ["Budget FY27", 90, true],
      ["Next", 100, false],
      ["Capex", 40, false],
    ]);
    expect(limits[0] && isWholeBudget(limits[0])).toBe(true);
  });
});

describe("roles", () => {
  const given = aConstraint("Engineers", { kind: "role", column: "Engineer", limit: 3, period: "Q1" });
  const quarter = { start: day("2027-01-01"), finish: day("2027-03-31") };
  const role = (name: string, capacity: number, wanted: Readonly<Record<string, number>>): RolePeriod => ({
    ...{ role: name, period: quarter, capacity },
    wanted: new Map(Object.entries(wanted)),
  });
  const sources = {
    standings: new Map([
      ["A", { claim: "free", isInFlight: false, reason: "" } as const],
      ["B", { claim: "committed", isInFlight: true, reason: "" } as const],
    ]),
    roles: [
      role("Engineer", 5, { A: 2, B: 1.5, "": 1 }),
      role("Tester", 1, { A: 1, B: 4 }),
      role("Writer", 9, { B: 1 }),
    ],
  };
  const amounts = (constraints: readonly Constraint[], roleLimits: Settings["roleLimits"]) =>
    read(constraints, { ...sources, settings: { roleLimits } }).limits.map(({ name, amount }) => [
      name,
      amount,
    ]);
  const planned = [
    ["Engineer", 2.5],
    ["Tester", 0],
  ];

  test("given: those of Constraints, else what the plan has left for new work", () => {
    expect(amounts([given], "given")).toEqual([["Engineers", 3]]);
    expect(amounts([], "given")).toEqual(planned);
  });

  test("constraints, capacity and none", () => {
    expect(amounts([given], "constraints")).toEqual([["Engineers", 3]]);
    expect(amounts([], "constraints")).toEqual([]);
    expect(amounts([given], "capacity")).toEqual(planned);
    expect(amounts([given], "none")).toEqual([]);
  });
});
