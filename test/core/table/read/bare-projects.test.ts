import { TABLE_KINDS } from "../../../../core/table/kinds/all";
import { bareProjects } from "../../../../core/table/read/bare-projects";
import type { RowsByTable, TableRow } from "../../../../core/table/read/rows";

const row = (sheet: string, at: number, values: Readonly<Record<string, unknown>>): TableRow => ({
  reading: 0,
  source: { sheet, row: at, columns: new Map(Object.keys(values).map((field, column) => [field, column])) },
  values,
  currencies: new Map(),
  shownCurrencies: new Map(),
  others: new Map(),
});
const rowsWith = (tables: Partial<RowsByTable>): RowsByTable =>
  ({ ...Object.fromEntries(TABLE_KINDS.map(({ id }) => [id, []])), ...tables }) as unknown as RowsByTable;

test("without a table of projects each is known by the id that others name, once, and where it stands first", () => {
  const financials = [1, 2, 3].map((at) =>
    row("Costs", at, { amount: 10, project: at === 3 ? "P2" : " p1" }),
  );
  const { rows, assumptions } = bareProjects(rowsWith({ financials: financials }));
  expect(rows.map(({ values, source }) => [values["id"], values["name"], source.row])).toEqual([
    [" p1", " p1", 1],
    ["P2", "P2", 3],
  ]);
  expect(rows[0]!.source.columns.get("id")).toBe(1);
  expect(assumptions).toMatchObject([
    { what: "2 projects without a table Projects", how: expect.stringContaining("Financials") as string },
  ]);
});

test("what a booking is on need not be a project; a row that names none makes none", () => {
  const assignments = [row("Plan", 1, { project: "Holiday" })];
  const financials = [row("Costs", 1, { project: "" }), row("Costs", 2, { amount: 5 })];
  expect(bareProjects(rowsWith({ assignments: assignments, financials: financials }))).toEqual({
    rows: [],
    assumptions: [],
  });
});
