import { addMonths, isoDate } from "../../../core/domain/day";
import type { Project } from "../../../core/domain/project";
import type { StartOption } from "../../../core/domain/records";
import type { LimitInput } from "../../../core/selection/input-limits";
import type { StartContext } from "../../../core/selection/input-start-parts";
import { readStarts, settledStart } from "../../../core/selection/input-starts";
import { treatmentBasis } from "../../../core/selection/input-options";
import { periodsOfRoles } from "../../../core/selection/role-periods";
import type { CostWhen, SelectionSources } from "../../../core/selection/sources";
import { aPortfolio, aProject, day } from "../../doubles/portfolio";
import { aLimit, FY27, someSources } from "../../doubles/selection";

const FY28 = { start: day("2028-01-01"), finish: day("2028-12-31") };
const H1 = { start: day("2027-01-01"), finish: day("2027-06-30") };
const Q1 = { start: day("2027-01-01"), finish: day("2027-03-31") };
const Q2 = { start: day("2027-04-01"), finish: day("2027-06-30") };

function limit(counts: LimitInput["counts"], fields: Partial<LimitInput> = {}): LimitInput {
  return { ...aLimit(100), theme: null, businessUnit: null, counts, ...fields };
}

const MONEY = limit({ kind: "cost" });
const NPV = { title: "NPV", unit: "money" as const, values: new Map<string, number | null>([["A", 50]]) };
const SCORE = { title: "Score", unit: "number" as const, values: new Map([["A", 7]]) };

function context(limits: readonly LimitInput[], sources: Partial<SelectionSources> = {}): StartContext {
  const parts = [
    { id: "NPV", title: "NPV", unit: "money" as const, aim: "most" as const, weight: 1, scale: 1 },
    { id: "score", title: "Score", unit: "number" as const, aim: "most" as const, weight: 1, scale: 1 },
  ];
  const all = someSources(sources);
  return {
    portfolio: aPortfolio(),
    sources: all,
    periodsOf: periodsOfRoles(all),
    limits,
    objective: {
      objective: { kind: "ordered", parts },
      measures: [NPV, SCORE],
      findings: [],
      assumptions: [],
    },
  };
}

function option(fields: Partial<StartOption>): StartOption {
  return {
    ...{ project: "A", start: null, costFirstYear: null, costSecondYear: null, netPresentValue: null },
    ...{ role: null, fullTimeEquivalents: null, roleUntil: null },
    source: { sheet: "Start options", row: 1, columns: new Map() },
    ...fields,
  };
}

describe("a start window", () => {
  const moves = (fields: Partial<Project>): (string | null)[] =>
    readStarts(aProject("A", fields), [], context([], { npv: () => 1 })).starts.map(({ start }) =>
      start === null ? null : isoDate(start),
    );

  test.each([
    ["none: as planned", { start: "2027-01-01" }, ["2027-01-01"]],
    [
      "a start a quarter, the planned one first",
      { start: "2027-04-01", earliestStart: "2027-01-01", latestStart: "2027-10-01" },
      ["2027-04-01", "2027-01-01", "2027-07-01", "2027-10-01"],
    ],
    [
      "a planned start outside of it is none",
      { start: "2027-01-01", earliestStart: "2027-04-01", latestStart: "2027-08-31" },
      ["2027-04-01", "2027-07-01"],
    ],
    [
      "of one day it is that day",
      { start: "2027-01-01", earliestStart: "2027-07-01", latestStart: "2027-07-01" },
      ["2027-07-01"],
    ],
    [
      "no start lies before its first day, and none after its last",
      { start: "2027-01-15", earliestStart: "2027-03-20", latestStart: "2027-07-10" },
      ["2027-04-15"],
    ],
    [
      "one that holds no day so many whole months away is taken by its months",
      { start: "2027-01-15", earliestStart: "2027-03-20", latestStart: "2027-04-10" },
      ["2027-03-15"],
    ],
    [
      "without a planned start it begins at the earliest",
      { earliestStart: "2027-01-01", latestStart: "2027-04-01" },
      ["2027-01-01", "2027-04-01"],
    ],
    [
      "turned round it is none",
      { start: "2027-01-01", earliestStart: "2027-07-01", latestStart: "2027-04-01" },
      ["2027-01-01"],
    ],
  ] as const)("%s", (_, fields, starts) => {
    const days = Object.fromEntries(Object.entries(fields).map(([field, text]) => [field, day(text)]));
    expect(moves(days)).toEqual(starts);
  });

  test("no dates at all are no date", () => {
    expect(moves({})).toEqual([null]);
  });

  test("a later start has its own NPV and its own costs, and wants people so many months later", () => {
    const asked: CostWhen[] = [];
    const role = { role: "Engineer", capacity: 9 };
    const limits = [MONEY, limit({ kind: "role" }, { kind: "role", resource: "engineer", period: Q2 })];
    const { starts } = readStarts(
      aProject("A", {
        ...{ start: day("2027-01-01"), earliestStart: day("2027-01-01"), latestStart: day("2027-04-01") },
      }),
      [],
      context(limits, {
        cost: (_, when) => {
          asked.push(when);
          return 100 - when.monthsLater;
        },
        npv: (_, months) => 50 - months,
        roles: [
          { ...role, period: Q1, wanted: new Map([["A", 2]]) },
          { ...role, period: Q2, wanted: new Map([["A", 0.5]]) },
        ],
      }),
    );
    expect(starts.map(({ values, uses }) => [values, uses])).toEqual([
      [
        [50, 7],
        [100, 0.5],
      ],
      [
        [47, 7],
        [97, 2],
      ],
    ]);
    expect(asked.map(({ period }) => period)).toEqual([FY27, FY27]);
  });
});

describe("start options", () => {
  test("the first is the one that is asked for, and a year's cost is even over what is left of it", () => {
    const limits = [
      MONEY,
      limit({ kind: "cost" }, { period: FY28 }),
      limit({ kind: "cost" }, { period: null }),
      limit({ kind: "cost" }, { period: { start: day("2027-07-01"), finish: day("2027-09-30") } }),
    ];
    const jan = option({ start: day("2027-01-01"), costFirstYear: 1520, costSecondYear: 380 });
    const jul = option({ start: day("2027-07-01"), costFirstYear: 760 });
    const { starts } = readStarts(
      aProject("A"),
      [
        { ...jul, netPresentValue: 2310 },
        { ...jan, netPresentValue: 2600 },
      ],
      context(limits),
    );
    expect(starts).toEqual([
      { start: jul.start, values: [2310, 7], uses: [760, 0, 760, (760 * 92) / 184] },
      { start: jan.start, values: [2600, 7], uses: [1520, 380, 1900, (1520 * 92) / 365] },
    ]);
  });

  test("a role is taken from the start until it is free again, averaged over the period's working days", () => {
    const role = (period: typeof Q1, resource = "Data Engineer"): LimitInput =>
      limit({ kind: "role" }, { kind: "role", resource, period, unit: "fte" });
    const taken = option({
      ...{ start: day("2027-02-15"), costFirstYear: 1, netPresentValue: 1 },
      ...{ role: " data engineer", fullTimeEquivalents: 2, roleUntil: day("2027-06-30") },
    });
    const { starts } = readStarts(
      aProject("A"),
      [taken],
      context([role(Q1), role(Q2), role(FY28), role(Q1, "Tester")]),
    );
    // 2027: 64 working days in the first quarter, 33 of them from 15 February
    expect(starts[0]?.uses).toEqual([(2 * 33) / 64, 2, 0, 0]);
  });

  describe("capex and opex", () => {
    const FY27_CAPEX = limit({ kind: "cost", treatment: "capex" });
    const PLANNED = aProject("A", { start: day("2027-01-01") });
    /** 90 of capex in the first half of 2027 and 60 of opex in the second, as planned; moved with the start. */
    const cost: SelectionSources["cost"] = (_, { period, monthsLater, treatment }) => {
      const [from, to] = [0, 6].map((month) => addMonths(day("2027-01-01"), month + monthsLater));
      const within = (start = 0): boolean => start >= period.start && start <= period.finish;
      return (within(from) && treatment !== "opex" ? 90 : 0) + (within(to) && treatment !== "capex" ? 60 : 0);
    };
    const uses = (asked: StartOption, of = cost): readonly number[] =>
      readStarts(PLANNED, [asked], context([FY27_CAPEX], { cost: of })).starts[0]?.uses ?? [];
    const basis = (asked: StartOption, of = cost) =>
      treatmentBasis(PLANNED, [asked], context([FY27_CAPEX], { cost: of }));

    test("are those of its own Financials, moved with the start, where these come to what the option costs", () => {
      const jan = option({ start: day("2027-01-01"), costFirstYear: 150, netPresentValue: 1 });
      const jul = option({
        start: day("2027-07-01"),
        costFirstYear: 90,
        costSecondYear: 60,
        netPresentValue: 1,
      });
      expect([uses(jan), uses(jul)]).toEqual([[90], [90]]);
      expect([basis(jan), basis(jul)]).toEqual(["own", "own"]);
    });

    test("are shared as its Financials of the period are, where the amounts differ", () => {
      const dearer = option({ start: day("2027-01-01"), costFirstYear: 300, netPresentValue: 1 });
      const late = option({ start: day("2029-01-01"), costFirstYear: 50, netPresentValue: 1 });
      expect([uses(dearer), uses(late)]).toEqual([[180], [30]]);
      expect(basis(dearer)).toBe("share");
    });

    test("are not counted where its Financials say of no cost which it is", () => {
      const asked = option({ costFirstYear: 50, netPresentValue: 1 });
      const untreated: SelectionSources["cost"] = (_, { treatment }) => (treatment ? 0 : 50);
      expect([uses(asked, untreated), basis(asked, untreated)]).toEqual([[0], "none"]);
      expect(treatmentBasis(PLANNED, [asked], context([], { cost }))).toBeNull();
    });
  });

  test("counts and columns do not move with the start", () => {
    const stars = { title: "Stars", unit: "number" as const, values: new Map([["A", 3]]) };
    const limits = [
      limit({ kind: "project" }),
      limit({ kind: "measure", measure: stars }),
      limit({ kind: "project" }, { theme: "Green" }),
    ];
    const asked = option({ costFirstYear: 80, netPresentValue: 1 });
    expect(readStarts(aProject("A"), [asked], context(limits)).starts[0]?.uses).toEqual([1, 3, 0]);
    expect(readStarts(aProject("A"), [], context(limits)).starts[0]?.uses).toEqual([1, 3, 0]);
  });
});

describe("what is not known", () => {
  test("a start that lacks a figure is left out while another one is whole", () => {
    const whole = option({ start: day("2027-07-01"), costFirstYear: 1, netPresentValue: 2 });
    const { starts, unknown } = readStarts(
      aProject("A"),
      [option({ costFirstYear: 1 }), whole],
      context([MONEY]),
    );
    expect([starts.map(({ start }) => start), unknown]).toEqual([[whole.start], []]);
  });

  test("where every start lacks something, the first tells what, and keeps what is known", () => {
    const read = readStarts(aProject("Z"), [], context([MONEY], { cost: () => null }));
    expect(read).toEqual({
      starts: [{ start: null, values: [0, 0], uses: [0] }],
      unknown: ["its NPV", "its Score", "what it takes of Budget"],
      ...{ isValueUnknown: true, unknownUses: [0] },
    });
    expect(readStarts(aProject("Z"), [], context([MONEY], { cost: () => 9 })).starts[0]?.uses).toEqual([9]);
  });

  test("what is settled needs no worth, and its people are booked already", () => {
    const role = limit({ kind: "role" }, { kind: "role", resource: "Engineer", period: H1, unit: "fte" });
    const wanted = new Map([["Z", 3]]);
    const read = settledStart(
      aProject("Z"),
      context([MONEY, role], {
        cost: () => 9,
        roles: [{ role: "Engineer", period: H1, capacity: 5, wanted }],
      }),
    );
    expect(read).toEqual({
      starts: [{ start: null, values: [0, 0], uses: [9, 0] }],
      unknown: [],
      ...{ isValueUnknown: true, unknownUses: [] },
    });
    const dear = settledStart(aProject("A"), context([MONEY], { cost: () => null }));
    expect(dear).toMatchObject({
      unknown: ["what it takes of Budget"],
      unknownUses: [0],
      isValueUnknown: false,
    });
  });
});
