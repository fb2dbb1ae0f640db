import { isoDate } from "../../../core/domain/day";
import { portfolioCurve } from "../../../core/earned-value/cost-curve";
import { forecastOf } from "../../../core/earned-value/forecast";
import { aPortfolio, aProject, day } from "../../doubles/portfolio";
import { aStatus } from "../../doubles/reports";

/** Three months from 1 July 2026, budget 120; on 31 August 60 are earned for 80: CPI 0.75, EAC 160. */
const project = aProject("A", {
  stage: "in progress",
  budget: 120,
  baselineStart: day("2026-07-01"),
  baselineFinish: day("2026-09-30"),
});
const asOf = day("2026-08-31");
const portfolio = aPortfolio({
  asOf,
  projects: [project, aProject("B", { stage: "in progress", budget: 50, actualCost: 10 })],
  statuses: [aStatus("A", asOf, { earnedValue: 60, actualCost: 80 })],
});
const { projects } = forecastOf(portfolio);
const curve = portfolioCurve(projects, asOf);

test("every line is of the same projects: one without earned value is on none of them", () => {
  expect(curve.projects).toEqual(["A"]);
});

test("the past runs straight between reports: 30 of 61 days on 31 July", () => {
  expect(curve.months.slice(0, 3).map(isoDate)).toEqual(["2026-07-31", "2026-08-31", "2026-09-30"]);
  expect(curve.earnedValue[0]).toBeCloseTo((60 * 30) / 61, 9);
  expect(curve.actualCost[0]).toBeCloseTo((80 * 30) / 61, 9);
  expect([curve.earnedValue[1], curve.actualCost[1]]).toEqual([60, 80]);
});

test("the plan is whole at its finish: 23 of its 66 working days are in July", () => {
  expect(curve.plannedValue[0]).toBeCloseTo((120 * 23) / 66, 9);
  expect(curve.plannedValue[2]).toBeCloseTo(120, 9);
});

test("the forecast begins at what is spent, only rises, and ends at the estimate", () => {
  expect(curve.forecast.slice(0, 2)).toEqual([null, 80]);
  const ahead = curve.forecast.slice(1).map(Number);
  expect(ahead.every((cost, index) => index === 0 || cost >= ahead[index - 1]!)).toBe(true);
  expect(ahead[ahead.length - 1]).toBeCloseTo(160, 9);
  expect(curve.earnedValue.slice(2).every((value) => value === null)).toBe(true);
});

test("without enough completed projects there is no band around it; without projects no curve", () => {
  expect([curve.low, curve.high]).toEqual([null, null]);
  expect(portfolioCurve([], asOf).months).toEqual([]);
});
