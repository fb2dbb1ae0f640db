import { dayOf, isoDate } from "../../../../core/domain/day";
import { newestRate, type Rate } from "../../../../core/table/convert/money";
import type { CellValue, Grid } from "../../../../core/table/grid";
import { tableKind } from "../../../../core/table/kinds/all";
import { reportingCurrency } from "../../../../core/table/read/currency";
import { parseWeekdays, readCalendars } from "../../../../core/table/read/calendars";
import { effortUnit } from "../../../../core/table/read/effort-unit";
import { normaliseFinancials } from "../../../../core/table/read/financials";
import { readPeriodGrid } from "../../../../core/table/read/period-grid";
import { plausible } from "../../../../core/table/check/impossible-values";
import { staleStatuses } from "../../../../core/table/check/stale-status";
import { usableRates } from "../../../../core/table/read/rates";
import { recordsOf } from "../../../../core/table/read/records";
import { normaliseCapacity } from "../../../../core/table/read/resource-capacity";
import type { TableRow } from "../../../../core/table/read/rows";
import { readSettings } from "../../../../core/table/read/settings";
import { readSettingValue } from "../../../../core/table/read/setting-value";
import { readStatusDate } from "../../../../core/table/read/status-date";
import { readTable } from "../../../../core/table/read/table";
import { textsAbove, type TableToRead } from "../../../../core/table/read/table-columns";
import { readTables } from "../../../../core/table/read/tables";
import { reconcile } from "../../../../core/table/check/reconcile";
import { idKey, referenceIndex } from "../../../../core/table/references";
import type { FoundTable } from "../../../../core/table/table-kind";
import { DEFAULT_SETTINGS } from "../../../../core/domain/settings";
import { SETTING_KINDS } from "../../../../core/domain/setting-kinds";
import { NO_CONTEXT } from "../column-of";
import { gridOf } from "../grid-of";

const on = (year: number, month: number, day: number): number => dayOf({ year, month, day });
const rowOf = (values: Record<string, unknown>, row = 1): TableRow => ({
  reading: 0,
  source: {
    sheet: "Sheet",
    row,
    columns: new Map(Object.keys(values).map((field, index) => [field, index])),
  },
  values,
  others: new Map(),
  currencies: new Map(),
  shownCurrencies: new Map(),
});
const foundOf = (grid: Grid, kind: FoundTable["kind"], parts: Partial<FoundTable>): TableToRead => ({
  grid,
  kind: tableKind(kind),
  found: {
    kind,
    sheet: grid.sheet,
    area: { top: 0, left: 0, bottom: grid.values.length - 1, right: (grid.values[0]?.length ?? 1) - 1 },
    headerRows: [0],
    orientation: "rows",
    dataRows: grid.values.slice(1).map((_, index) => index + 1),
    totalsRows: [],
    columns: [],
    periods: [],
    unmapped: [],
    confidence: 1,
    how: "",
    ...parts,
  },
});
const mapped = (field: string, header: string, column: number) => ({
  field,
  title: header,
  header,
  column,
  confidence: 1,
  how: "",
});

const RATES: readonly Rate[] = [
  { currency: "USD", rate: 0.9, date: on(2026, 1, 1), type: "budget" },
  { currency: "USD", rate: 0.8, date: on(2026, 1, 1), type: "average" },
  { currency: "USD", rate: 0.7, date: on(2026, 2, 1), type: "average" },
  { currency: "GBP", rate: 1.2, date: null, type: null },
];

test("the newest rate of its type that is not younger than the day counts", () => {
  const usd = (type: "budget" | "average" | "closing", day: number) =>
    newestRate(RATES, { currency: "USD", type }, day)?.rate ?? null;
  expect(usd("average", on(2026, 1, 31))).toBe(0.8);
  expect(usd("average", on(2026, 2, 1))).toBe(0.7);
  expect(usd("budget", on(2026, 6, 1))).toBe(0.9);
  expect(usd("average", on(2025, 12, 31))).toBeNull();
  expect(newestRate(RATES, { currency: "GBP", type: "closing" }, on(2020, 1, 1))?.rate).toBe(1.2);
  expect(newestRate(RATES, { currency: "CHF", type: "closing" }, on(2026, 1, 1))).toBeUndefined();
  expect(
    usableRates(
      recordsOf("rates", [rowOf({ currency: "usd", rate: 0.9 }), rowOf({ currency: "EUR", rate: 0 })]),
    ),
  ).toHaveLength(1);
});

test("the reporting currency is set, else the only one, else the one that Rates does not convert, else asked for", () => {
  const euro = rowOf({ currency: "EUR" });
  const dollar = rowOf({ currency: "USD" });
  expect(reportingCurrency("CHF", [euro], []).currency).toBe("CHF");
  expect(reportingCurrency(null, [euro], []).currency).toBe("EUR");
  expect(reportingCurrency(null, [euro, dollar], RATES).currency).toBe("EUR");
  expect(reportingCurrency(null, [euro, dollar], [])).toMatchObject({
    currency: "",
    findings: [{ code: "no-reporting-currency" }],
  });
  expect(reportingCurrency(null, [], [])).toMatchObject({ currency: "", findings: [] });
});

test("a reference is found by id, unique name or alias; the nearest is proposed for what is not", () => {
  const index = referenceIndex([
    { id: "P07", name: "ERP", aliases: ["SAP-1"] },
    { id: "B", name: "Twin" },
    { id: "C", name: "twin " },
    { id: "R1", name: "Jana Meyer" },
  ]);
  expect(index.resolve(" p07")).toEqual({ status: "found", id: "P07" });
  expect(index.resolve("sap-1")).toEqual({ status: "found", id: "P07" });
  expect(index.resolve("TWIN")).toEqual({ status: "ambiguous", ids: ["B", "C"] });
  expect(index.resolve("P-07 ")).toEqual({ status: "unknown" });
  expect(index.nearest("P-07 ")).toBe("P07");
  expect(index.nearest("SAP 1")).toBe("SAP-1 (P07)");
  expect(index.nearest("Meyer, Jana")).toBe("Jana Meyer");
  expect(index.nearest("J. Mayer")).toBe("Jana Meyer");
  expect(index.nearest("Nobody")).toBeNull();
  expect(index.nearest("ERP")).toBeNull(); // it is found
  expect(idKey("101")).not.toBe(idKey("0101"));
});

test("the days of a working week are named in many ways; holidays belong to their calendar or to all", () => {
  expect(
    ["Mon-Fri", "Mo–Do", "Mon, Wed; Fri", "Sun-Thu", "lun-ven", "Mon to Thu, Sat", "often"].map(
      parseWeekdays,
    ),
  ).toEqual([
    [1, 2, 3, 4, 5],
    [1, 2, 3, 4],
    [1, 3, 5],
    [0, 1, 2, 3, 4],
    [1, 2, 3, 4, 5],
    [1, 2, 3, 4, 6],
    null,
  ]);
  const calendars = recordsOf("calendars", [
    rowOf({ name: "Germany", workingDays: "Mon-Thu", hoursPerDay: 7.5 }),
  ]);
  const holidays = recordsOf("holidays", [
    rowOf({ date: 46_388, calendar: "germany" }),
    rowOf({ date: 46_389 }),
    rowOf({ date: 46_390, calendar: "France" }),
  ]);
  const { calendar } = readCalendars(calendars, holidays);
  expect(calendar).toMatchObject({ name: "Germany", weekdays: [1, 2, 3, 4], hoursPerDay: 7.5 });
  expect([...calendar.holidays]).toEqual([46_388, 46_389]);
});

const bookings = (title: CellValue, cells: readonly CellValue[]): TableToRead =>
  foundOf(
    gridOf("Plan", [
      [title, null, null],
      ["Person", "Jan", "Feb"],
      ["Ann", ...cells],
    ]),
    "assignments",
    {
      area: { top: 1, left: 0, bottom: 2, right: 2 },
      headerRows: [1],
      dataRows: [2],
      orientation: "periods",
      columns: [mapped("resource", "Person", 0)],
      periods: [
        { column: 1, header: "Jan", start: on(2027, 1, 1), finish: on(2027, 1, 31) },
        { column: 2, header: "Feb", start: on(2027, 2, 1), finish: on(2027, 2, 28) },
      ],
    },
  );

test("what a bookings grid counts is told by its title, else by magnitudes that leave one reading, else asked for", () => {
  const unit = (table: TableToRead) => effortUnit(table, [2], NO_CONTEXT);
  expect(unit(bookings("Bookings in FTE", [5, 6]))).toMatchObject({ field: "fullTimeEquivalent" });
  expect(unit(bookings("1.0 = full time", [5, 6]))).toMatchObject({ field: "fullTimeEquivalent" });
  expect(unit(bookings("team_fte_2027", [5, 6]))).toMatchObject({ field: "fullTimeEquivalent" });
  expect(unit(bookings("Person days", [5, 6]))).toMatchObject({ field: "hours", factor: 8 });
  expect(unit(bookings("Plan 2027", [120, 16]))).toMatchObject({ field: "hours", factor: 1 });
  expect(unit(bookings("Plan 2027", [0.5, 1]))).toMatchObject({ field: "fullTimeEquivalent" });
  expect(unit(bookings("Plan 2027", [100, 50]))).toMatchObject({ field: "allocation" });
  expect(unit(bookings("Plan 2027", [5, 10]))).toMatchObject({ findings: [{ code: "unit-not-known" }] });
  expect(textsAbove(bookings("Plan 2027", []).grid, bookings("Plan 2027", []).found)).toEqual([
    { value: "Plan 2027", column: 0 },
  ]);
});

test("days of a grid become hours of their period", () => {
  const grid = readPeriodGrid(bookings("Person days", [5, null]), [2], NO_CONTEXT);
  expect(grid.cells.get(2)?.map(({ values }) => values)).toEqual([
    { start: on(2027, 1, 1), finish: on(2027, 1, 31), hours: 40 },
  ]);
});

test("a grid that cannot be read leaves its rows out, with a finding for each", () => {
  const { rows, findings } = readTable(bookings("Plan 2027", [5, 10]), NO_CONTEXT, 0);
  expect(rows.filter(({ values }) => values["hours"] !== undefined)).toEqual([]);
  expect(findings.map(({ code }) => code)).toContain("unit-not-known");
});

test("versions side by side are a record each, and tie to the sheet's total", () => {
  const grid = gridOf("Costs", [
    ["Project", "Month", "Budget (k€)", "Actual (k€)"],
    ["A1", "2026-01", 100, 90],
    ["A1", "2026-02", 100, null],
    ["Total", null, 200, 90],
  ]);
  const table = foundOf(grid, "financials", {
    dataRows: [1, 2],
    totalsRows: [3],
    columns: [
      mapped("project", "Project", 0),
      mapped("period", "Month", 1),
      mapped("currentBudget", "Budget (k€)", 2),
      mapped("actual", "Actual (k€)", 3),
    ],
  });
  const reading = readTable(table, NO_CONTEXT, 0);
  expect(reading.rows.map(({ values }) => [values["version"], values["amount"]])).toEqual([
    ["current budget", 100_000],
    ["actual", 90_000],
    ["current budget", 100_000],
  ]);
  expect(reconcile(reading, reading.rows).money).toMatchObject([
    { sheetSum: 200_000, used: 200_000, leftOut: 0, ownTotal: 200_000 },
    { sheetSum: 90_000, used: 90_000, leftOut: 0, ownTotal: 90_000 },
  ]);
});

test("cash flows without a flow are told apart by their sign, periods by their first day", () => {
  const table = foundOf(gridOf("Cash flows", [[]]), "financials", {
    columns: [mapped("period", "Month", 0), mapped("amount", "Cash flow", 1)],
  });
  const { rows } = normaliseFinancials(table, [
    rowOf({ period: on(2026, 1, 31), amount: -100 }),
    rowOf({ period: on(2026, 2, 28), amount: 40 }),
  ]);
  expect(
    rows.map(({ values }) => [values["flow"], values["amount"], isoDate(values["period"] as number)]),
  ).toEqual([
    ["cost", 100, "2026-01-01"],
    ["benefit", 40, "2026-02-01"],
  ]);
});

test("a capacity column counts FTE, hours a week or per cent, by what its numbers can be", () => {
  const table = foundOf(gridOf("People", [[]]), "resources", {
    columns: [mapped("hoursPerWeek", "Capacity", 0)],
  });
  const read = (value: number) => normaliseCapacity(table, [rowOf({ hoursPerWeek: value })]).rows[0]?.values;
  expect(read(0.8)).toMatchObject({ fullTimeEquivalent: 0.8, hoursPerWeek: null });
  expect(read(80)).toMatchObject({ fullTimeEquivalent: 0.8, hoursPerWeek: null });
  expect(read(40)).toMatchObject({ hoursPerWeek: 40 });
});

test("a status older than the limit is stale, unless the project does not run", () => {
  const rows = (stage: string) => [rowOf({ id: "D2", stage, statusDate: on(2026, 8, 9) })];
  const limit = { asOf: on(2026, 9, 30), staleDays: 35 };
  expect(staleStatuses(rows("in progress"), [], limit)[0]?.message).toContain("52 days old");
  expect(staleStatuses(rows("on hold"), [], limit)).toEqual([]);
  expect(
    staleStatuses(rows("in progress"), [rowOf({ project: "D2", date: on(2026, 9, 30) })], limit),
  ).toEqual([]);
  expect(plausible("projects", rows("in progress")).findings).toEqual([]);
});

test("the status date is asked for, set, said by a title, the latest report, or today with a finding", () => {
  const sources = {
    asked: null,
    setting: null,
    today: on(2026, 10, 5),
    grids: [gridOf("Report", [["Status as of 31 Aug 2026"]])],
    statuses: [rowOf({ date: on(2026, 9, 1) })],
    projects: [],
  };
  const day = (change: Partial<typeof sources> | { asked: number } | { setting: number }) =>
    isoDate(readStatusDate({ ...sources, ...change }).asOf);
  expect(day({ asked: on(2026, 1, 1) })).toBe("2026-01-01");
  expect(day({ setting: on(2026, 2, 1) })).toBe("2026-02-01");
  expect(day({})).toBe("2026-08-31");
  expect(day({ grids: [] })).toBe("2026-09-01");
  expect(readStatusDate({ ...sources, grids: [], statuses: [] })).toMatchObject({
    asOf: on(2026, 10, 5),
    findings: [{ code: "no-status-date" }],
  });
});

test("a setting is taken by label or key; a share above 1 is asked about", () => {
  const kind = SETTING_KINDS.find(({ key }) => key === "discountRate");
  const value = (cell: CellValue, format = "General") => (kind ? readSettingValue(kind, cell, format) : null);
  expect([value(0.08), value("8 %"), value("0,08"), value(8), value(0.08, "0%")]).toEqual([
    0.08,
    0.08,
    0.08,
    undefined,
    0.08,
  ]);
  const { settings, findings } = readSettings(
    [
      gridOf("Settings", [
        ["Setting", "Value"],
        ["Fiscal year start", 4],
        ["period", "Quarter"],
        ["Discount rate", 8],
        ["Colour", "red"],
      ]),
    ],
    { overrides: {}, preset: null },
  );
  expect(settings).toMatchObject({
    fiscalYearStart: 4,
    period: "quarter",
    discountRate: DEFAULT_SETTINGS.discountRate,
  });
  expect(findings.map(({ code }) => code)).toEqual(["bad-setting", "unknown-setting"]);
});

test("a sheet without a Project column is about the project that its name begins with", () => {
  const { grid, found } = foundOf(gridOf("C5_tasks", [["ID"], ["1"]]), "tasks", {
    columns: [mapped("id", "ID", 0)],
  });
  const readings = readTables({
    grids: [grid],
    tables: [found],
    settings: DEFAULT_SETTINGS,
    hostLocale: null,
  });
  expect(readings[0]?.rows[0]?.values).toMatchObject({ id: "1", project: "C5" });
});
