import { drive, type Driver } from "../../../core/commands/drive";
import { previewBase, previewOf, type Preview } from "../../../core/commands/preview";
import { solveToTheEnd } from "../../../core/math/branch-and-bound";
import { sampleIntake, sampleResults } from "../../doubles/sample-run";

const DRIVER: Driver = {
  progress: () => undefined,
  solve: ({ programme }) => solveToTheEnd(programme),
};
const base = previewBase(sampleIntake);

function previewed(live: Readonly<Record<string, string>> = {}): Preview {
  const preview = drive(previewOf(base, live, "frontier"), DRIVER);
  if ("refused" in preview) throw new Error(preview.refused);
  return preview;
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
  expect(tried).toMatchObject({ status: "optimal", gap: 0, value: selection?.value, change: null });
  expect(tried?.frontier).toEqual(selection?.frontier.map(({ budget, value }) => ({ budget, value })));
});

test("what each budget buys is worked out where it is asked for only", () => {
  const choice = drive(previewOf(base, {}, "choice"), DRIVER);
  const whole = previewed();
  expect(choice).toEqual({ ...whole, selection: { ...whole.selection, frontier: [] } });
});

test("weights that are said rank anew", () => {
  const live = { "Weight of Strategic fit": "0", "Weight of Financial return": "100" };
  const ranks = (preview: Preview) => preview.projects.map(({ id, rank }) => [id, rank]);
  expect(ranks(previewed(live))).not.toEqual(ranks(previewed()));
});

test("a project that is forced in is in, and who gives way and what is lost is told", () => {
  const { projects, selection } = previewed({ "Decision on A3": "in" });
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
  const { projects, selection } = previewed({ "Decision on D1": "out" });
  expect(projects.find(({ id }) => id === "D1")).toMatchObject({ isIn: false, isSettled: true });
  expect(selection?.change?.leaves).toContain("NIS2 Security");
});

test("another budget buys what the frontier says of it", () => {
  const point = previewed().selection?.frontier[4];
  const { selection } = previewed({ budget: String(Math.ceil(point?.budget ?? 0)) });
  expect(selection).toMatchObject({ value: point?.value, budget: Math.ceil(point?.budget ?? 0) });
});

test("with a budget that what is settled does not fit in nothing is chosen, and the ranking stands", () => {
  const { projects, selection } = previewed({ budget: "1000" });
  expect(selection).toMatchObject({ status: "infeasible", value: null, frontier: [] });
  expect(projects.every(({ isIn }) => isIn === null)).toBe(true);
});

test("where nothing limits the choice there is a ranking alone", () => {
  const { portfolio } = sampleIntake;
  const settings = { ...portfolio.settings, budget: null };
  const free = { ...sampleIntake, portfolio: { ...portfolio, settings, constraints: [] } };
  const preview = drive(previewOf(previewBase(free), {}, "frontier"), DRIVER);
  expect(preview).toMatchObject({ selection: null });
});

test("what is no value of its setting is refused, in words", () => {
  expect(drive(previewOf(base, { budget: "much" }, "choice"), DRIVER)).toEqual({
    refused: expect.stringContaining('"much" is no value of budget') as string,
  });
  expect(drive(previewOf(base, { "Decision on Z9": "in" }, "choice"), DRIVER)).toEqual({
    refused: expect.stringContaining('there is no project "Z9"') as string,
  });
});
