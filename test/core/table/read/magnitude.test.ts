import { isTooLarge } from "../../../../core/table/read/magnitude";
import { gridOf } from "../grid-of";
import { intakeOf, problems } from "../intake-of";

const projects = (budget: number) =>
  intakeOf([
    gridOf("Projects", [
      ["ID", "Name", "Budget"],
      ["P1", "Alpha", budget],
      ["P2", "Beta", 500],
    ]),
  ]);

test("an amount beyond any plan is not known, and is said", () => {
  const intake = projects(1e300);
  expect(intake.portfolio.projects[0]?.budget).toBeNull();
  expect(problems(intake)).toContain("number-too-large");
});

test("what rounding leaves of nothing is nothing", () => {
  expect(projects(5e-17).portfolio.projects[0]?.budget).toBe(0);
});

test("the largest amount that a spreadsheet keeps digit by digit is an amount", () => {
  expect(projects(1e15).portfolio.projects[0]?.budget).toBe(1e15);
  expect(isTooLarge(-1.1e15)).toBe(true);
});
