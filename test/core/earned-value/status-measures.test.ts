import { DEFAULT_CALENDAR } from "../../../core/domain/calendar";
import { baselineOf } from "../../../core/earned-value/baseline";
import { measureStatus, type Report, type StatusContext } from "../../../core/earned-value/status-measures";
import { aProject, day } from "../../doubles/portfolio";

/** Ten working days from Monday 1 June 2026, budget 100; reported on the fifth. */
const project = aProject("A", { baselineStart: day("2026-06-01"), baselineFinish: day("2026-06-12") });
const baseline = baselineOf({
  project,
  tasks: [],
  budget: 100,
  calendar: DEFAULT_CALENDAR,
  reported: [],
});
const report: Report = {
  date: day("2026-06-05"),
  plannedValue: null,
  earnedValue: 40,
  shareComplete: null,
  actualCost: 45,
  budget: 100,
  costForecast: 110,
};
const measure = (change: Partial<Report> = {}, context: Partial<StatusContext> = {}) => {
  const said = { ...report, ...change };
  return measureStatus(said, {
    baseline,
    history: [said],
    estimateToComplete: null,
    actualFinish: null,
    spendBased: false,
    ...context,
  });
};

test("BAC 100, EV 40, AC 45 on the fifth of ten days: CPI 0.889, SPI 0.8, and eight tenths of the pace in time", () => {
  const now = measure();
  expect(now).toMatchObject({ plannedValue: 50, plannedValueBasis: "derived", costVariance: -5 });
  expect([now.costIndex, now.scheduleIndex, now.timeIndex]).toEqual([40 / 45, 0.8, 0.8]);
  expect(now).toMatchObject({
    actualTime: 5,
    plannedDuration: 10,
    earnedSchedule: 4,
    estimatedDuration: 12.5,
  });
  expect(now.finish).toBe(day("2026-06-17"));
  expect(now.estimates.cpi).toBeCloseTo(112.5, 9);
  expect(now.estimates.manager).toBe(110);
  expect(now.toCompleteBudget).toEqual({ status: "index", index: 60 / 55 });
});

test("% complete earns its share of the budget, and says that it did", () => {
  expect(measure({ earnedValue: null, shareComplete: 0.4 })).toMatchObject({
    earnedValue: 40,
    earnedValueBasis: "percent complete",
  });
  expect(measure({ earnedValue: null, shareComplete: 0.4, budget: null }).earnedValue).toBeNull();
});

test("where progress is only spend there is no CPI and no estimate on EV; the manager's own stays", () => {
  const now = measure({}, { spendBased: true });
  expect([now.costIndex, now.costVariance, now.toCompleteBudget]).toEqual([null, null, null]);
  expect(now.estimates).toMatchObject({ cpi: null, plan: null, spiT: null, manager: 110 });
});

test("work that is complete costs what it cost, and ended when it ended", () => {
  const now = measure({ earnedValue: 100 }, { actualFinish: day("2026-06-04") });
  expect(now).toMatchObject({ earnedSchedule: 10, actualTime: 4, finish: day("2026-06-04") });
  expect(now.estimates.cpi).toBe(45);
  expect(now.toCompleteTimeIndex).toBeNull();
});

test("without a plan there is no PV and no time, and CPI stands all the same", () => {
  const now = measure({}, { baseline: null });
  expect(now).toMatchObject({ plannedValue: null, scheduleIndex: null, earnedSchedule: null, finish: null });
  expect(now.costIndex).toBe(40 / 45);
});

test("the last three periods' CPI takes four reports: 30 earned for 40 spent", () => {
  const said = [0, 10, 20, 30].map((earned, index) => ({
    ...report,
    earnedValue: earned,
    actualCost: [0, 15, 25, 40][index] ?? null,
  }));
  expect(measure(said[3], { history: said }).costIndexOf3).toBe(30 / 40);
  expect(measure(said[3], { history: said.slice(1) }).costIndexOf3).toBeNull();
});
