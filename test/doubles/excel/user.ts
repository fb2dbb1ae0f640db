import type { Area, CellValue } from "../../../core/index";
import type { ExcelHost } from "./answering-host";
import { changedEvent, selectedEvent, type Doer } from "./model/events";
import { PLAIN } from "./model/look";
import type { Sheet } from "./model/sheet";

/** Somebody at an Excel: what they do happens in the workbook, and the add-in is told what it asked to hear of. */
export interface User {
  readonly types: (
    sheet: string,
    at: { readonly row: number; readonly column: number },
    value: CellValue,
  ) => void;
  readonly addsSheet: (name: string) => void;
  readonly deletesSheet: (name: string) => void;
  readonly renamesSheet: (name: string, to: string) => void;
  /** Several areas with the Ctrl key; the first one is where they began. */
  readonly selects: (sheet: string, ...areas: readonly Area[]) => void;
}

export function userOf(host: ExcelHost, doer: Exclude<Doer, "add-in"> = "user"): User {
  const { book } = host;
  const sheetOf = (name: string): Sheet => {
    const sheet = book.sheet(name);
    if (!sheet) throw new RangeError(`userOf: there is no sheet ${name}`);
    return sheet;
  };
  const doing = (act: () => void): void => {
    act();
    host.tellEvents();
  };
  return {
    types: (name, { row, column }, value) => {
      doing(() => {
        const sheet = sheetOf(name);
        sheet.put(row, column, { value, look: sheet.at(row, column)?.look ?? PLAIN });
        book.raise(changedEvent(sheet, { top: row, left: column, bottom: row, right: column }, doer));
      });
    },
    addsSheet: (name) => {
      doing(() => book.add(name, doer));
    },
    deletesSheet: (name) => {
      doing(() => {
        book.remove(sheetOf(name), doer);
      });
    },
    renamesSheet: (name, to) => {
      doing(() => {
        book.rename(sheetOf(name), to, doer);
      });
    },
    selects: (name, ...areas) => {
      doing(() => {
        const sheet = sheetOf(name);
        const [first] = areas;
        book.active = sheet;
        if (first) book.selected = { sheet, area: first };
        book.raise(selectedEvent(sheet, areas));
      });
    },
  };
}
