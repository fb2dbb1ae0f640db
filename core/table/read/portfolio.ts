import type { Assumption } from "../../domain/assumption";
import type { Day } from "../../domain/day";
import type { Finding } from "../../domain/issue";
import type { Known } from "../../domain/known";
import type { Portfolio, Tables } from "../../domain/portfolio";
import { convertMoney, type Conversion } from "../convert/money";
import { findTables } from "../find/tables";
import { areaOnSheet } from "../find/turned";
import { unreadRows } from "../find/unread-rows";
import type { Grid } from "../grid";
import { TABLE_KINDS } from "../kinds/all";
import { mappingInForce } from "../mapping/in-force";
import { keptMapping } from "../mapping/kept";
import { readMapping, type MappingRow } from "../mapping/mapping";
import { currencyCode } from "../parse/currency";
import { withAffects } from "./affects";
import { readCalendars } from "./calendars";
import { reportingCurrency } from "./currency";
import { withDecisions } from "./decisions";
import { linkRows } from "./linked-rows";
import type { RowsByTable } from "./rows";
import { usableRates } from "./rates";
import { recordsOf } from "./records";
import type { TableRow } from "./rows";
import { readSettings, type SettingsReading } from "./settings";
import { readStatusDate } from "./status-date";
import type { TableReading } from "./table";
import { withWeights } from "./weights";
import { readTables } from "./tables";
import { checkTables } from "../check/check-tables";
import { reconcile } from "../check/reconcile";
import { staleStatuses } from "../check/stale-status";
import type { FoundTable, Reconciliation } from "../table-kind";

/** What a run may say about how the workbook is read. */
export interface ReadOptions {
  readonly today: Day;
  readonly asOf: Known<Day>;
  readonly hostLocale: string | null;
  /** Settings by key or label, as text; they win over the workbook's. */
  readonly overrides: Readonly<Record<string, string>>;
  /** The preset of settings that holds too; none where absent. */
  readonly preset?: string;
  /** Mapping from outside of the workbook; it wins over the workbook's own, see `mappingInForce`. */
  readonly mapping: readonly MappingRow[];
}

/** Everything that was read, and everything that is to be said about it. */
export interface Intake {
  readonly portfolio: Portfolio;
  readonly tables: readonly FoundTable[];
  /** One per found table, in the order of `tables`. */
  readonly reconciliation: readonly Reconciliation[];
  /** What the user says of sheets and headers, as far as it is in force. */
  readonly mapping: readonly MappingRow[];
  readonly findings: readonly Finding[];
  readonly assumptions: readonly Assumption[];
  readonly usageErrors: readonly string[];
  /** What the workbook says of settings, what is saved, and the presets that there are. */
  readonly settings: Pick<SettingsReading, "ofWorkbook" | "saved" | "presets" | "decisions">;
  /** As the table has them: the portfolio's may be weighed otherwise. */
  readonly criteria: Tables["criteria"];
  /** As the table has them: of the portfolio's it may be decided otherwise whether they are in. */
  readonly projects: Tables["projects"];
}

/**
 * Reads a portfolio from the user's sheets: settings, tables wherever they stand, their cells, references and money.
 * What cannot be read is in the findings, what was derived in the assumptions, and every row and amount that came in is
 * used or left out.
 */
export function readPortfolio(grids: readonly Grid[], options: ReadOptions): Intake {
  const own = grids.filter(({ owned }) => owned === undefined);
  const settings = readSettings(grids, { overrides: options.overrides, preset: options.preset ?? null });
  const mapping = mappingInForce([options.mapping, readMapping(own), keptMapping(grids)]);
  const found = findTables(own, mapping, settings.settings.fiscalYearStart);
  const tables = found.tables.filter((table) => !isSettings(table, settings));
  const readings = readTables({
    grids: own,
    tables,
    settings: settings.settings,
    hostLocale: options.hostLocale,
  });
  const linked = linkRows(readings);
  const money = inReportingCurrency(linked.rows, { own, settings, options });
  const records = Object.fromEntries(
    TABLE_KINDS.map(({ id }) => [id, recordsOf(id, money.rows[id])]),
  ) as unknown as Tables;
  const weighted = withWeights(records.criteria, settings.weights);
  const decided = withDecisions(records.projects, settings.decisions);
  const calendars = readCalendars(records.calendars, records.holidays);
  const said = { ...records, criteria: weighted.criteria, projects: decided.projects };
  const { asOf, currency } = money;
  const kept = { ...settings.settings, currency: currency === "" ? null : currency };
  const stale = staleStatuses(linked.rows.projects, linked.rows.statuses, {
    asOf,
    staleDays: kept.staleDays,
  });
  const checked = checkTables({ readings, rows: linked.rows, reporting: currency, asked: found.findings });
  const unread = unreadRows(own, found.tables, settings.areas);
  const steps = [settings, found, ...readings, linked, money, calendars, checked, weighted, decided];
  const { calendar, named: namedCalendars } = calendars;
  return {
    portfolio: { ...said, settings: kept, asOf, calendar, namedCalendars },
    tables: readings.map(({ table }) => table.found),
    reconciliation: readings.map((reading, index) => reconcile(reading, readBy(money.rows, reading, index))),
    mapping,
    findings: withAffects([...steps.flatMap(({ findings }) => findings), ...stale, ...unread]),
    assumptions: [settings, found, ...readings, linked, money, checked, weighted, decided].flatMap(
      ({ assumptions }) => assumptions,
    ),
    usageErrors: [...settings.usageErrors, ...weighted.usageErrors, ...decided.usageErrors],
    settings,
    criteria: records.criteria,
    projects: records.projects,
  };
}

/** The rows of a reading that became records, of their own or joined to those of another. */
function readBy(rows: RowsByTable, { table }: TableReading, index: number): TableRow[] {
  const found: TableRow[] = [];
  for (const row of rows[table.kind.id]) {
    if (row.reading === index) found.push(row);
    for (const joined of row.joined ?? []) if (joined.reading === index) found.push(joined);
  }
  return found;
}

function isSettings(found: FoundTable, { areas }: SettingsReading): boolean {
  const { sheet } = found;
  const area = areaOnSheet(found);
  return areas.some(
    (other) =>
      other.sheet === sheet &&
      area.top <= other.bottom &&
      other.top <= area.bottom &&
      area.left <= other.right &&
      other.left <= area.right,
  );
}

interface MoneyReading {
  readonly rows: RowsByTable;
  readonly asOf: Day;
  readonly currency: string;
  readonly findings: readonly Finding[];
  readonly assumptions: readonly Assumption[];
}

/** Decides the status date and the reporting currency, then converts every amount. */
function inReportingCurrency(
  rows: RowsByTable,
  from: { readonly own: readonly Grid[]; readonly settings: SettingsReading; readonly options: ReadOptions },
): MoneyReading {
  const { options, settings, own } = from;
  const status = readStatusDate({
    asked: options.asOf,
    setting: settings.settings.statusDate,
    today: options.today,
    grids: own.filter(({ sheet }) => !settings.areas.some((area) => area.sheet === sheet)),
    statuses: rows.statuses,
    projects: rows.projects,
  });
  const rates = usableRates(recordsOf("rates", rows.rates));
  const all = TABLE_KINDS.flatMap(({ id }) => (id === "rates" ? [] : rows[id]));
  const reporting = reportingCurrency(settings.settings.currency, all, rates);
  const conversion: Conversion = {
    reporting: reporting.currency,
    rates,
    asOf: status.asOf,
    projectCurrency: currenciesOf(rows.projects),
  };
  const converted = TABLE_KINDS.map(({ id }) => [id, convertMoney(id, rows[id], conversion)] as const);
  return {
    rows: Object.fromEntries(converted.map(([id, table]) => [id, table.rows])) as unknown as RowsByTable,
    asOf: status.asOf,
    currency: reporting.currency,
    findings: [
      ...status.findings,
      ...reporting.findings,
      ...converted.flatMap(([, { findings }]) => findings),
    ],
    assumptions: [
      ...status.assumptions,
      ...reporting.assumptions,
      ...converted.flatMap(([, { assumptions }]) => assumptions),
    ],
  };
}

function currenciesOf(projects: readonly TableRow[]): Map<string, string> {
  return new Map(
    projects.flatMap(({ values }) => {
      const currency = typeof values["currency"] === "string" ? currencyCode(values["currency"]) : null;
      return currency === null ? [] : [[values["id"] as string, currency] as const];
    }),
  );
}
