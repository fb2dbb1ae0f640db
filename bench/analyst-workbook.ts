import type { Drawing, DrawnCell, Grid } from "../core/index";
import { a1, columnLetters } from "../core/domain/cell-ref";
import { civilOf, dayOf, weekdayOf, type Day } from "../core/domain/day";
import type { CellValue } from "../core/table/grid";
import { copyOfGrid } from "../headless/copy-grid";
import { newWorkbook } from "../headless/host/xlsx/workbook";

/** Figures as an analyst writes them: a heading row, then a key (or two) and figures in each row. */
export interface AnalystSheet {
  readonly name: string;
  readonly keys: readonly (readonly string[])[];
  /** Given numbers that stand between the keys and the formulas. */
  readonly given: readonly (readonly number[])[];
  readonly heads: readonly string[];
  /** The formula of a row (from 1, as on the sheet) and column of figures (from 0). */
  readonly formula: (row: number, figure: number) => string;
}

/** First day of each of the months from the one that holds `start` on. */
export function monthsFrom(start: Day, count: number): Day[] {
  const { year, month } = civilOf(start);
  return Array.from({ length: count }, (_, index) => {
    const at = month - 1 + index;
    return dayOf({ year: year + Math.floor(at / 12), month: (at % 12) + 1, day: 1 });
  });
}

/** Hours by month, spread evenly over the days from Monday to Friday: walked day by day, unlike the product. */
function hoursByMonth(
  { start, finish, hours }: { readonly start: Day; readonly finish: Day; readonly hours: number },
  months: readonly Day[],
): (number | null)[] {
  const byMonth = new Map<Day, number>();
  let days = 0;
  for (let day = start; day <= finish; day += 1) {
    if (weekdayOf(day) % 6 === 0) continue;
    const { year, month } = civilOf(day);
    const first = dayOf({ year, month, day: 1 });
    byMonth.set(first, (byMonth.get(first) ?? 0) + 1);
    days += 1;
  }
  return months.map((month) => {
    const own = byMonth.get(month);
    return own === undefined ? null : (hours * own) / days;
  });
}

function textOf(value: CellValue | undefined): string {
  return typeof value === "string" ? value : "";
}

const ROLE_STATUSES = ["confirmed", "tentative", "requested"];
const MEASURES = ["CV", "SV", "CPI", "SPI", "EAC", "ETC", "VAC", "TCPI"];
/** On a row of project, BAC, PV, EV and AC in columns A to E, with the figures from column F on. */
const MEASURE_FORMULAS: readonly ((row: number) => string)[] = [
  (r) => `D${r}-E${r}`,
  (r) => `D${r}-C${r}`,
  (r) => `IF(E${r}=0,"–",D${r}/E${r})`,
  (r) => `IF(C${r}=0,"–",D${r}/C${r})`,
  (r) => `IF(ISNUMBER(H${r}),IF(H${r}=0,"–",E${r}+(B${r}-D${r})/H${r}),"–")`,
  (r) => `IF(ISNUMBER(J${r}),J${r}-E${r},"–")`,
  (r) => `IF(ISNUMBER(J${r}),B${r}-J${r},"–")`,
  (r) => `IF(OR(B${r}-D${r}<=0,B${r}-E${r}<=0),"–",(B${r}-D${r})/(B${r}-E${r}))`,
];

/**
 * The sheets of formulas: hours by role, status and month, booked hours by person and month, earned value.
 *
 * @param every only the first of so many people; 1 for all of them
 */
export function analystSheets(
  grids: readonly Grid[],
  { months, every }: { readonly months: readonly Day[]; readonly every: number },
): AnalystSheet[] {
  const rowsOf = (sheet: string): Grid["values"] =>
    grids.find((grid) => grid.sheet === sheet)?.values.slice(1) ?? [];
  const people = rowsOf("Resources");
  const bookings = rowsOf("Assignments").length;
  const heads = months.map((_, index) => `Month ${index + 1}`);
  const whole = (letters: string): string => `Bookings!$${letters}$2:$${letters}$${bookings + 1}`;
  const hours = (figure: number): string => whole(columnLetters(4 + figure));
  const roles = [...new Set(people.map((row) => textOf(row[2])))];
  return [
    {
      name: "Roles",
      keys: roles.flatMap((role) => ROLE_STATUSES.map((status) => [role, status])),
      given: [],
      heads,
      formula: (row, figure) => `SUMIFS(${hours(figure)},${whole("C")},$A${row},${whole("D")},$B${row})`,
    },
    {
      name: "People",
      keys: people.filter((_, index) => index % every === 0).map((row) => [textOf(row[0])]),
      given: [],
      heads,
      formula: (row, figure) => `SUMIFS(${hours(figure)},${whole("B")},$A${row},${whole("D")},"confirmed")`,
    },
    {
      name: "EVM",
      keys: rowsOf("Projects").map((row) => [textOf(row[0])]),
      given: rowsOf("Projects").map((row) => row.slice(6, 10).map(Number)),
      heads: ["BAC", "PV", "EV", "AC", ...MEASURES],
      formula: (row, figure) => MEASURE_FORMULAS[figure]?.(row) ?? "",
    },
  ];
}

/**
 * The workbook: one row a booking with its hours in one column a month, so that each figure is one SUMIFS over one
 * column with two conditions, the least that a spreadsheet can be asked. Every formula holds
 * `NOT_CALCULATED` until it is calculated.
 */
export function analystWorkbook(
  grids: readonly Grid[],
  sheets: readonly AnalystSheet[],
  months: readonly Day[],
): Uint8Array {
  const assignments = grids.find(({ sheet }) => sheet === "Assignments");
  if (!assignments) throw new RangeError("analystWorkbook: there must be a sheet Assignments");
  const rows = assignments.values.slice(1).map((row) => {
    const [project = null, person = null, role = null, start, finish, hours, status = null] = row;
    const booking = { start: Number(start), finish: Number(finish), hours: Number(hours) };
    return [project, person, role, status, ...hoursByMonth(booking, months)];
  });
  const header = ["Project", "Person", "Role", "Status", ...months.map((_, index) => `Month ${index + 1}`)];
  const bookings = copyOfGrid({ ...assignments, sheet: "Bookings", values: [header, ...rows], formats: [] });
  return newWorkbook().write([bookings, ...sheets.map((sheet) => drawn(sheet, bookings))]);
}

const PLAIN = {};
/** What a formula holds before LibreOffice calculates it: it takes a 0 for a value that is missing, and calculates it. */
export const NOT_CALCULATED = -1;

function drawn({ name, keys, given, heads, formula }: AnalystSheet, like: Drawing): Drawing {
  const left = keys[0]?.length ?? 1;
  const cell = (row: number, column: number, value: string | number): DrawnCell => ({
    row,
    column,
    value,
    style: PLAIN,
  });
  const cells = keys.flatMap((key, index): DrawnCell[] => {
    const row = index + 1;
    const numbers = given[index] ?? [];
    const first = left + numbers.length;
    return [
      ...key.map((text, column) => cell(row, column, text)),
      ...numbers.map((number, column) => cell(row, left + column, number)),
      ...Array.from({ length: heads.length - numbers.length }, (_, figure) => ({
        ...cell(row, first + figure, NOT_CALCULATED),
        formula: formula(row + 1, figure),
      })),
    ];
  });
  const header = ["Key", "Status"].slice(0, left).concat(heads);
  const headers = header.map((text, column) => cell(0, column, text));
  return { ...like, id: name, sheet: name, cells: [...headers, ...cells] };
}

/** Where a figure stands, to name it when it differs. */
export function figureCell({ name, keys, given }: AnalystSheet, row: number, figure: number): string {
  const column = (keys[0]?.length ?? 1) + (given[0]?.length ?? 0) + figure;
  return `${name}!${a1({ row: row + 1, column })}`;
}
