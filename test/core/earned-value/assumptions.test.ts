import { named } from "../../../core/earned-value/assumptions";
import { forecastOf } from "../../../core/earned-value/forecast";
import type { Project } from "../../../core/domain/project";
import { aPortfolio, aProject } from "../../doubles/portfolio";

const said = (projects: readonly Project[]): string[] =>
  forecastOf(aPortfolio({ projects })).assumptions.map(({ what }) => what);

const running = { budget: 100, stage: "in progress" as const };

test("a budget beside a contingency or a management reserve is taken to be without them, and it is said", () => {
  const projects = [
    aProject("A", { ...running, contingency: 10 }),
    aProject("B", { ...running, managementReserve: 5 }),
    aProject("C", running),
    aProject("D", { ...running, stage: "proposed", contingency: 10 }),
  ];
  expect(said(projects)).toContain("Budget at completion: A, B");
});

test("planned value that is drawn straight, and progress in per cent, are said, for the projects they hold for", () => {
  const dates = { baselineStart: 46000, baselineFinish: 46600 };
  const projects = [
    aProject("A", { ...running, ...dates, shareComplete: 0.5, actualCost: 40 }),
    aProject("B", { ...running, ...dates, plannedValue: 50, earnedValue: 50, actualCost: 40 }),
  ];
  expect(said(projects)).toEqual(
    expect.arrayContaining(["Planned value (derived): A", "Earned value: A", "Date of the figures: A, B"]),
  );
});

test("the baseline's dates are only spoken of where the current plan stands in for them", () => {
  const projects = [
    aProject("A", { ...running, start: 46000, finish: 46600, shareComplete: 0.5 }),
    aProject("B", { ...running, baselineStart: 46000, baselineFinish: 46600, shareComplete: 0.5 }),
  ];
  expect(said(projects)).toContain("Baseline dates: A");
});

test("some ids are named, of many the first and how many more", () => {
  expect(named(Array.from({ length: 11 }, (_, index) => `P${index}`))).toBe(
    "P0, P1, P2, P3, P4, P5, P6, P7 and 3 more",
  );
});
