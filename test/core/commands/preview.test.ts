import { drive, type Driver } from "../../../core/commands/drive";
import { previewOf, type Preview, type PreviewDepth } from "../../../core/commands/preview";
import { previewBase, previewQuestion, type PreviewQuestion } from "../../../core/commands/preview-question";
import { solveToTheEnd } from "../../../core/math/branch-and-bound";
import { sampleIntake, sampleResults } from "../../doubles/sample-run";

const DRIVER: Driver = {
  progress: () => undefined,
  solve: ({ programme }) => solveToTheEnd(programme),
};
/** Nothing is found in no time. */
const NO_TIME: Driver = { ...DRIVER, solve: () => ({ status: "unknown", bound: Infinity }) };
const base = previewBase(sampleIntake);

function asked(live: Said, of = base): PreviewQuestion {
  const question = previewQuestion(of, live);
  if ("refused" in question) throw new Error(question.refused);
  return question;
}

type Said = Readonly<Record<string, string>>;

function previewed(live: Said = {}, decisions: Said = {}, depth: PreviewDepth = "details"): Preview {
  const before = Object.keys(decisions).length === 0 ? null : asked(live);
  return drive(previewOf({ asked: asked({ ...live, ...decisions }), before }, depth), DRIVER);
}

test("without anything said it is what a run chooses and ranks", () => {
  const { ranking, selection } = sampleResults();
  const { projects, selection: tried } = previewed();
  expect(projects.map(({ id, rank, score }) => [id, rank, score])).toEqual(
    ranking.rows.map(({ project, rank, score }) => [project.id, rank, score]),
  );
  const taken = selection?.rows.filter(({ outcome }) => outcome !== "rejected" && outcome !== "stop");
  expect(projects.flatMap(({ id, isIn }) => (isIn === true ? [id] : [])).sort()).toEqual(
    taken?.map(({ candidate }) => candidate.id).sort(),
  );
  expect(tried).toMatchObject({
    status: "optimal",
    gap: 0,
    better: 0,
    value: selection?.value,
    change: null,
  });
  expect(tried?.frontier).toEqual(selection?.frontier.map(({ budget, value }) => ({ budget, value })));
});

test("what each budget buys is worked out where it is asked for only", () => {
  const choice = previewed({}, {}, "choice");
  const whole = previewed();
  expect(choice).toEqual({
    ...whole,
    depth: "choice",
    selection: { ...whole.selection, frontier: [] },
  });
});

test("a first answer that is proven is the choice; one that is not says so, and compares nothing with it", () => {
  expect(previewed({}, { "Decision on A3": "in" }, "first")).toEqual(
    previewed({}, { "Decision on A3": "in" }, "choice"),
  );
  const trial = { asked: asked({ "Decision on A3": "in" }), before: asked({}) };
  const first = drive(previewOf(trial, "first"), NO_TIME);
  expect(first).toMatchObject({ depth: "first", selection: { status: "unknown", change: null } });
  expect(drive(previewOf(trial, "choice"), NO_TIME).depth).toBe("choice");
});

test("weights that are said rank anew", () => {
  const live = { "Weight of Strategic fit": "0", "Weight of Financial return": "100" };
  const ranks = (preview: Preview) => preview.projects.map(({ id, rank }) => [id, rank]);
  expect(ranks(previewed(live))).not.toEqual(ranks(previewed()));
});

test("a project that is forced in is in, and who gives way and what is lost is told", () => {
  const { projects, selection } = previewed({}, { "Decision on A3": "in" });
  expect(projects.find(({ id }) => id === "A3")).toMatchObject({ isIn: true, isSettled: true });
  expect(selection).toMatchObject({
    value: 5_150_000,
    change: {
      enters: ["Dynamic Pricing Engine"],
      leaves: ["Predictive Maintenance"],
      value: 5_150_000 - 5_680_000,
    },
  });
});

test("what is mandatory can be decided out, and what it frees is told", () => {
  const { projects, selection } = previewed({}, { "Decision on D1": "out" });
  expect(projects.find(({ id }) => id === "D1")).toMatchObject({ isIn: false, isSettled: true });
  expect(selection?.change?.leaves).toContain("NIS2 Security");
});

test("another budget buys what the frontier says of it", () => {
  const point = previewed().selection?.frontier[4];
  const { selection } = previewed({ budget: String(Math.ceil(point?.budget ?? 0)) });
  expect(selection).toMatchObject({ value: point?.value, budget: Math.ceil(point?.budget ?? 0) });
});

test("with a budget that what is settled does not fit in nothing is chosen; the fewest rules that clash are named", () => {
  const { projects, selection } = previewed({ budget: "1000" });
  expect(selection).toMatchObject({ status: "infeasible", value: null });
  expect(projects.every(({ isIn }) => isIn === null)).toBe(true);
  expect(selection?.clash).toEqual([
    { kind: "limit", name: "Budget FY27", sense: "at most", amount: 1000, unit: "money" },
    { kind: "in", project: "ERP Finance Core", claim: "mandatory" },
  ]);
  expect(previewed({ budget: "1000" }, {}, "first").selection).toMatchObject({ clash: [], frontier: [] });
});

test("where nothing can be chosen it is told what other budgets would buy", () => {
  const { budget, frontier } = previewed({ budget: "1000" }).selection ?? {};
  expect(budget).toBe(1000);
  expect(frontier?.[0]).toEqual({ budget: 1000, value: null });
  expect(frontier?.slice(1)).toEqual(
    previewed().selection?.frontier.filter((point) => point.budget !== 14_500_000),
  );
});

test("two projects of which one excludes the other clash when both are forced in, and so does one that lacks what it needs", () => {
  const both = previewed({}, { "Decision on D4": "in", "Decision on D5": "in" });
  expect(both.selection?.clash).toEqual([
    { kind: "in", project: "Zero-Trust Access", claim: "forced in" },
    { kind: "in", project: "Identity Consolidation", claim: "forced in" },
    { kind: "excludes", project: "Identity Consolidation", other: "Zero-Trust Access" },
  ]);
  const lacking = previewed({}, { "Decision on A6": "in", "Decision on B3": "out" });
  expect(lacking.selection?.clash).toEqual([
    { kind: "in", project: "Partner API Marketplace", claim: "forced in" },
    { kind: "depends", project: "Partner API Marketplace", other: "Integration Gateway" },
    { kind: "out", project: "Integration Gateway" },
  ]);
});

test("where nothing limits the choice there is a ranking alone, and no more to say", () => {
  const { portfolio } = sampleIntake;
  const settings = { ...portfolio.settings, budget: null };
  const free = { ...sampleIntake, portfolio: { ...portfolio, settings, constraints: [] } };
  const trial = { asked: asked({}, previewBase(free)), before: null };
  expect(drive(previewOf(trial, "first"), DRIVER)).toMatchObject({ depth: "details", selection: null });
});

test("what is no value of its setting is refused, in words", () => {
  expect(previewQuestion(base, { budget: "much" })).toEqual({
    refused: expect.stringContaining('"much" is no value of budget') as string,
  });
  expect(previewQuestion(base, { "Decision on Z9": "in" })).toEqual({
    refused: expect.stringContaining('there is no project "Z9"') as string,
  });
});
