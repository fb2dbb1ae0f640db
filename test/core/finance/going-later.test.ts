import fc from "fast-check";
import { costIn } from "../../../core/finance/cost-in";
import { laterBy, movedWorth } from "../../../core/finance/moved";
import type { ProjectFlow } from "../../../core/finance/project-flow";
import type { ProjectFlows } from "../../../core/finance/project-flows";
import type { FinanceTerms } from "../../../core/finance/terms";
import { on } from "./portfolio-of";

const FY27 = { start: on("2027-01-01"), finish: on("2027-12-31") };
const FY28 = { start: on("2028-01-01"), finish: on("2028-12-31") };
const CLOSED = on("2026-09-30");
const TERMS: FinanceTerms = {
  ...{ rate: 0.25, valuationDate: FY27.start, year: FY27, planningYear: FY27 },
  ...{
    actualsThrough: CLOSED,
    actualsThroughFrom: "Settings",
    fiscalYears: { startMonth: 1, given: [], periods: [] },
  },
};

function flow(amount: number, [start, finish]: readonly [string, string], fields: Partial<ProjectFlow> = {}) {
  return {
    ...{ kind: "one-off", start: on(start), runs: { start: on(start), finish: on(finish) }, amount },
    ...{ treatment: null, dated: false, sunk: 0 },
    ...fields,
  } satisfies ProjectFlow;
}

const YEAR = flow(365, ["2027-01-01", "2027-12-31"]);

describe("the cost in a period", () => {
  const ask = (costs: readonly ProjectFlow[] | null, period = FY27) =>
    costIn(costs, { period, actualsThrough: CLOSED });

  test("of a cost that runs beyond it is the share of its days", () => {
    expect(ask([YEAR])).toBe(365);
    expect(ask([YEAR], { start: on("2027-01-01"), finish: on("2027-01-31") })).toBe(31);
    expect(ask([YEAR], FY28)).toBe(0);
    expect(ask([flow(731, ["2027-01-01", "2028-12-31"])])).toBe(365);
  });

  test("leaves out what is sunk: the rest runs from the day after the last closed month", () => {
    const halfSunk = flow(546, ["2026-07-01", "2027-12-31"], { sunk: 89 });
    // 92 days of 2026 and 365 of 2027 are left of 457
    expect(ask([halfSunk])).toBe(365);
    expect(ask([halfSunk], { start: on("2026-07-01"), finish: CLOSED })).toBe(0);
    expect(ask([flow(100, ["2026-01-01", "2026-06-30"], { sunk: 40 })], { ...FY27, start: 0 })).toBe(60);
  });

  test("of one treatment is that of its rows only", () => {
    const costs = [
      flow(10, ["2027-01-01", "2027-01-31"], { treatment: "capex" }),
      flow(5, ["2027-02-01", "2027-02-28"], { treatment: "opex" }),
      flow(1, ["2027-02-01", "2027-02-28"]),
    ];
    const of = (treatment: "capex" | "opex") =>
      costIn(costs, { period: FY27, actualsThrough: CLOSED, treatment });
    expect([of("capex"), of("opex"), ask(costs)]).toEqual([10, 5, 16]);
  });

  test("is not known where the costs are not, and 0 where there are none", () => {
    expect([ask(null), ask([])]).toEqual([null, 0]);
  });

  test("of all years together is all that is still to come", () => {
    const days = fc.tuple(fc.integer({ min: 0, max: 700 }), fc.integer({ min: 0, max: 700 }));
    fc.assert(
      fc.property(days, fc.nat(1000), fc.nat(100), ([from, length], amount, percent) => {
        const start = on("2026-01-01") + from;
        const sunk = start > CLOSED ? 0 : (amount * percent) / 100;
        const cost = { ...YEAR, start, runs: { start, finish: start + length }, amount, sunk };
        const years = [2026, 2027, 2028, 2029].map((year) =>
          ask([cost], { start: on(`${year}-01-01`), finish: on(`${year}-12-31`) }),
        );
        const total = years.reduce<number>((sum, of) => sum + (of ?? NaN), 0);
        expect(total).toBeCloseTo(amount - sunk, 6);
      }),
    );
  });
});

describe("what a project is worth when it comes later", () => {
  const benefit = flow(250, ["2028-01-01", "2028-12-31"], { kind: "benefit" });
  const flows: ProjectFlows = {
    ...{ cost: [flow(100, ["2027-01-01", "2027-12-31"])], run: [], benefit: [benefit] },
    ...{ revenue: null, fallbacks: [] },
  };

  test("everything a year later is worth a year's discount less", () => {
    expect(movedWorth(flows, { months: 0, part: "everything" }, TERMS)).toBe(100);
    expect(movedWorth(flows, { months: 12, part: "everything" }, TERMS)).toBe(80);
    expect(movedWorth(flows, { months: -12, part: "everything" }, TERMS)).toBeCloseTo(125, 9);
  });

  test("benefits alone a year later cost more than that: the money is spent all the same", () => {
    expect(movedWorth(flows, { months: 12, part: "benefits" }, TERMS)).toBe(60);
  });

  test("run cost comes when everything does, and sunk cost never", () => {
    const sunk: ProjectFlows = {
      ...flows,
      cost: [flow(140, ["2027-01-01", "2027-12-31"], { sunk: 40 })],
      run: [flow(50, ["2028-01-01", "2028-12-31"], { kind: "run" })],
    };
    expect(movedWorth(sunk, { months: 0, part: "everything" }, TERMS)).toBe(60);
    expect(movedWorth(sunk, { months: 12, part: "everything" }, TERMS)).toBe(48);
    expect(movedWorth(sunk, { months: 12, part: "benefits" }, TERMS)).toBe(20);
  });

  test("is not known without costs, or without anything that it brings", () => {
    const asked = { months: 3, part: "everything" } as const;
    expect(movedWorth({ ...flows, cost: null }, asked, TERMS)).toBeNull();
    expect(movedWorth({ ...flows, benefit: null }, asked, TERMS)).toBeNull();
    expect(movedWorth({ ...flows, benefit: null, revenue: [] }, asked, TERMS)).not.toBeNull();
  });

  test("a flow keeps its days when it moves, and only what is still to come of it moves", () => {
    const begun = flow(90, ["2027-01-31", "2027-03-01"], { sunk: 30 });
    expect(laterBy(begun, 1)).toMatchObject({
      ...{ amount: 60, sunk: 0, start: on("2027-02-28") },
      runs: { start: on("2027-02-28"), finish: on("2027-03-29") },
    });
    expect(laterBy(begun, 0)).toEqual({ ...begun, amount: 60, sunk: 0 });
  });
});
