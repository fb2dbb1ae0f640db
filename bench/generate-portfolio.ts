import type { Drawing, Grid } from "../core/index";
import { dayOf } from "../core/domain/day";
import type { CellValue, FormatRun } from "../core/table/grid";
import { copyOfGrid } from "../headless/copy-grid";
import { newWorkbook } from "../headless/host/xlsx/workbook";

/** How large a portfolio is to be; the same seed gives the same one. */
export interface Size {
  readonly projects: number;
  readonly people: number;
  readonly bookings: number;
  /** Months of money, from January 2024 on. */
  readonly months: number;
  /** Months that the capacity plan looks ahead; the default of the product where it is not given. */
  readonly ahead?: number;
  readonly seed: number;
  /** No more than capacity and earned value need: no criteria, no benefits, no money by month. */
  readonly lean?: boolean;
}

/** A workbook, and what must come out of it. */
export interface Portfolio {
  readonly bytes: Uint8Array;
  readonly cells: number;
  /** Sums of whole currency units, so that they are exact. */
  readonly budget: number;
  readonly actual: number;
  readonly booked: number;
}

type Random = (from: number, to: number) => number;

/** Whole numbers from a linear congruential generator (Lehmer 1951, a = 48271, m = 2³¹ − 1). */
function seededRandom(seed: number): Random {
  let state = seed;
  return (from, to) => {
    state = (state * 48_271) % 2_147_483_647;
    return from + (state % (to - from + 1));
  };
}

const FIRST_YEAR = 2024;
const dayIn = (month: number): number =>
  dayOf({ year: FIRST_YEAR + Math.floor(month / 12), month: (month % 12) + 1, day: 1 });

const ROLES = ["Data Engineer", "Business Analyst", "Project Manager", "Architect", "Tester", "Designer"];
const STAGES = ["in progress", "in progress", "in progress", "approved", "proposed", "on hold", "completed"];
const WORK_TYPES = ["billable", "strategic", "non-billable", "internal"];
const RAGS = ["green", "green", "amber", "red"];

/** Makes a portfolio as large firms have them: one row a project, one a booking, one column a month. */
export function generatePortfolio(size: Size): Portfolio {
  const random = seededRandom(size.seed);
  const projects = projectRows(size, random);
  const financials = financialRows(size, random);
  const bookings = bookingRows(size, random);
  const tables: readonly Table[] = [
    size.lean ? withoutMore(projects) : projects,
    ...(size.lean ? [] : [CRITERIA, financials.table]),
    peopleRows(size, random),
    bookings.table,
    {
      name: "Settings",
      header: ["Setting", "Value"],
      rows: [
        ["Status date", dayIn(33)],
        ["Currency", "EUR"],
        ...(size.ahead === undefined ? [] : [["Capacity periods", size.ahead]]),
      ],
      dates: [1],
    },
  ];
  const grids = tables.map(gridOf);
  return {
    bytes: newWorkbook().write(grids.map((grid): Drawing => dated(copyOfGrid(grid), grid))),
    cells: grids.reduce((sum, { values }) => sum + values.reduce((n, row) => n + row.length, 0), 0),
    budget: projects.rows.reduce((sum, row) => sum + Number(row[6]), 0),
    actual: financials.actual,
    booked: bookings.hours,
  };
}

interface Table {
  readonly name: string;
  readonly header: readonly CellValue[];
  readonly rows: readonly (readonly CellValue[])[];
  /** Columns of dates. */
  readonly dates?: readonly number[];
  readonly datedHeader?: number;
}

const CRITERIA: Table = {
  name: "Criteria",
  header: ["Name", "Weight", "Scale min", "Scale max"],
  rows: [
    ["Strategic fit", 60, 0, 10],
    ["Urgency", 40, 0, 10],
  ],
};

/** From ID to the type of work. */
const LEAN_COLUMNS = 11;

function withoutMore(projects: Table): Table {
  const { header, rows } = projects;
  return {
    ...projects,
    header: header.slice(0, LEAN_COLUMNS),
    rows: rows.map((row) => row.slice(0, LEAN_COLUMNS)),
  };
}

const idOf = (number: number): string => `P${String(number).padStart(5, "0")}`;

function projectRows({ projects }: Size, random: Random): Table {
  const header = [
    ...["ID", "Name", "Program", "Stage", "Baseline start", "Baseline finish", "Budget", "Planned value"],
    ...[
      "Earned value",
      "Actual cost",
      "Work type",
      "Forecast cost",
      "RAG",
      "Strategic fit",
      "Urgency",
      "Annual benefit",
      "Benefit years",
    ],
  ];
  const rows = Array.from({ length: projects }, (_, index): CellValue[] => {
    const start = random(0, 30);
    const budget = random(50, 5000) * 1000;
    const planned = Math.floor((budget * random(10, 90)) / 100);
    const earned = Math.floor((planned * random(60, 110)) / 100);
    return [
      ...[
        idOf(index + 1),
        `Project ${index + 1}`,
        `Program ${random(1, 40)}`,
        STAGES[random(0, STAGES.length - 1)] ?? "",
      ],
      ...[dayIn(start), dayIn(start + random(6, 24)), budget, planned, earned],
      Math.floor((earned * random(80, 130)) / 100),
      WORK_TYPES[random(0, WORK_TYPES.length - 1)] ?? "",
      Math.floor((budget * random(90, 130)) / 100),
      ...[RAGS[random(0, 3)] ?? "", random(0, 10), random(0, 10), random(10, 900) * 1000, random(2, 8)],
    ];
  });
  return { name: "Projects", header, rows, dates: [4, 5] };
}

function financialRows({ projects, months }: Size, random: Random): { table: Table; actual: number } {
  let actual = 0;
  const rows = Array.from({ length: projects }, (_, index) =>
    ["current budget", "actual"].map((version): CellValue[] => [
      ...[idOf(index + 1), version, "cost"],
      ...Array.from({ length: months }, (_month, month) => {
        if (version === "actual" && month > 32) return null;
        const amount = random(0, 90) * 1000;
        if (version === "actual") actual += amount;
        return amount;
      }),
    ]),
  ).flat();
  const periods = Array.from({ length: months }, (_, month) => dayIn(month));
  return {
    table: { name: "Financials", header: ["Project", "Version", "Flow", ...periods], rows, datedHeader: 3 },
    actual,
  };
}

function peopleRows({ people }: Size, random: Random): Table {
  const rows = Array.from({ length: people }, (_, index): CellValue[] => [
    ...[`E${String(index + 1).padStart(4, "0")}`, `Person ${index + 1}`, ROLES[index % ROLES.length] ?? ""],
    ...[`Team ${random(1, 60)}`, 40, random(0, 20) / 100],
  ]);
  return {
    name: "Resources",
    header: ["ID", "Name", "Role", "Team", "Capacity (hours per week)", "Vacation share"],
    rows,
  };
}

function bookingRows({ bookings, projects, people }: Size, random: Random): { table: Table; hours: number } {
  let total = 0;
  const rows = Array.from({ length: bookings }, (): CellValue[] => {
    const person = random(1, people);
    const start = random(30, 44);
    const hours = random(4, 120);
    total += hours;
    return [
      ...[
        idOf(random(1, projects)),
        `E${String(person).padStart(4, "0")}`,
        ROLES[(person - 1) % ROLES.length] ?? "",
      ],
      ...[dayIn(start), dayIn(start + random(1, 6)) - 1, hours, random(0, 9) < 8 ? "confirmed" : "tentative"],
    ];
  });
  const header = ["Project", "Resource", "Role", "Start", "Finish", "Hours", "Status"];
  return { table: { name: "Assignments", header, rows, dates: [3, 4] }, hours: total };
}

const DATE = "yyyy-mm-dd";

function gridOf({ name, header, rows, dates = [], datedHeader }: Table): Grid {
  const formats = dates.map((column): FormatRun => ({
    column,
    from: 1,
    to: rows.length,
    numberFormat: DATE,
  }));
  const months = header.map((_, column): FormatRun => ({ column, from: 0, to: 0, numberFormat: DATE }));
  return {
    sheet: name,
    top: 0,
    left: 0,
    values: [header, ...rows],
    formulas: new Map(),
    merges: [],
    tables: [],
    names: [],
    hiddenRows: [],
    formats: [...formats, ...(datedHeader === undefined ? [] : months.slice(datedHeader))],
  };
}

/** Dates look like dates. */
function dated(drawing: Drawing, { formats }: Grid): Drawing {
  const byColumn = new Map(formats.map((run) => [run.column, run]));
  const cells = drawing.cells.map((cell) => {
    const run = byColumn.get(cell.column);
    const isDate = run && cell.row >= run.from && cell.row <= run.to && typeof cell.value === "number";
    return isDate ? { ...cell, style: { numberFormat: run.numberFormat } } : cell;
  });
  return { ...drawing, cells };
}
