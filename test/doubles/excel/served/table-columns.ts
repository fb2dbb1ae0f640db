import type { TableModel } from "../model/sheet";
import { served } from "../serve";
import { invalidArgument, Refusal } from "../wire";

interface Column {
  readonly table: TableModel;
  /** From the table's first one. */
  readonly index: number;
}

const filterObject = served<Column>({
  name: "Filter",
  get: { Criteria: ({ table, index }) => table.filter?.criteria[index] ?? null },
  call: {
    Apply: ({ table, index }, [criteria]) => {
      if (typeof criteria !== "object" || criteria === null || !("filterOn" in criteria))
        throw invalidArgument("say what is filtered on");
      const width = table.area.right - table.area.left + 1;
      table.filter ??= { area: table.area, criteria: new Array<null>(width).fill(null) };
      table.filter.criteria[index] = { ...criteria };
    },
  },
});

const columnObject = served<Column>({ name: "TableColumn", get: { Filter: filterObject } });

export const columnsObject = served<TableModel>({
  name: "TableColumnCollection",
  call: {
    GetItemAt: (table, [index]) => {
      const place = Number(index);
      if (!(place >= 0 && place <= table.area.right - table.area.left))
        throw new Refusal("ItemNotFound", "The requested resource doesn't exist.");
      return columnObject({ table, index: place });
    },
  },
});
