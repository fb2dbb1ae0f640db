import fc from "fast-check";
import { runPortfolio } from "../../../../core/commands/run";
import { drive } from "../../../../core/commands/drive";
import { SETTING_KINDS, type SettingType } from "../../../../core/domain/setting-kinds";
import { settingText } from "../../../../core/domain/setting-text";
import { DEFAULT_SETTINGS } from "../../../../core/domain/settings";
import { layOut } from "../../../../core/report/lay-out";
import { reportContext } from "../../../../core/report/run-context";
import { settingsSheet } from "../../../../core/report/settings-sheet";
import { readSettingValue } from "../../../../core/table/read/setting-value";
import { readSettings, type SavedSetting } from "../../../../core/table/read/settings";
import { drawnGrid } from "../../../doubles/drawn-grid";
import { gridOf } from "../grid-of";
import { intakeOf } from "../intake-of";

const HEADERS = ["Preset", "Setting", "Value"];
const own = (...rows: (string | number)[][]) => gridOf("Settings", [["Setting", "Value"], ...rows]);
const ours = (...rows: (string | number)[][]) => ({
  ...gridOf("PMO Settings", [HEADERS, ...rows]),
  owned: "settings",
});
const read = (
  grids: Parameters<typeof readSettings>[0],
  asked: { preset?: string; overrides?: Readonly<Record<string, string>> } = {},
) => readSettings(grids, { preset: asked.preset ?? null, overrides: asked.overrides ?? {} });

test("what was saved wins over the user's own Settings, a preset over both, and this run over all", () => {
  const grids = [
    own(["Discount rate", 0.05], ["Stale after days", 20]),
    ours(["", "Discount rate", "6 %"], ["Board", "Discount rate", "7 %"], ["Board", "EAC method", "cpi"]),
  ];
  const rate = (...args: Parameters<typeof read>) => read(...args).settings.discountRate;
  expect(rate([])).toBe(DEFAULT_SETTINGS.discountRate);
  expect(rate([own(["Discount rate", 0.05])])).toBe(0.05);
  expect(rate(grids)).toBe(0.06);
  expect(rate(grids, { preset: "board" })).toBe(0.07);
  expect(rate(grids, { preset: "Board", overrides: { discountRate: "0.09" } })).toBe(0.09);
  expect(read(grids).settings).toMatchObject({ eacMethod: "auto", staleDays: 20 });
  expect(read(grids, { preset: "Board" }).settings).toMatchObject({ eacMethod: "cpi", staleDays: 20 });
});

test("what is said in two places differently is asked about; the same in two places is not", () => {
  const grids = [
    own(["Discount rate", 0.05], ["Stale after days", 20]),
    ours(["", "discountRate", "6 %"], ["", "Stale after days", "20"]),
  ];
  const [finding, ...others] = read(grids).findings;
  expect(finding).toMatchObject({ code: "setting-said-twice", at: { sheet: "Settings", row: 1, column: 1 } });
  expect(finding?.message).toContain("'PMO Settings'!C2");
  expect(others).toEqual([]);
});

test("it is known where every setting comes from", () => {
  const { origins } = read([own(["Discount rate", 0.05]), ours(["", "Budget", "5000000"])], {
    overrides: { seed: "7" },
  });
  expect([...origins]).toEqual([
    ["discountRate", { sheet: "Settings", row: 1, column: 1 }],
    ["budget", { sheet: "PMO Settings", row: 1, column: 2 }],
    ["seed", null],
  ]);
});

test("a preset that is not there is wrong usage, and those that are there are named", () => {
  expect(read([], { preset: "Board" }).usageErrors).toEqual([
    'there is no preset "Board"; the workbook has none',
  ]);
  const grids = [ours(["Board", "Seed", "1"], ["Audit", "Seed", "2"])];
  expect(read(grids, { preset: "Bored" }).usageErrors).toEqual([
    'there is no preset "Bored"; there are Board, Audit',
  ]);
});

test("a preset may stand in the user's own Settings, and its use is said", () => {
  const grid = gridOf("Settings", [
    ["Setting", "Value", "Scenario"],
    ["Discount rate", 0.05, ""],
    ["Discount rate", 0.1, "Stress"],
  ]);
  expect(read([grid]).settings.discountRate).toBe(0.05);
  expect(read([grid]).assumptions.map(({ how }) => how)).toEqual([
    "The workbook keeps Stress; none was chosen for this run.",
  ]);
  const stressed = read([grid], { preset: "Stress" });
  expect(stressed.settings.discountRate).toBe(0.1);
  expect(stressed.assumptions[0]?.how).toContain("Discount rate 10 %");
});

const PROJECTS = gridOf("Projects", [
  ["ID", "Name", "Budget", "Status", "Fit", "Risk"],
  ["P1", "Portal", 100, "proposed", 5, 1],
  ["P2", "Ledger", 100, "proposed", 1, 5],
]);
const CRITERIA = gridOf("Criteria", [
  ["Name", "Weight", "Direction", "Scale min", "Scale max"],
  ["Fit", 30, "benefit", 1, 5],
  ["Risk", 70, "benefit", 1, 5],
]);
const NOTHING_TO_SOLVE = {
  progress: () => undefined,
  solve: (): never => {
    throw new Error("nothing is to be solved");
  },
};
const ranksOf = (overrides: Readonly<Record<string, string>>) => {
  const intake = intakeOf([PROJECTS, CRITERIA], { overrides });
  const report = reportContext({ file: "x", runStamp: "" }, intake.portfolio);
  const { parts } = drive(runPortfolio(intake, { parts: ["rank"], report }), NOTHING_TO_SOLVE);
  const { rows } = parts["ranking"]?.() as { rows: { project: string; rank: number }[] };
  return { intake, ranks: rows.map(({ project, rank }) => [project, rank]) };
};

test("a weight that is said for a run takes the place of the one in Criteria, and the ranking follows", () => {
  expect(ranksOf({}).ranks).toEqual([
    ["P2", 1],
    ["P1", 2],
  ]);
  const { ranks, intake } = ranksOf({ "Weight of fit": "80" });
  expect(ranks).toEqual([
    ["P1", 1],
    ["P2", 2],
  ]);
  expect(intake.assumptions.find(({ what }) => what === "Weights")?.how).toBe(
    "Settings weigh Fit 80 instead of 30 (this run).",
  );
});

test("the weight of what is no criterion is said: on a sheet at its cell, for one run as wrong usage", () => {
  const said = intakeOf([PROJECTS, CRITERIA, own(["Weight of Fitt", 80])]);
  expect(said.findings.find(({ code }) => code === "weight-of-no-criterion")).toMatchObject({
    at: { sheet: "Settings", row: 1, column: 1 },
    message: 'There is no criterion "Fitt"; did you mean "Fit"?; its weight has no effect.',
  });
  expect(ranksOf({ "Weight of Fitt": "80" }).intake.usageErrors).toEqual([
    'there is no criterion "Fitt" to weigh; did you mean "Fit"?',
  ]);
});

test("what is decided on a project holds whatever its row says, and is said to; the last word counts", () => {
  const decided = intakeOf([PROJECTS, CRITERIA, own(["Decision on P1", "out"], ["Decision on P2", "out"])], {
    overrides: { "decision on p2": "in" },
  });
  expect(decided.portfolio.projects.map(({ forced }) => forced)).toEqual(["out", "in"]);
  expect(decided.projects.map(({ forced }) => forced)).toEqual([null, null]);
  expect(decided.assumptions.find(({ what }) => what === "Decisions")?.how).toMatch(
    /^Settings decide on P1 .*out \(Settings!B2\), P2 .*in \(this run\)\.$/,
  );
});

test("a decision on what is no project is said, and so is one that is none", () => {
  const said = intakeOf([PROJECTS, own(["Decision on P9", "in"], ["Decision on P1", "perhaps"])]);
  expect(said.findings.find(({ code }) => code === "decision-on-no-project")).toMatchObject({
    at: { sheet: "Settings", row: 1, column: 1 },
    message: 'There is no project "P9"; did you mean "P1" or "P2"?; what is decided on it has no effect.',
  });
  expect(said.findings.some(({ code }) => code === "bad-setting")).toBe(true);
  const { usageErrors } = intakeOf([PROJECTS], { overrides: { "Decision on P9": "in" } });
  expect(usageErrors).toEqual([expect.stringContaining('there is no project "P9" to decide on')]);
});

test("what is written to PMO Settings is read again as it was, whatever is set", () => {
  const textsOf = (type: SettingType): readonly (string | number)[] =>
    typeof type === "string"
      ? {
          date: ["2026-09-30", 46_295],
          number: [1, 12, "7"],
          share: [0.07, "8 %", 1 / 3],
          text: ["en-GB"],
          currency: ["EUR"],
        }[type]
      : type;
  const someSetting = fc
    .constantFrom(...SETTING_KINDS)
    .chain((kind) =>
      fc
        .constantFrom(...textsOf(kind.type))
        .map((value) => ({ kind, read: readSettingValue(kind, value, "General") })),
    );
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constantFrom("", "Board"), someSetting), { maxLength: 6 }), (rows) => {
      const saved = rows.map(([preset, { kind, read: value }]): SavedSetting => ({
        preset,
        name: kind.label,
        value: settingText(kind, value as Parameters<typeof settingText>[1]),
      }));
      const once = saved.filter(
        ({ preset, name, value }, index) =>
          value !== "" &&
          saved.findIndex((other) => other.preset === preset && other.name === name) === index,
      );
      const context = reportContext({ file: "x", runStamp: "" }, intakeOf([PROJECTS]).portfolio);
      const tab = { ...drawnGrid(layOut(settingsSheet(once), { context })), owned: "settings" };
      expect(read([tab]).saved).toEqual(once);
      expect(
        read([tab], once.some(({ preset }) => preset !== "") ? { preset: "Board" } : {}).findings,
      ).toEqual([]);
    }),
  );
});

test("the tab is written only where something is saved, and keeps rows that nobody understands", () => {
  const idsOf = (grids: Parameters<typeof intakeOf>[0]) => {
    const intake = intakeOf(grids);
    const report = reportContext({ file: "x", runStamp: "" }, intake.portfolio);
    return drive(runPortfolio(intake, { parts: [], report }), NOTHING_TO_SOLVE).sheets;
  };
  expect(idsOf([PROJECTS]).map(({ id }) => id)).toEqual(["checks", "mapping"]);
  const sheets = idsOf([PROJECTS, ours(["", "Colour", "red"], ["Board", "Seed", "x"])]);
  expect(sheets.map(({ id }) => id)).toEqual(["checks", "mapping", "settings"]);
  expect(JSON.stringify(sheets[2]?.model())).toContain('"setting":"Colour","value":"red"');
});
