import type { Drawing, DrawnCell, Grid } from "../core/index";
import { a1, columnLetters } from "../core/domain/cell-ref";
import { civilOf, dayOf, type Day } from "../core/domain/day";
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

function textOf(value: CellValue | undefined): string {
  return typeof value === "string" ? value : "";
}

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

/** The columns of `Bookings`: what is given, what is worked out once for each booking, then its hours by month. */
const BOOKING = {
  person: "B",
  role: "C",
  status: "D",
  start: "E",
  finish: "F",
  hours: "G",
  type: "H",
  day: "I",
};
const FIRST_MONTH_COLUMN = 9;
/** Of the sheets of people: person, role, then the months. */
const PERSON_MONTHS = 2;

/** Where the months of the sheets stand, and how many rows the data have. */
interface Extent {
  readonly bookings: number;
  readonly people: number;
  readonly projects: number;
}

const bookingMonth = (figure: number): string => columnLetters(FIRST_MONTH_COLUMN + figure);
/** First day of a month, and of the one after it. */
const firstDay = (figure: number): string => `Bookings!${bookingMonth(figure)}$1`;
const workdays = (figure: number): string => `NETWORKDAYS(${firstDay(figure)},${firstDay(figure + 1)}-1)`;
const personMonth = (figure: number): string => columnLetters(PERSON_MONTHS + figure);

/** Hours of the bookings of a month that meet conditions. */
function bookedHours(
  { bookings }: Extent,
  figure: number,
  conditions: readonly (readonly [string, string])[],
): string {
  const whole = (letters: string): string => `Bookings!$${letters}$2:$${letters}$${bookings + 1}`;
  const asked = conditions.map(([letters, wanted]) => `,${whole(letters)},${wanted}`);
  return `SUMIFS(${whole(bookingMonth(figure))}${asked.join("")})`;
}

type RoleFormula = (row: number, figure: number, extent: Extent) => string;

const demand =
  (status: string): RoleFormula =>
  (row, figure, extent) =>
    bookedHours(extent, figure, [
      [BOOKING.role, `$A${row}`],
      [BOOKING.status, `"${status}"`],
    ]);

/** A role's rows, one figure each, in this order: capacity in the first of them. */
const ROLE_FIGURES: readonly (readonly [string, RoleFormula])[] = [
  [
    "capacity",
    (row, figure, { people }) => {
      const [roles, hours] = ["B", personMonth(figure)].map(
        (letters) => `Capacity!$${letters}$2:$${letters}$${people + 1}`,
      );
      return `SUMIFS(${hours ?? ""},${roles ?? ""},$A${row})`;
    },
  ],
  ["confirmed", demand("confirmed")],
  ["tentative", demand("tentative")],
  ["requested", demand("requested")],
  [
    "gap",
    (row, figure) => {
      const [capacity, confirmed, tentative, requested] = [4, 3, 2, 1].map(
        (up) => `${personMonth(figure)}${row - up}`,
      );
      return [capacity, confirmed, tentative, requested].join("-");
    },
  ],
  ["gap FTE", (row, figure) => `${personMonth(figure)}${row - 1}/(8*${workdays(figure)})`],
  ["utilization", (row, figure) => `${personMonth(figure)}${row - 5}/${personMonth(figure)}${row - 6}`],
];

/**
 * The sheets of formulas: capacity, booked hours, and billable, strategic and all utilisation by person and month, supply and
 * demand by role and month, earned value.
 *
 * @param every only the first of so many people, but for their capacity; 1 for all of them
 */
export function analystSheets(
  grids: readonly Grid[],
  { months, every }: { readonly months: readonly Day[]; readonly every: number },
): AnalystSheet[] {
  const rowsOf = (sheet: string): Grid["values"] =>
    grids.find((grid) => grid.sheet === sheet)?.values.slice(1) ?? [];
  const people = rowsOf("Resources");
  const projects = rowsOf("Projects");
  const extent = { bookings: rowsOf("Assignments").length, people: people.length, projects: projects.length };
  const heads = months.map((_, index) => `Month ${index + 1}`);
  const personKeys = people.map((row) => [textOf(row[0]), textOf(row[2])]);
  const some = { keys: personKeys.filter((_, index) => index % every === 0), given: [], heads };
  const hoursOf =
    (...type: readonly string[]): AnalystSheet["formula"] =>
    (row, figure) =>
      bookedHours(extent, figure, [
        [BOOKING.person, `$A${row}`],
        [BOOKING.status, '"confirmed"'],
        ...type.map((word) => [BOOKING.type, `"${word}"`] as const),
      ]);
  const capacityOf = (row: number, figure: number): string =>
    `Capacity!${personMonth(figure)}${(row - 2) * every + 2}`;
  const roles = [...new Set(people.map((row) => textOf(row[2])))];
  return [
    {
      name: "Capacity",
      keys: personKeys,
      given: [],
      heads,
      formula: (row, figure) => `Resources!$E${row}/5*${workdays(figure)}`,
    },
    { name: "Booked", ...some, formula: hoursOf() },
    {
      name: "Billable",
      ...some,
      formula: (row, figure) => `${hoursOf("billable")(row, figure)}/${capacityOf(row, figure)}`,
    },
    {
      name: "Strategic",
      ...some,
      formula: (row, figure) =>
        `Billable!${personMonth(figure)}${row}+${hoursOf("strategic")(row, figure)}/${capacityOf(row, figure)}`,
    },
    {
      name: "Utilization",
      ...some,
      formula: (row, figure) => `Booked!${personMonth(figure)}${row}/${capacityOf(row, figure)}`,
    },
    {
      name: "Roles",
      keys: roles.flatMap((role) => ROLE_FIGURES.map(([name]) => [role, name])),
      given: [],
      heads,
      formula: (row, figure) => ROLE_FIGURES[(row - 2) % ROLE_FIGURES.length]?.[1](row, figure, extent) ?? "",
    },
    {
      name: "EVM",
      keys: projects.map((row) => [textOf(row[0])]),
      given: projects.map((row) => row.slice(6, 10).map(Number)),
      heads: ["BAC", "PV", "EV", "AC", ...MEASURES],
      formula: (row, figure) => MEASURE_FORMULAS[figure]?.(row) ?? "",
    },
  ];
}

/**
 * The workbook as an analyst would build it on the same tables: beside each booking its type of work, its hours a
 * working day and its hours in each month, so that a figure of a month is one SUMIFS over one column. Every formula
 * holds `NOT_CALCULATED` until it is calculated.
 */
export function analystWorkbook(
  grids: readonly Grid[],
  sheets: readonly AnalystSheet[],
  months: readonly Day[],
): Uint8Array {
  const given = ["Projects", "Resources"].map((name) => {
    const grid = grids.find(({ sheet }) => sheet === name);
    if (!grid) throw new RangeError(`analystWorkbook: there must be a sheet ${name}`);
    return copyOfGrid({ ...grid, formats: [] });
  });
  const bookings = bookingSheet(grids, months);
  return newWorkbook().write([...given, bookings, ...sheets.map((sheet) => drawn(sheet, bookings))]);
}

/** The first formulas of a row of `Bookings`, which counts from 1: type of work, hours a working day. */
function bookingFormulas(row: number, projects: number): string[] {
  const column = (letters: string): string => `Projects!$${letters}$2:$${letters}$${projects + 1}`;
  return [
    `INDEX(${column("K")},MATCH(A${row},${column("A")},0))`,
    `${BOOKING.hours}${row}/NETWORKDAYS(${BOOKING.start}${row},${BOOKING.finish}${row})`,
  ];
}

function bookingSheet(grids: readonly Grid[], months: readonly Day[]): Drawing {
  const rowsOf = (name: string): Grid["values"] =>
    grids.find(({ sheet }) => sheet === name)?.values.slice(1) ?? [];
  const assignments = rowsOf("Assignments");
  const projects = rowsOf("Projects").length;
  const like = grids[0];
  if (!like || assignments.length === 0) throw new RangeError("bookingSheet: there must be bookings");
  const header = ["Project", "Person", "Role", "Status", "Start", "Finish", "Hours", "Work type", "A day"];
  const last = months[months.length - 1] ?? 0;
  const firstDays = [...months, ...monthsFrom(last, 2).slice(1)];
  const values = assignments.map(
    ([
      project = null,
      person = null,
      role = null,
      start = null,
      finish = null,
      hours = null,
      status = null,
    ]) => [...[project, person, role, status, start, finish, hours]],
  );
  const base = copyOfGrid({
    ...like,
    sheet: "Bookings",
    values: [[...header, ...firstDays], ...values],
    formats: [],
  });
  const cells = values.flatMap((_, index) => {
    const row = index + 2;
    const { start, finish, day } = BOOKING;
    const monthly = months.map((_month, figure) => {
      const [from, next] = [`${bookingMonth(figure)}$1`, `${bookingMonth(figure + 1)}$1`];
      const overlap = `NETWORKDAYS(MAX($${start}${row},${from}),MIN($${finish}${row},${next}-1))`;
      return `IF(OR($${finish}${row}<${from},$${start}${row}>=${next}),0,$${day}${row}*${overlap})`;
    });
    return [...bookingFormulas(row, projects), ...monthly].map((formula, at): DrawnCell => ({
      row: index + 1,
      column: header.length - 2 + at,
      value: NOT_CALCULATED,
      style: PLAIN,
      formula,
    }));
  });
  return { ...base, cells: [...base.cells, ...cells] };
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
  const header = ["Key", "Of"].slice(0, left).concat(heads);
  const headers = header.map((text, column) => cell(0, column, text));
  return { ...like, id: name, sheet: name, cells: [...headers, ...cells] };
}

/** Where a figure stands, to name it when it differs. */
export function figureCell({ name, keys, given }: AnalystSheet, row: number, figure: number): string {
  const column = (keys[0]?.length ?? 1) + (given[0]?.length ?? 0) + figure;
  return `${name}!${a1({ row: row + 1, column })}`;
}
