import { DEFAULT_CALENDAR } from "../../../core/domain/calendar";
import { baselineOf, type BaselineSource } from "../../../core/earned-value/baseline";
import { plannedAt } from "../../../core/earned-value/status-measures";
import { endOf } from "../../../core/earned-value/working-time";
import { aProject, day } from "../../doubles/portfolio";
import { aTask } from "../../doubles/reports";

/** Ten working days: Monday 1 to Friday 12 June 2026. */
const twoWeeks = { baselineStart: day("2026-06-01"), baselineFinish: day("2026-06-12") };
const plan = (parts: Partial<BaselineSource> = {}) =>
  baselineOf({
    project: aProject("A", twoWeeks),
    tasks: [],
    budget: 100,
    calendar: DEFAULT_CALENDAR,
    reported: [],
    ...parts,
  });
const task = (from: string, to: string, cost: object = {}) =>
  aTask(from, "A", { baselineStart: day(from), baselineFinish: day(to), ...cost });
const reported = (date: string, plannedValue: number) => ({ moment: endOf(day(date)), plannedValue });

test("with two dates and a budget alone, planned value runs straight over the working days, and is called derived", () => {
  const baseline = plan()!;
  expect(baseline.basis).toBe("derived");
  expect(plannedAt(baseline, day("2026-06-05"))).toBe(50);
  expect(plannedAt(baseline, day("2026-06-07"))).toBe(50);
  expect(plannedAt(baseline, day("2026-06-12"))).toBe(100);
});

test("the current plan's dates stand in for a baseline that is missing; without dates or budget there is no plan", () => {
  const project = aProject("A", { start: twoWeeks.baselineStart, finish: twoWeeks.baselineFinish });
  expect(plannedAt(plan({ project })!, day("2026-06-05"))).toBe(50);
  expect(plan({ project: aProject("A") })).toBeNull();
  expect(plan({ budget: null })).toBeNull();
});

test("one value that was reported bends the line: half on the third day leaves the other half for seven", () => {
  const baseline = plan({ reported: [reported("2026-06-03", 50)] })!;
  expect(baseline.basis).toBe("given");
  expect(plannedAt(baseline, day("2026-06-03"))).toBe(50);
  expect(plannedAt(baseline, day("2026-06-08"))).toBeCloseTo(50 + (50 * 3) / 7, 9);
});

test("tasks give their fixed cost at their start and the rest day by day: 20 + 40 × 3/5 on Wednesday", () => {
  const tasks = [
    task("2026-06-01", "2026-06-05", { cost: 60, fixedCost: 20 }),
    task("2026-06-08", "2026-06-12", { cost: 40 }),
  ];
  const baseline = plan({ tasks })!;
  expect(baseline).toMatchObject({ basis: "tasks", weights: "cost", scale: 1 });
  expect(plannedAt(baseline, day("2026-06-03"))).toBe(20 + (40 * 3) / 5);
  expect(plannedAt(plan({ tasks, budget: 200 })!, day("2026-06-03"))).toBe(2 * (20 + (40 * 3) / 5));
  expect(plan({ tasks, budget: 200 })!.scale).toBe(2);
});

test("tasks without cost share the budget by their length: two days of ten are a fifth", () => {
  const tasks = [task("2026-06-01", "2026-06-02"), task("2026-06-03", "2026-06-12")];
  const baseline = plan({ tasks })!;
  expect(baseline.weights).toBe("duration");
  expect(plannedAt(baseline, day("2026-06-02"))).toBeCloseTo(20, 9);
});

test("two values that were reported go before the tasks; one does not", () => {
  const tasks = [task("2026-06-01", "2026-06-12", { cost: 100 })];
  const one = [reported("2026-06-03", 10)];
  expect(plan({ tasks, reported: one })!.basis).toBe("tasks");
  expect(plan({ tasks, reported: [...one, reported("2026-06-10", 90)] })!.basis).toBe("given");
});
