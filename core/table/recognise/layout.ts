import type { Assumption } from "../../domain/assumption";
import type { Finding } from "../../domain/issue";
import { isFilledCell } from "../find/blocks";
import type { Layout } from "../find/layouts";
import { onSheet } from "../find/turned";
import { candidatesOf } from "../header/candidates";
import { readPeriodHeaders, yearsIn, type PeriodHeaders } from "../header/periods";
import { tableKind } from "../kinds/all";
import type { MappingRow } from "../mapping/mapping";
import { applyMapping, sayingsFor, type Sayings } from "../mapping/apply";
import { headerWords } from "../header/text";
import { calibrated, OF_COLUMNS, OF_TABLES } from "./calibration";
import { readColumns, type Candidate } from "./columns";
import {
  belowTotalFindings,
  columnFindings,
  kindFindings,
  moneyFindings,
  periodFindings,
  saysTotal,
} from "./findings";
import { recogniseTable, type Block, type KindReading } from "./table";
import { takenPeriods, versionAssumptions } from "./versions";
import { projectIsCode, valuesOnce } from "./values";
import type { FoundTable } from "../table-kind";

/** A layout as the table that it is, if any, with what is to ask and what was taken for granted. */
export interface LayoutReading {
  readonly table?: FoundTable;
  readonly findings: readonly Finding[];
  readonly assumptions: readonly Assumption[];
}

/** What reading a layout needs beside the layout. */
export interface ReadingContext {
  readonly mapping: readonly MappingRow[];
  readonly fiscalYearStart: number;
  /** What projects are scored on, as headers are compared: a column that is called so is that, unless it surely is another. */
  readonly criteria?: ReadonlySet<string>;
}

const NEAREST_TITLES = 2;

/** Reads a layout as the kind of table that it most likely is, or that the user says it is. */
export function readLayout(layout: Layout, context: ReadingContext): LayoutReading | undefined {
  const sayings = sayingsFor(layout, context.mapping);
  if (sayings.isLeftOut) return undefined;
  const block = blockOf(layout, sayings, context);
  const readings = sayings.kind ? saidReading(block, sayings) : recogniseTable(block.block);
  const best = readings[0];
  if (!best) return undefined;
  const found = foundTable(layout, block, applyMapping(best, sayings));
  const asked = sayings.kind ? [] : kindFindings(found, readings);
  // A table that could as well be another is no surer than its score: that it is mostly right is no comfort there.
  const table = asked.length > 0 ? found : { ...found, confidence: calibrated(found.confidence, OF_TABLES) };
  return {
    table,
    findings: onSheet(layout.grid, [
      ...asked,
      ...columnFindings(table, best.ambiguities, sayings),
      ...periodFindings(table, block.periods),
      ...belowTotalFindings(table, layout.body.belowTotals),
      ...moneyFindings(table, block.block.candidates, block.periods),
    ]),
    assumptions: assumptionsOf(table, block.periods, context),
  };
}

interface PeriodBlock {
  readonly block: Block;
  readonly periods: PeriodHeaders;
}

function blockOf(layout: Layout, sayings: Sayings, context: ReadingContext): PeriodBlock {
  const { fiscalYearStart, criteria = NO_CRITERIA } = context;
  const { grid, headers, titles, body, name } = layout;
  const said = new Set(sayings.columns.map(({ column }) => column));
  const years = new Set([...titles.map(({ text }) => text), grid.sheet].flatMap(yearsIn));
  const periods = readPeriodHeaders(
    headers.filter(({ column }) => !said.has(column)),
    { fiscalYearStart, titleYear: years.size === 1 ? ([...years][0] ?? null) : null },
  );
  const periodColumns = periods.periods.map(({ column }) => column);
  const setAside = new Set([...said, ...periods.totals, ...periods.yearless]);
  return {
    periods,
    block: {
      grid,
      candidates: candidatesOf(layout)
        .filter(({ column }) => !setAside.has(column))
        .map((candidate) => (criteria.has(headerKey(candidate.header)) ? onlySure(candidate) : candidate)),
      periodColumns,
      dataRows: body.data,
      names: [
        ...(name === undefined ? [] : [name]),
        grid.sheet,
        ...titles.slice(0, NEAREST_TITLES).map(({ text }) => text),
      ],
    },
  };
}

const NO_CRITERIA: ReadonlySet<string> = new Set();
const SURE = 0.99;

/** A header as it is compared with the name of a criterion. */
export function headerKey(text: string): string {
  return headerWords(text).join(" ");
}

function onlySure(candidate: Candidate): Candidate {
  return { ...candidate, named: new Map([...candidate.named].filter(([, { score }]) => score >= SURE)) };
}

/** The user says what the table is; its columns are still recognised. */
function saidReading({ block }: PeriodBlock, sayings: Sayings): KindReading[] {
  if (!sayings.kind) return [];
  const kind = tableKind(sayings.kind);
  const candidates = block.candidates.filter(
    ({ column }) => !kind.periods || !block.periodColumns.includes(column),
  );
  const said = new Set(sayings.columns.map(({ field }) => field));
  const unsaid = <T>(columns: Readonly<Record<string, T>>): Record<string, T> =>
    Object.fromEntries(Object.entries(columns).filter(([field]) => !said.has(field)));
  const free = {
    ...kind,
    columns: unsaid(kind.columns),
    ...(kind.sideBySide ? { sideBySide: unsaid(kind.sideBySide) } : {}),
  };
  const hasPeriods = kind.periods !== undefined && block.periodColumns.length > 0;
  const once = valuesOnce(kind, readColumns(free, candidates), hasPeriods);
  const columns = projectIsCode(free, once, candidates);
  return [{ kind: kind.id, ...columns, confidence: 1, how: "you said so" }];
}

function foundTable(layout: Layout, { periods }: PeriodBlock, reading: KindReading): FoundTable {
  const { grid, area, headerRows, body, titles } = layout;
  const taken = takenPeriods(tableKind(reading.kind), periods.periods);
  const takesPeriods = taken.length > 0;
  const mapped = new Set(reading.mapped.map(({ column }) => column));
  const inPeriods = new Set(taken.map(({ column }) => column));
  return {
    kind: reading.kind,
    sheet: grid.sheet,
    area,
    headerRows,
    orientation: grid.turnedFrom ? "transposed" : takesPeriods ? "periods" : "rows",
    dataRows: body.data,
    totalsRows: body.totals,
    columns: reading.mapped.map((column) => ({
      ...column,
      confidence: calibrated(column.confidence, OF_COLUMNS),
    })),
    periods: taken,
    unmapped: layout.headers
      .filter(({ column }) => !mapped.has(column) && !inPeriods.has(column))
      .filter(({ text, column }) => text !== "" || body.data.some((row) => isFilledCell(grid, row, column)))
      .map(({ text, column }) => ({ header: text, column })),
    confidence: reading.confidence,
    how: reading.how,
    titles,
    sectionRows: body.sections,
  };
}

function assumptionsOf(table: FoundTable, periods: PeriodHeaders, context: ReadingContext): Assumption[] {
  const assumptions: Assumption[] = [];
  const where = `table ${tableKind(table.kind).title} on sheet "${table.sheet}"`;
  if (table.periods.length > 0 && periods.yearFromTitle) {
    assumptions.push({
      what: `Year of the period columns of the ${where}`,
      how: "The headers name no year; it is the one year that the title or the sheet's name gives, going up after December.",
      figures: [],
    });
  }
  assumptions.push(...versionAssumptions(table, periods.periods, where));
  const totals = table.unmapped.filter(
    ({ column, header }) => periods.totals.includes(column) || saysTotal(header),
  );
  if (table.periods.length > 0 && totals.length > 0) {
    assumptions.push({
      what: `Totals among the period columns of the ${where}`,
      how: `${totals.map(({ header }) => `"${header}"`).join(", ")} sum up other columns and are not counted again.`,
      figures: [],
    });
  }
  if (table.periods.length > 0 && periods.fiscal) {
    assumptions.push({
      what: `Fiscal years in the headers of the ${where}`,
      how: `A fiscal year begins in month ${context.fiscalYearStart} and is named by the year in which it ends.`,
      figures: [],
    });
  }
  return assumptions;
}
