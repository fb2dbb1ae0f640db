import { takenFor, type TableTaken } from "../../../core/commands/taken-for";
import type { Grid } from "../../../core/table/grid";
import { formatted, gridOf } from "../table/grid-of";
import { intakeOf } from "../table/intake-of";

function taken(grids: readonly Grid[], mapping = intakeOf([]).mapping): TableTaken {
  const intake = intakeOf(grids, { mapping });
  const [table] = intake.tables;
  if (!table || !grids[0]) throw new RangeError("no table was found");
  return takenFor(intake, table, grids[0]);
}

const PROJECTS = gridOf(
  "Projects",
  [
    ["ID", "Name", "Start", "Budget", "% complete", "Fit", "Note", "Note", null],
    ["P1", "A name that is much too long to be shown", 46_027, 1_234_567, 0.5, 3, "a", "b", "x"],
    ["P2", "Loyalty", 46_027, null, 0.25, 4, "a", "b", null],
    ["P3", "Loyalty", 46_028, 20, 0.25, 5, "a", "b", null],
  ],
  [formatted(2, "yyyy-mm-dd"), formatted(4, "0%")],
);
const header = ({ headers }: TableTaken, name: string) => headers.find((one) => one.header === name);

test("a header comes with its first different values, as a person reads them, and its cell", () => {
  const table = taken([PROJECTS]);
  expect(header(table, "Name")?.sample).toEqual(["A name that is much too lon…", "Loyalty"]);
  expect(header(table, "Start")?.sample).toEqual(["2026-01-05", "2026-01-06"]);
  expect(header(table, "Budget")).toMatchObject({
    sample: ["1,234,567", "20"],
    title: "Budget",
    place: { sheet: "Projects", row: 0, column: 3 },
  });
  expect(header(table, "% complete")?.sample).toEqual(["50 %", "25 %"]);
});

test("a header that stands twice, or not at all, cannot be named in a mapping", () => {
  const table = taken([PROJECTS]);
  expect(table.headers.filter(({ isNamable }) => !isNamable).map((one) => one.header)).toEqual([
    "Note",
    "Note",
    "",
  ]);
});

test("a column that Criteria names holds scores, and is not unused", () => {
  const criteria = gridOf("Criteria", [
    ["Criterion", "Weight"],
    ["Fit", 100],
  ]);
  expect(header(taken([PROJECTS, criteria]), "Fit")).toMatchObject({ title: "", isScore: true });
  expect(header(taken([PROJECTS]), "Fit")).toMatchObject({ isScore: false });
});

test("the user is asked about a guess that is not sure or that could as well be another, and not about their own word", () => {
  const grid = gridOf("Log", [
    ["Risk ID", "Risk", "Likelihood of occurrence (1-5)", "Impact"],
    ["R1", "Late", 3, 1000],
    ["R2", "Dear", 2, 2000],
  ]);
  const name = "Likelihood of occurrence (1-5)";
  expect(header(taken([grid]), name)).toMatchObject({ isDoubtful: true, isSaid: false });
  expect(header(taken([grid]), "Risk ID")).toMatchObject({ isDoubtful: false });
  const said = { sheet: "Log", header: name, table: "Risks", column: "Probability" };
  expect(header(taken([grid], [said]), name)).toMatchObject({
    isDoubtful: false,
    isSaid: true,
    confidence: 1,
  });
});
