import { forecastOf } from "../../../core/earned-value/forecast";
import { bookedCost, shareOfTasks } from "../../../core/earned-value/from-other-tables";
import { aPortfolio, aProject, day } from "../../doubles/portfolio";
import { aStatus, aTask } from "../../doubles/reports";
import { money } from "../finance/portfolio-of";

const END = day("2026-09-30");

test("booked cost is actuals and accruals of the project, up to the day, without plans and run cost", () => {
  const lines = [
    money("A", ["2026-08-01", 30], { version: "actual" }),
    money("A", ["2026-09-01", 10], { version: "actual" }),
    money("A", ["2026-09-01", 5], { version: "accrual" }),
    money("A", ["2026-10-01", 100], { version: "actual" }),
    money("A", ["2026-09-01", 200], { version: "actual", phase: "run" }),
    money("A", ["2026-09-01", 400], { version: "outlook" }),
    money("A", ["2026-09-01", 800], { version: "actual", flow: "benefit" }),
  ];
  expect(bookedCost(lines, END)).toBe(45);
  expect(bookedCost(lines.slice(5), END)).toBeNull();
});

test("the share of tasks is weighted by cost; what has ended is done, what begins later is at 0", () => {
  const tasks = [
    aTask("1", "A", { cost: 100, actualFinish: day("2026-06-30") }),
    aTask("2", "A", { cost: 200, shareComplete: 0.5 }),
    aTask("3", "A", { cost: 100, start: day("2026-11-01") }),
    aTask("4", "A", { shareComplete: 0.9 }),
  ];
  expect(shareOfTasks(tasks, END)).toBe(0.5);
});

test("a task under way that does not say how far it is leaves the share unknown", () => {
  const under = aTask("2", "A", { cost: 200, actualStart: day("2026-08-01") });
  expect(shareOfTasks([aTask("1", "A", { cost: 100, shareComplete: 1 }), under], END)).toBeNull();
  expect(shareOfTasks([], END)).toBeNull();
});

test("without AC and progress of their own, projects have CPI from Financials and Tasks, and it is said so", () => {
  const { projects, assumptions } = forecastOf(
    aPortfolio({
      projects: [aProject("A", { budget: 400, stage: "in progress" })],
      tasks: [
        aTask("1", "A", { cost: 100, shareComplete: 1 }),
        aTask("2", "A", { cost: 300, shareComplete: 0.2 }),
      ],
      financials: [money("A", ["2026-09-01", 200], { version: "actual" })],
    }),
  );
  expect(projects[0]?.now).toMatchObject({ earnedValue: 160, actualCost: 200, costIndex: 0.8 });
  expect(assumptions.map(({ what }) => what)).toEqual(
    expect.arrayContaining(["Actual cost from Financials: A", "Progress from tasks: A"]),
  );
});

test("what a report says stands, whatever other tables hold", () => {
  const { projects, assumptions } = forecastOf(
    aPortfolio({
      projects: [aProject("A", { budget: 400, stage: "in progress" })],
      statuses: [aStatus("A", END, { earnedValue: 90, actualCost: 100 })],
      tasks: [aTask("1", "A", { cost: 100, shareComplete: 1 })],
      financials: [money("A", ["2026-09-01", 200], { version: "actual" })],
    }),
  );
  expect(projects[0]?.now).toMatchObject({ earnedValue: 90, actualCost: 100 });
  expect(assumptions.map(({ what }) => what).join()).not.toMatch(/Financials|from tasks/);
});
