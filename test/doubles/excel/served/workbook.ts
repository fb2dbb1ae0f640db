import type { Book } from "../model/book";
import { served } from "../serve";
import { invalidArgument, Refusal } from "../wire";
import { namesObject } from "./names";
import { rangeObject } from "./range";
import { tablesObject } from "./tables";
import { worksheetsObject } from "./worksheet";

const application = served<Book>({
  name: "Application",
  call: {
    SuspendApiCalculationUntilNextSync: (book) => {
      book.suspend("calculation");
    },
    SuspendScreenUpdatingUntilNextSync: (book) => {
      book.suspend("screen");
    },
  },
});

const runtime = served<Book>({
  name: "Runtime",
  get: { EnableEvents: ({ enableEvents }) => enableEvents },
  set: {
    EnableEvents: (book, value) => {
      if (typeof value !== "boolean") throw invalidArgument("on or off");
      book.enableEvents = value;
    },
  },
});

const protection = served<Book>({
  name: "WorkbookProtection",
  get: { Protected: ({ isProtected }) => isProtected },
});

const DAY = 86_400_000;
/** 30 December 1899: day 0 of the calendar from 1900, after its leap day that never was. */
const FIRST_DAY = Date.UTC(1899, 11, 30);
const DAYS_1900_TO_1904 = 1462;

const functionResult = served<number>({ name: "FunctionResult", get: { Value: (value) => value } });

const functions = served<Book>({
  name: "Functions",
  call: {
    /** Counts in the workbook's own calendar. */
    Date: ({ date1904 }, [year, month, day]) => {
      const serial = (Date.UTC(Number(year), Number(month) - 1, Number(day)) - FIRST_DAY) / DAY;
      return functionResult(serial - (date1904 ? DAYS_1900_TO_1904 : 0));
    },
  },
});

export const workbookObject = served<Book>({
  name: "Workbook",
  get: {
    Name: ({ name }) => name,
    Application: application,
    Functions: functions,
    Names: (book) => namesObject({ book }),
    Protection: protection,
    Tables: (book) => tablesObject({ book }),
    Worksheets: worksheetsObject,
    _Runtime: runtime,
  },
  call: {
    GetActiveCell: (book) => {
      const { active: sheet, selected } = book;
      if (!sheet) throw new Refusal("InvalidSelection", "No cell is selected.");
      const { top: row, left: column } = selected?.sheet === sheet ? selected.area : { top: 0, left: 0 };
      return rangeObject({ book, sheet, areas: [{ top: row, left: column, bottom: row, right: column }] });
    },
  },
});
