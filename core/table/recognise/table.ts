import { once } from "../../domain/once";
import type { TableId } from "../../domain/portfolio";
import { isCellError, valueAt, type CellValue, type Grid } from "../grid";
import { headerWords } from "../header/text";
import { headerSimilarity, similarityOf, weigh } from "../header/similarity";
import { TABLE_KIND, TABLE_KINDS, type AnyTableKind } from "../kinds/all";
import { COLUMN_FLOOR, readColumns, type Candidate, type ColumnReading } from "./columns";
import { projectIsCode, recordField, valuesOnce } from "./values";
import { signatureOf } from "./signatures";
import type { MappedColumn, Recognition } from "../table-kind";

/** A block of cells whose headers and rows are known. */
export interface Block {
  readonly grid: Grid;
  readonly candidates: readonly Candidate[];
  /** Columns that stand for one period each. */
  readonly periodColumns: readonly number[];
  readonly dataRows: readonly number[];
  /** What the block is called: its table, its sheet, its title lines. */
  readonly names: readonly string[];
}

/** A block read as one kind of table. */
export interface KindReading extends ColumnReading, Recognition {
  readonly kind: TableId;
}

/** Below it a block is no table of ours. */
const TABLE_FLOOR = 0.35;
const NAME_BONUS = 0.1;
/** A sheet "Projects" says what it is; a "Project tracker" may list tasks. */
const OWN_TITLE_BONUS = 0.25;
/** A need is met by a column that is likely enough, not by a faint likeness. */
const NEED_FLOOR = 0.65;
const SURE_NAME = 0.95;
const LEAST_NAME = 0.75;
const TELLING_HALF = 1;
const SURE_COLUMN = 0.85;
const FEWEST_SURE = 3;
const FIGURES: ReadonlySet<string> = new Set(["date", "money", "percent", "hours", "days", "number"]);
const PERIOD_PASSED_OVER = 0.5;
const MISSING_REQUIRED = 0.85;
const REPEATED_KEYS = 0.9;
/** Kinds that have one row per thing: where names repeat, the rows are something else's. */
const ONE_ROW_EACH: ReadonlyMap<TableId, number> = new Map([
  ["projects", 0.55],
  ["statuses", 0.4],
  ["resources", 0.6],
  ["history", 0.6],
  ["roleCapacity", 0.6],
]);
const MOSTLY_DIFFERENT = 0.85;
/** A project has several tasks: where hardly any project comes twice, the rows are the projects. */
const ROW_PER_PROJECT = 0.7;
const FEWEST_ROWS_OF_PROJECTS = 5;

/** Reads a block as each kind of table that it can be; the likeliest first. */
export function recogniseTable(block: Block): KindReading[] {
  return TABLE_KINDS.flatMap((kind) => {
    const reading = readAs(kind, block);
    return reading && reading.confidence >= TABLE_FLOOR ? [reading] : [];
  }).sort((a, b) => b.confidence - a.confidence);
}

/** Reads a block as one kind of table; `undefined` when it lacks what that kind cannot be without, or repeats its keys. */
export function readAs(kind: AnyTableKind, block: Block): KindReading | undefined {
  const candidates = block.candidates.filter(({ column }) => !isPeriod(kind, block, column));
  const hasPeriods = kind.periods !== undefined && block.periodColumns.length > 0;
  const read = valuesOnce(kind, readColumns(kind, candidates), hasPeriods);
  const columns = projectIsCode(kind, read, candidates);
  const { mapped } = columns;
  const named = bestName(kind, block.names);
  const isNamed = (named?.score ?? 0) >= SURE_NAME && mapped.length >= 2;
  if (!isNamed && !hasNeeds(kind, block, mapped)) return undefined;
  const different = differentKeys(kind, block, mapped);
  if (different < MOSTLY_DIFFERENT && isHistory(kind, block, mapped)) return undefined;
  if (kind.id === "statuses" && isAboutTasks(block, mapped)) return undefined;
  const countable = block.candidates.filter(({ column }) => !block.periodColumns.includes(column)).length;
  // Columns of periods speak for a kind that takes them.
  const passedOver = kind.periods ? 0 : block.periodColumns.length * PERIOD_PASSED_OVER;
  const unknown = countable - mapped.length + passedOver;
  // Where what names a row and its figures are sure, many columns beside them that no table knows say nothing against it.
  const against = isSureOf(kind, mapped) ? Math.min(unknown, mapped.length) : unknown;
  const coverage = sum(mapped.map(({ confidence }) => confidence)) / Math.max(1, mapped.length + against);
  const telling = sum(mapped.map((column) => tellingWeight(kind, block, column)));
  const confidence =
    (0.5 * coverage + 0.5 * (telling / (telling + TELLING_HALF)) + NAME_BONUS * (named?.score ?? 0)) *
      (different < MOSTLY_DIFFERENT ? (ONE_ROW_EACH.get(kind.id) ?? REPEATED_KEYS) : 1) *
      (isRowPerProject(kind, block, mapped) ? ROW_PER_PROJECT : 1) *
      (lacksRequired(kind, mapped) ? MISSING_REQUIRED : 1) +
    (isOwnTitle(kind, named) ? OWN_TITLE_BONUS : 0);
  const titles = mapped.map(({ title }) => title).join(", ");
  const called = named ? `; "${named.text}" is a name of ${kind.title}` : "";
  return {
    kind: kind.id,
    ...columns,
    confidence: Math.min(0.99, Math.round(confidence * 100) / 100),
    how: `${mapped.length} of ${countable} columns are known (${titles})${called}`,
  };
}

function isOwnTitle({ title }: AnyTableKind, named: ReturnType<typeof bestName>): boolean {
  return named !== undefined && headerWords(named.text).join(" ") === headerWords(title).join(" ");
}

function isPeriod(kind: AnyTableKind, { periodColumns }: Block, column: number): boolean {
  return kind.periods !== undefined && periodColumns.includes(column);
}

function hasNeeds(kind: AnyTableKind, block: Block, mapped: readonly MappedColumn[]): boolean {
  const likely = mapped.filter(({ confidence }) => confidence >= NEED_FLOOR);
  const fields = new Set(likely.map(({ field }) => recordField(kind, field)));
  if (kind.periods && block.periodColumns.length > 0) fields.add("periods");
  return signatureOf(kind.id).needs.every((group) => group.some((field) => fields.has(field)));
}

/** Whether all that the kind cannot be without is there beyond doubt, and figures or dates among what is. */
function isSureOf(kind: AnyTableKind, mapped: readonly MappedColumn[]): boolean {
  const sure = mapped.filter(({ confidence }) => confidence >= SURE_COLUMN);
  const fields = new Set(sure.map(({ field }) => recordField(kind, field)));
  const hasFigures = [...fields].some((field) => FIGURES.has(kind.columns[field]?.type.kind ?? ""));
  const needs = signatureOf(kind.id).needs;
  return (
    sure.length >= FEWEST_SURE &&
    hasFigures &&
    needs.every((group) => group.some((field) => fields.has(field)))
  );
}

/** How much a column says that it is this kind and no other: a header that ten kinds share says a tenth. */
function tellingWeight(kind: AnyTableKind, { candidates }: Block, mapped: MappedColumn): number {
  const candidate = candidates.find(({ column }) => column === mapped.column);
  if (!candidate) return 0;
  const rivals = TABLE_KINDS.filter(({ id }) => id !== kind.id).map(({ id }) => candidate.kinds.get(id) ?? 0);
  return mapped.confidence / (1 + sum(rivals.filter((confidence) => confidence >= COLUMN_FLOOR)));
}

function lacksRequired(kind: AnyTableKind, mapped: readonly MappedColumn[]): boolean {
  return Object.entries(kind.columns).some(
    ([field, { required }]) =>
      required && field !== "id" && !mapped.some((column) => recordField(kind, column.field) === field),
  );
}

/** The share of rows whose key is the first of its kind; 1 when the table has no key columns. */
function differentKeys(
  kind: AnyTableKind,
  { grid, dataRows }: Block,
  mapped: readonly MappedColumn[],
): number {
  const columns = signatureOf(kind.id).key.flatMap((group) => {
    const found = group.flatMap((field) => mapped.filter((column) => column.field === field))[0];
    return found ? [found.column] : [];
  });
  return columns.length === 0 ? 1 : shareOfDifferent(grid, dataRows, columns);
}

function isRowPerProject(kind: AnyTableKind, block: Block, mapped: readonly MappedColumn[]): boolean {
  const project = mapped.find(({ field }) => field === "project");
  return (
    kind.id === "tasks" &&
    project !== undefined &&
    block.dataRows.length >= FEWEST_ROWS_OF_PROJECTS &&
    shareOfDifferent(block.grid, block.dataRows, [project.column]) >= MOSTLY_DIFFERENT
  );
}

function shareOfDifferent(grid: Grid, rows: readonly number[], columns: readonly number[]): number {
  const keys = new Set<CellValue>();
  let filled = 0;
  for (const row of rows) {
    const key = keyAt(grid, row, columns);
    if (key === null) continue;
    filled += 1;
    keys.add(key);
  }
  return filled === 0 ? 1 : keys.size / filled;
}

/** What tells a row from others; `null` where a part of it is blank. A single value is its own key, which spares a text a row. */
function keyAt(grid: Grid, row: number, columns: readonly number[]): CellValue {
  const values = columns.map((column) => valueAt(grid, row, column));
  if (values.some((value) => value === null || value === "")) return null;
  const [only = null] = values;
  return values.length > 1 || isCellError(only) ? JSON.stringify(values) : only;
}

/** Whether a column of status dates, which is no key of this kind, repeats: then the rows are states of things at dates. */
function isHistory(kind: AnyTableKind, block: Block, mapped: readonly MappedColumn[]): boolean {
  const { grid, candidates, dataRows } = block;
  const keys = new Set(signatureOf(kind.id).key.flat());
  const own = new Set(mapped.filter(({ field }) => keys.has(field)).map(({ column }) => column));
  return candidates.some(
    (candidate) =>
      !own.has(candidate.column) &&
      headerSimilarity(candidate.readings[0]?.words ?? [], ["status", "date"]) === 1 &&
      shareOfDifferent(grid, dataRows, [candidate.column]) < MOSTLY_DIFFERENT,
  );
}

/** A status of tasks is no status of projects: its rows carry a WBS code or predecessors. */
function isAboutTasks({ candidates }: Block, mapped: readonly MappedColumn[]): boolean {
  const { wbs, predecessors } = TABLE_KIND.tasks.columns;
  const own = new Set(mapped.map(({ column }) => column));
  return candidates.some(
    ({ column, named }) =>
      !own.has(column) && [wbs, predecessors].some((field) => (named.get(field)?.score ?? 0) >= SURE_NAME),
  );
}

const namesOf = once(
  (): ReadonlyMap<TableId, readonly (readonly string[])[]> =>
    new Map(TABLE_KINDS.map(({ id, title, synonyms }) => [id, [title, ...synonyms].map(headerWords)])),
);

function bestName(kind: AnyTableKind, names: readonly string[]): { text: string; score: number } | undefined {
  const known = namesOf().get(kind.id) ?? [];
  return names
    .map((text) => {
      const name = weigh(headerWords(text));
      return { text, score: Math.max(...known.map((words) => similarityOf(name, words))) };
    })
    .filter(({ score }) => score >= LEAST_NAME)
    .sort((a, b) => b.score - a.score)[0];
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
