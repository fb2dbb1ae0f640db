import type { Area } from "../../../../core/index";
import { isSameArea, shared } from "../model/address";
import type { Book } from "../model/book";
import { PLAIN } from "../model/look";
import type { Sheet, TableModel } from "../model/sheet";
import { served, type Handle } from "../serve";
import { invalidArgument, Refusal } from "../wire";
import { autoFilterObject } from "./auto-filter";
import { accessDenied, areaIn, cutMerge, rangeArgument } from "./place";
import { rangeObject } from "./range";
import { columnsObject } from "./table-columns";

interface Table {
  readonly book: Book;
  readonly sheet: Sheet;
  readonly table: TableModel;
}

/** All tables of a workbook, or of one sheet. */
interface Tables {
  readonly book: Book;
  readonly sheet?: Sheet;
}

let worksheet: (book: Book, sheet: Sheet) => Handle;
export function tablesStandOn(make: typeof worksheet): void {
  worksheet = make;
}

const PROPERTIES: Readonly<Record<string, unknown>> = {
  HighlightFirstColumn: false,
  HighlightLastColumn: false,
  ShowBandedColumns: false,
  ShowBandedRows: true,
  ShowFilterButton: true,
  ShowTotals: false,
  Style: "TableStyleMedium2",
};
const STYLE = /^TableStyle(Light|Medium|Dark)\d+$/;

const tableObject = served<Table>({
  name: "Table",
  identity: ({ table }) => ({ Id: table.id }),
  get: {
    ...Object.fromEntries(
      Object.entries(PROPERTIES).map(([name, first]) => [
        name,
        ({ table }: Table): unknown => table.properties[name] ?? first,
      ]),
    ),
    AutoFilter: ({ book, sheet, table }) => autoFilterObject({ book, sheet, filter: table.filter }),
    Columns: ({ table }) => columnsObject(table),
    Id: ({ table }) => table.id,
    Name: ({ table }) => table.name,
    Worksheet: ({ book, sheet }) => worksheet(book, sheet),
  },
  set: {
    ...Object.fromEntries(
      Object.entries(PROPERTIES).map(([name, first]) => [
        name,
        ({ table, sheet }: Table, value: unknown): void => {
          if (sheet.isProtected) throw accessDenied();
          if (typeof value !== typeof first || (name === "Style" && !STYLE.test(String(value)))) {
            throw invalidArgument(`Table.${name} cannot be ${JSON.stringify(value)}`);
          }
          table.properties[name] = value;
        },
      ]),
    ),
    Name: ({ book, table }, value) => {
      const name = String(value);
      if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name) || name.length > 255)
        throw invalidArgument(`"${name}" is no table's name`);
      if (isTaken(book, name, table)) throw new Refusal("ItemAlreadyExists", `There is a "${name}" already.`);
      table.name = name;
    },
  },
  call: {
    GetRange: ({ book, sheet, table }) => rangeObject({ book, sheet, areas: [table.area] }),
    ClearFilters: ({ sheet, table }) => {
      if (sheet.isProtected) throw accessDenied();
      table.filter?.criteria.fill(null);
    },
    ConvertToRange: ({ book, sheet, table }) => {
      drop(sheet, table);
      return rangeObject({ book, sheet, areas: [table.area] });
    },
    Delete: ({ sheet, table }) => {
      drop(sheet, table);
    },
    Resize: ({ book, sheet, table }, [range]) => {
      if (sheet.isProtected) throw accessDenied();
      const area = areaIn(rangeArgument(range, { book, sheet }));
      if (area.top !== table.area.top || !shared(area, table.area)) {
        throw new Refusal("InvalidArgument", "A table keeps its header row, and overlaps what it was.");
      }
      refuseOverlap(sheet, area, table);
      table.area = area;
      nameHeaders(sheet, area);
    },
  },
});

export const tablesObject = served<Tables>({
  name: "TableCollection",
  items: (self) => all(self).map(tableObject),
  item: (self, key) => found(self, key),
  get: { Count: (self) => all(self).length },
  call: {
    Add: ({ book, sheet: on }, [address, hasHeaders]) => {
      const here = on ?? book.sheets[0];
      if (!here) throw invalidArgument("there is no sheet");
      const place = rangeArgument(address, { book, sheet: here });
      const { sheet } = place;
      if (sheet.isProtected) throw accessDenied();
      if (hasHeaders !== true) throw invalidArgument("say that the headers are there");
      const area = areaIn(place);
      if (area.bottom === area.top) throw invalidArgument("a table has a row below its headers");
      refuseOverlap(sheet, area);
      const table: TableModel = { id: book.id(), name: freeName(book), area, properties: {} };
      sheet.tables.push(table);
      nameHeaders(sheet, area);
      return tableObject({ book, sheet, table });
    },
    GetItemOrNullObject: (self, [key]) => {
      const one = all(self).find(({ table }) => table.id === key || table.name === key);
      return one ? tableObject(one) : null;
    },
  },
});

function all({ book, sheet }: Tables): Table[] {
  const sheets = sheet ? [sheet] : book.sheets;
  return sheets.flatMap((one) => one.tables.map((table) => ({ book, sheet: one, table })));
}

function found(self: Tables, key: unknown): Handle {
  const one = all(self).find(({ table }) => table.id === key || table.name === key);
  if (!one) throw new Refusal("ItemNotFound", "The requested resource doesn't exist.");
  return tableObject(one);
}

function isTaken(book: Book, name: string, but?: TableModel): boolean {
  const same = (other: string): boolean => other.toLowerCase() === name.toLowerCase();
  return (
    all({ book }).some(({ table }) => table !== but && same(table.name)) ||
    book.names.some((one) => same(one.name))
  );
}

function freeName(book: Book): string {
  for (let number = 1; ; number++) if (!isTaken(book, `Table${number}`)) return `Table${number}`;
}

function drop(sheet: Sheet, table: TableModel): void {
  if (sheet.isProtected) throw accessDenied();
  sheet.tables.splice(sheet.tables.indexOf(table), 1);
}

function refuseOverlap(sheet: Sheet, area: Area, but?: TableModel): void {
  const other = sheet.tables.find((table) => table !== but && shared(table.area, area) !== undefined);
  if (other && !isSameArea(other.area, area))
    throw new Refusal("InvalidOperation", "A table cannot overlap another table.");
  if (other) throw new Refusal("InvalidOperation", "There is a table already.");
  if (cutMerge(sheet, area)) throw new Refusal("InvalidOperation", "A table cannot overlap merged cells.");
}

/** Column names are texts, none empty and none twice. */
function nameHeaders(sheet: Sheet, { top, left, right }: Area): void {
  const taken = new Set<string>();
  for (let column = left; column <= right; column++) {
    const cell = sheet.at(top, column) ?? { value: null, look: PLAIN };
    const given =
      cell.value === null
        ? `Column${column - left + 1}`
        : typeof cell.value === "object"
          ? cell.value.error
          : String(cell.value);
    let name = given;
    for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${given}${number}`;
    taken.add(name.toLowerCase());
    sheet.put(top, column, { value: name, look: cell.look });
  }
}
