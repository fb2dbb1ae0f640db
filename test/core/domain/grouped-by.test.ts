import { groupedBy } from "../../../core/domain/grouped-by";

const rows = [
  { project: "B", amount: 1 },
  { project: "A", amount: 2 },
  { project: "B", amount: 3 },
  { project: null, amount: 4 },
];

test("rows stay in their order, groups in that of their first row, and a row of no project is in none", () => {
  const groups = [...groupedBy(rows, ({ project }) => project)];
  expect(groups.map(([project, group]) => [project, group.map(({ amount }) => amount)])).toEqual([
    ["B", [1, 3]],
    ["A", [2]],
  ]);
});
