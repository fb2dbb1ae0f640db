import { leftOutTables, unreadSheets } from "../../../core/commands/not-read";
import { gridOf } from "../table/grid-of";
import { intakeOf, TWO_PROJECTS } from "../table/intake-of";

const ODD = gridOf("Odd", [
  ["aaa", "bbb"],
  ["x", 1],
  ["y", 2],
]);

test("a sheet without a table is named, unless the user has left it out", () => {
  expect(unreadSheets(intakeOf([TWO_PROJECTS, ODD]))).toEqual(["Odd"]);
  const out = { sheet: "Odd", header: "", table: "none", column: "" };
  const intake = intakeOf([TWO_PROJECTS, ODD], { mapping: [out] });
  expect(unreadSheets(intake)).toEqual([]);
  expect(leftOutTables(intake)).toEqual([out]);
});
