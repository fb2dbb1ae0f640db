import { curves, lastReportedMonth, monthlyBudget } from "../../../core/sample/curves";
import { IN_FLIGHT } from "../../../core/sample/in-flight";
import { monthEnd, monthIndex, monthStart, STATUS_DAY, STATUS_MONTH } from "../../../core/sample/months";
import { increments, runningTotals, SHAPES, spread, type ShapeName } from "../../../core/sample/phasing";
import { on } from "../../../core/sample/sample-table";

test.each(Object.keys(SHAPES) as ShapeName[])(
  "a %s phasing adds up to its total, in whole steps",
  (shape) => {
    for (const total of [0, 370_000, 1_070_000, 8_400_000]) {
      const parts = spread(total, { months: 17, shape, step: 1000 });
      expect(parts.reduce((sum, part) => sum + part)).toBe(total);
      expect(parts.every((part) => part % 1000 === 0 && part >= 0)).toBe(true);
    }
  },
);

test("a growing phasing ends at three times its beginning", () => {
  expect(spread(8, { months: 3, shape: "growing", step: 1 })).toEqual([1, 3, 4]);
  expect(SHAPES.growing(2, 3) / SHAPES.growing(0, 3)).toBe(3);
});

test("increments undo running totals", () => {
  expect(increments(runningTotals([3, 0, 4]))).toEqual([3, 0, 4]);
});

test("the ledger's months are those of the calendar", () => {
  expect([monthIndex("2025-01"), monthIndex("2026-09"), STATUS_MONTH]).toEqual([0, 20, 20]);
  expect([monthStart(20), monthEnd(20)]).toEqual([on("2026-09-01"), STATUS_DAY]);
});

test("a date that is none cannot stand in the sample's source", () => {
  expect(() => on("2026-11-31")).toThrow("on: 2026-11-31 must be a date");
});

test("the budget of every project is all of its BAC, and PV by its last report", () => {
  for (const project of IN_FLIGHT) {
    const curve = curves().get(project.id)!;
    const months = monthlyBudget(project, curve);
    const toDate = months.slice(0, lastReportedMonth(project) - curve.firstMonth + 1);
    expect([project.id, months.reduce((sum, part) => sum + part)]).toEqual([
      project.id,
      project.budget * 1000,
    ]);
    expect([project.id, toDate.reduce((sum, part) => sum + part)]).toEqual([project.id, project.pv * 1000]);
  }
});
