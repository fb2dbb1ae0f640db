import type { Measure } from "../../../core/domain/measure";
import { measureTable } from "../../../core/report/measure-table";

interface Row {
  readonly id: string;
  readonly cost: number | null;
}
const id: Measure<Row> = {
  id: "id",
  title: "ID",
  format: "id",
  help: "The id.",
  value: (row) => row.id,
  cells: () => [{ sheet: "Projects", row: 6, column: 0 }],
};
const cost: Measure<Row> = {
  id: "cost",
  title: "Cost",
  format: "money",
  help: "The cost.",
  value: (row) => row.cost,
};
const double: Measure<Row> = {
  ...cost,
  id: "double",
  title: "Double",
  formula: "2*[cost]",
  value: (row) => row.cost && 2 * row.cost,
};

describe("a table of measures", () => {
  const table = measureTable({ visible: [id, cost], details: [double] }, { cost: { width: 9 } });

  test("has their columns, the details grouped away, with formula, help and look", () => {
    expect(table.columns).toEqual([
      { id: "id", title: "ID", format: "id", help: "The id." },
      { id: "cost", title: "Cost", format: "money", help: "The cost.", width: 9 },
      {
        id: "double",
        title: "Double",
        format: "money",
        help: "The cost.",
        formula: "2*[cost]",
        detail: true,
      },
    ]);
  });

  test("links an id to its cell and keeps what is not known unknown", () => {
    expect(table.cells({ id: "P1", cost: null })).toEqual({
      id: { value: "P1", link: { sheet: "Projects", row: 6, column: 0 } },
      cost: null,
      double: null,
    });
  });
});
