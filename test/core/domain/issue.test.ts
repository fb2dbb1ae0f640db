import { joinFindings, rowList, type Finding } from "../../../core/domain/issue";

const finding = (row: number, more: Partial<Finding> = {}): Finding => ({
  code: "not-a-number",
  severity: "error",
  at: { sheet: "Projects", row, column: 5 },
  table: "Projects",
  column: "Budget",
  message: '"n.a." is not a number',
  fix: "Write the amount, or leave the cell blank.",
  ...more,
});

test("a hundred bad cells of a column are one Issue that names its first cell and every row", () => {
  const issues = joinFindings([6, 8, 7, 94].map((row) => finding(row)));
  expect(issues).toHaveLength(1);
  expect(issues[0]).toMatchObject({ cell: "F7", count: 4, rows: "7:9,95" });
});

test("errors come before warnings, warnings before remarks", () => {
  const issues = joinFindings([
    finding(1, { code: "a", severity: "info" }),
    finding(2, { code: "b", severity: "warning" }),
    finding(3, { code: "c" }),
  ]);
  expect(issues.map(({ severity }) => severity)).toEqual(["error", "warning", "info"]);
});

test("money that is affected is added up; when part of it cannot be said, neither can the sum", () => {
  expect(joinFindings([finding(1, { money: 10 }), finding(2, { money: 5 })])[0]?.money).toBe(15);
  expect(joinFindings([finding(1, { money: 10 }), finding(2, { money: null })])[0]?.money).toBeNull();
  expect(joinFindings([finding(1)])[0]).not.toHaveProperty("money");
});

test("a finding without a cell stands for its sheet", () => {
  const issue = joinFindings([finding(0, { at: { sheet: "Plan" } })])[0];
  expect(issue).toMatchObject({ sheet: "Plan", cell: "", rows: "" });
});

test("rows are listed as ranges, each once", () => {
  expect(rowList([3, 1, 2, 2, 9])).toBe("2:4,10");
});
