/** 1 January 2000 in the calendar from 1900; a workbook's own function tells which one it counts in. */
const FIRST_OF_2000 = 36_526;

/** Days by which a workbook from an old Mac counts fewer than others; the core counts from 1900. */
export const DAYS_1900_TO_1904 = 1462;

/** Asks which day the workbook counts from: see isFrom1904. */
export function askCalendar({ functions }: Excel.Workbook): Excel.FunctionResult<number> {
  return functions.date(2000, 1, 1).load({ value: true });
}

/** Whether the workbook that was asked counts from 1904. */
export function isFrom1904({ value }: Excel.FunctionResult<number>): boolean {
  return value !== FIRST_OF_2000;
}
