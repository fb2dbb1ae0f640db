import type { Health, ProjectFigures, StatusFigures } from "../../../core/domain/health";
import { DEFAULT_SETTINGS } from "../../../core/domain/settings";
import { earlyWarnings } from "../../../core/governance/early-warnings";
import { day } from "../../doubles/portfolio";

const report = (date: string, fields: Partial<StatusFigures> = {}): StatusFigures => ({
  date: day(date),
  reported: null,
  costVarianceShare: 0,
  timeIndex: 1,
  costIndex: 1,
  toCompleteBudget: 1,
  toCompleteManager: null,
  managersVarianceShare: null,
  managersTimeIndex: null,
  ...fields,
});

function warnings(
  history: readonly StatusFigures[],
  figures: Partial<ProjectFigures> = {},
  health: Partial<Omit<Health, "warnings">> = {},
) {
  return earlyWarnings(
    {
      project: "A",
      reported: null,
      indicated: "green",
      steps: 0,
      rules: [],
      reason: "",
      since: null,
      exposure: null,
      contingency: null,
      ...health,
    },
    {
      project: "A",
      now: history[history.length - 1] ?? null,
      history,
      dataAge: 0,
      notRated: null,
      plannedValueDerived: false,
      spendBased: false,
      varianceAtCompletion: null,
      costCells: [{ sheet: "Status", row: 1, column: 2 }],
      timeCells: [],
      ...figures,
    },
    DEFAULT_SETTINGS,
  );
}
const rules = (...of: Parameters<typeof warnings>): string[] => warnings(...of).map(({ rule }) => rule);

test("a project in order raises nothing", () => {
  expect(warnings([report("2026-08-31"), report("2026-09-30")])).toEqual([]);
});

test("a budget that needs the rest at 1.11 is out of reach, at 1.10 it is not", () => {
  expect(rules([report("2026-09-30", { toCompleteBudget: 1.1 })])).toEqual([]);
  const [warning] = warnings([report("2026-09-30", { toCompleteBudget: 1.11, costIndex: 0.9 })]);
  expect(warning).toMatchObject({
    rule: "budget out of reach",
    message: "To end on budget the rest must run at 1.11; so far 0.90. Unlikely to recover",
    evidence: [{ sheet: "Status", row: 1, column: 2 }],
  });
});

test("it holds since the first report of the unbroken run: a good one in between starts it anew", () => {
  const bad = { toCompleteBudget: 1.3 };
  const since = (...history: StatusFigures[]) => warnings(history)[0]?.since;
  expect(since(report("2026-07-31", bad), report("2026-08-31", bad), report("2026-09-30", bad))).toBe(
    day("2026-07-31"),
  );
  expect(since(report("2026-07-31", bad), report("2026-08-31"), report("2026-09-30", bad))).toBe(
    day("2026-09-30"),
  );
});

test("the manager's estimate is a hope when the rest must do more than 0.10 better than the work so far", () => {
  const at = (toCompleteManager: number) =>
    rules([report("2026-09-30", { costIndex: 0.8, toCompleteManager })]);
  expect([at(0.89), at(0.91)]).toEqual([[], ["manager's estimate out of reach"]]);
});

test("CPI falls when three reports in a row are each below the one before, and it is below 1", () => {
  const run = (...indices: number[]) =>
    rules(indices.map((costIndex, month) => report(`2026-0${month + 5}-28`, { costIndex })));
  expect(run(1, 0.95, 0.9, 0.85)).toEqual(["cost efficiency falls"]);
  expect(run(1, 0.95, 0.95, 0.85)).toEqual([]);
  expect(run(1.4, 1.3, 1.2, 1.1)).toEqual([]);
  expect(run(0.95, 0.9, 0.85)).toEqual([]);
});

test("cheap because late: the money that is left is that of work that is missing", () => {
  expect(rules([report("2026-09-30", { costIndex: 1.07, timeIndex: 0.71 })])).toEqual([
    "under budget because behind",
  ]);
  expect(rules([report("2026-09-30", { costIndex: 1.07, timeIndex: 0.9 })])).toEqual([]);
});

test("a report that is greener than its data is a watermelon, since both were already so", () => {
  const green = { reported: "green" as const, costVarianceShare: -0.2 };
  const history = [
    report("2026-07-31", { reported: "red", costVarianceShare: -0.2 }),
    report("2026-08-31", green),
    report("2026-09-30", green),
  ];
  const [warning] = warnings(
    history,
    {},
    {
      reported: "green",
      indicated: "red",
      steps: 2,
      rules: [{ rule: "cost", rating: "red", value: -0.2, message: "", evidence: [] }],
    },
  );
  expect(warning).toMatchObject({
    rule: "watermelon",
    since: day("2026-08-31"),
    message: "Reported green; cost and schedule say red",
  });
  expect(rules(history, {}, { reported: "red", indicated: "red", steps: 0 })).toEqual([]);
});

test("spend that poses as progress, and a contingency that the threats pass, are warnings of their own", () => {
  expect(rules([report("2026-09-30")], { spendBased: true })).toEqual(["spend as progress"]);
  expect(rules([report("2026-09-30")], {}, { exposure: 610, contingency: 180 })).toEqual([
    "contingency too small",
  ]);
  expect(rules([report("2026-09-30")], {}, { exposure: 180, contingency: 180 })).toEqual([]);
});

test("nothing is warned of where nothing is left to steer; on hold, only what holds without progress", () => {
  const bad = [report("2026-09-30", { toCompleteBudget: 1.5 })];
  expect(rules(bad, { notRated: "completed", spendBased: true })).toEqual([]);
  expect(rules(bad, { notRated: "on hold" }, { exposure: 610, contingency: 180 })).toEqual([
    "contingency too small",
  ]);
});
