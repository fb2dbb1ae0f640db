import { gridOf } from "../grid-of";
import { assumed, intakeOf } from "../intake-of";

test("without an ID column, tasks of one name are tasks of their own, and that is said", () => {
  const tasks = gridOf("Tasks", [
    ["Task Name", "Start", "Finish", "Duration"],
    ["Design", 46_000, 46_010, 10],
    ["Testing", 46_011, 46_020, 9],
    ["Testing", 46_021, 46_030, 9],
  ]);
  const intake = intakeOf([tasks]);
  expect(intake.portfolio.tasks.map(({ id }) => id)).toEqual(["Design", "Testing", "Testing (2)"]);
  expect(assumed(intake)).toContain("1 row whose name stands above already gets a number");
});
