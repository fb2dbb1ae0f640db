import type { Book } from "../model/book";
import type { EventKind } from "../model/events";
import { LAST_COLUMN, LAST_ROW, areaOf, WHOLE_SHEET } from "../model/address";
import { served } from "../serve";
import { invalidArgument, Refusal } from "../wire";
import { autoFilterObject } from "./auto-filter";
import { chartsObject } from "./charts";
import { namesObject } from "./names";
import {
  freezePanesObject,
  pageBreaksObject,
  pageLayoutObject,
  protectionObject,
  type OnSheet,
} from "./page";
import { accessDenied, textArgument } from "./place";
import { rangeAreasObject, rangeObject, sheetsAre } from "./range";
import { tablesObject, tablesStandOn } from "./tables";

const VISIBILITIES = ["Visible", "Hidden", "VeryHidden"];
/** Excel takes no longer list of addresses. */
const LONGEST_LIST = 8_192;

const worksheetObject = served<OnSheet>({
  name: "Worksheet",
  identity: ({ sheet }) => ({ Id: sheet.id }),
  get: {
    Id: ({ sheet }) => sheet.id,
    Name: ({ sheet }) => sheet.name,
    Position: ({ book, sheet }) => book.sheets.indexOf(sheet),
    Visibility: ({ sheet }) => sheet.visibility,
    TabColor: ({ sheet }) => sheet.view["TabColor"],
    ShowGridlines: ({ sheet }) => sheet.view["ShowGridlines"],
    AutoFilter: ({ book, sheet }) => autoFilterObject({ book, sheet, filter: sheet.filter }),
    Charts: chartsObject,
    Tables: (self) => tablesObject(self),
    Names: (self) => namesObject(self),
    FreezePanes: freezePanesObject,
    PageLayout: pageLayoutObject,
    HorizontalPageBreaks: pageBreaksObject,
    Protection: protectionObject,
  },
  set: {
    Position: ({ book, sheet }, value) => {
      book.refuseProtected();
      book.sheets.splice(book.sheets.indexOf(sheet), 1);
      book.sheets.splice(Number(value), 0, sheet);
    },
    Visibility: ({ book, sheet }, value) => {
      book.refuseProtected();
      if (!VISIBILITIES.includes(String(value))) throw invalidArgument(`a sheet cannot be ${String(value)}`);
      const others = book.sheets.filter((other) => other !== sheet && other.visibility === "Visible");
      if (value !== "Visible" && others.length === 0) {
        throw new Refusal("InvalidOperation", "A workbook must have a visible sheet.");
      }
      sheet.visibility = String(value);
    },
    TabColor: (self, value) => {
      if (!/^(#[0-9A-F]{6})?$/i.test(String(value))) throw invalidArgument("a colour");
      view(self, "TabColor", value);
    },
    // The client writes the property by another name than it reads it.
    Gridlines: (self, value) => {
      view(self, "ShowGridlines", value);
    },
  },
  call: {
    GetRange: (self, [address]) =>
      rangeObject({
        ...self,
        areas: [areaOf(textArgument(address, "A:XFD"))],
      }),
    GetRanges: (self, [addresses]) => {
      const list = String(addresses);
      if (list.length > LONGEST_LIST) throw invalidArgument("the list of addresses is too long");
      return rangeAreasObject({ ...self, areas: list.split(/[,;]/).map(areaOf) });
    },
    GetRangeByIndexes: (self, [row, column, rows, columns]) => {
      const [top, left] = [Number(row), Number(column)];
      const area = { top, left, bottom: top + Number(rows) - 1, right: left + Number(columns) - 1 };
      const isInSheet = top >= 0 && left >= 0 && area.bottom <= LAST_ROW && area.right <= LAST_COLUMN;
      if (!(Number(rows) >= 1 && Number(columns) >= 1 && isInSheet))
        throw invalidArgument("not in the sheet");
      return rangeObject({ ...self, areas: [area] });
    },
    GetUsedRangeOrNullObject: ({ book, sheet }, [valuesOnly]) => {
      const area = sheet.used(WHOLE_SHEET, valuesOnly === true);
      return area && rangeObject({ book, sheet, areas: [area] });
    },
    Activate: ({ book, sheet }) => {
      if (sheet.visibility !== "Visible")
        throw new Refusal("InvalidOperation", "A hidden sheet cannot be in front.");
      book.active = sheet;
    },
    Delete: ({ book, sheet }) => {
      book.remove(sheet, "add-in");
    },
  },
});

function view({ sheet }: OnSheet, name: string, value: unknown): void {
  if (sheet.isProtected) throw accessDenied();
  sheet.view[name] = value;
}

sheetsAre((book, sheet) => worksheetObject({ book, sheet }));
tablesStandOn((book, sheet) => worksheetObject({ book, sheet }));

export const worksheetsObject = served<Book>({
  name: "WorksheetCollection",
  items: (book) => book.sheets.map((sheet) => worksheetObject({ book, sheet })),
  item: (book, key) => {
    const sheet = book.sheet(String(key));
    if (!sheet) throw new Refusal("ItemNotFound", "The requested resource doesn't exist.");
    return worksheetObject({ book, sheet });
  },
  call: {
    Add: (book, [name]) =>
      worksheetObject({
        book,
        sheet: book.add(textArgument(name, freeName(book)), "add-in"),
      }),
    GetItemOrNullObject: (book, [key]) => {
      const sheet = book.sheet(String(key));
      return sheet ? worksheetObject({ book, sheet }) : null;
    },
    GetActiveWorksheet: (book) => {
      if (!book.active) throw new Refusal("GeneralException", "There is no sheet.");
      return worksheetObject({ book, sheet: book.active });
    },
    _RegisterAddedEvent: hears("added"),
    _RegisterDataChangedEvent: hears("changed"),
    _RegisterDeletedEvent: hears("deleted"),
    _RegisterEventNameChanged: hears("renamed"),
    _RegisterSelectionChangedEvent: hears("selected"),
  },
});

/** From then on the add-in is told. */
function hears(kind: EventKind) {
  return (book: Book): void => {
    book.heard.add(kind);
  };
}

function freeName(book: Book): string {
  for (let number = 1; ; number++) if (!book.sheet(`Sheet${number}`)) return `Sheet${number}`;
}
