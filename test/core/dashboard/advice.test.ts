import { goForward, moneyAdvice } from "../../../core/dashboard/advice";
import { isWatermelon, type DashboardInput, type ProjectView } from "../../../core/dashboard/dashboard-input";
import { moversOf } from "../../../core/dashboard/movers";
import { committedGap, gapOf, roleOutlooks } from "../../../core/dashboard/worst-role";

/** Only what these findings read of a project. */
function view(
  id: string,
  parts: { npv?: number; stage?: string; dependsOn?: string[]; mandatory?: boolean; eac?: number[] },
): ProjectView {
  return {
    project: {
      id,
      name: `Project ${id}`,
      stage: parts.stage ?? "proposed",
      dependsOn: parts.dependsOn ?? null,
    },
    ranked: { goForwardValue: parts.npv ?? null },
    finance: { mandatory: parts.mandatory ?? false, appraisal: { npvGoForward: 1 } },
    forecast: { method: "cpi", history: (parts.eac ?? []).map((cpi) => ({ estimates: { cpi } })) },
    health: { steps: id === "A1" ? 2 : 0 },
  } as unknown as ProjectView;
}

const input = { context: { currency: "EUR" } } as DashboardInput;

test("what loses money from here on is stopped under way, kept out before it starts, or kept for what stands on it", () => {
  const views = [
    view("A4", { npv: -280_000, stage: "in progress" }),
    view("A6", { npv: -140_000, dependsOn: ["B3"] }),
    view("B3", { npv: -380_000 }),
    view("B1", { npv: -900_000, mandatory: true }),
    view("D6", { npv: -50_000, stage: "completed" }),
    view("C2", { npv: 2_600_000 }),
  ];
  expect(moneyAdvice(views, input).map(({ view: one, kind }) => [one.project.id, kind])).toEqual([
    ["B3", "enabler"],
    ["A4", "stop"],
    ["A6", "trap"],
  ]);
});

test("a value that is not known is no loss", () => {
  expect(goForward(view("X", {}))).toBe(1);
  expect(moneyAdvice([{ ...view("X", {}), ranked: undefined, finance: undefined }], input)).toEqual([]);
});

test("movers come by the size of the move, dearer ones negative; one report alone moves nothing", () => {
  const views = [
    view("A", { eac: [100, 130] }),
    view("B", { eac: [500, 400] }),
    view("C", { eac: [5] }),
    view("D", { eac: [7, 7] }),
  ];
  expect(moversOf(views).map(({ view: one, change }) => [one.project.id, change])).toEqual([
    ["B", 100],
    ["A", -30],
  ]);
});

test("a watermelon reports better than its data", () => {
  expect([view("A1", {}), view("A2", {})].map(isWatermelon)).toEqual([true, false]);
});

test("the scarcest role comes first, by its worst of the next six periods", () => {
  const period = (gapEquivalents: number | null) => ({
    gapEquivalents,
    capacity: 320,
    confirmed: 480,
    fullTime: 160,
  });
  const capacity = {
    roles: [
      { role: "Analyst", periods: [period(1), period(2)] },
      {
        role: "Engineer",
        periods: [period(0), period(-1), period(null), period(0), period(0), period(0), period(-9)],
      },
      { role: "Unknown", periods: [period(null)] },
    ],
  };
  const outlooks = roleOutlooks({ capacity } as unknown as DashboardInput);
  expect(outlooks.map(({ role, worst }) => [role, gapOf(worst)])).toEqual([
    ["Engineer", -1],
    ["Analyst", 1],
  ]);
  expect(outlooks[0] && committedGap(outlooks[0].worst)).toBe(-1);
});
