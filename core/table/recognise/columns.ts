import type { TableId } from "../../domain/portfolio";
import type { HeaderReading } from "../header/text";
import { oneLine } from "../header/text";
import type { NameMatch } from "../header/vocabulary";
import { columnsOf, type AnyTableKind } from "../kinds/all";
import { bestPairs } from "./assignment";
import type { ColumnContent } from "./content";
import { contentFit, NUMBERS_AS_TEXT, STRANGE_WORDS } from "./fit";
import type { ColumnKind, MappedColumn, Recognition } from "../table-kind";

/** A column of a block, with all that tells what it is. */
export interface Candidate {
  readonly column: number;
  readonly header: string;
  readonly readings: readonly HeaderReading[];
  readonly named: ReadonlyMap<ColumnKind, NameMatch>;
  readonly content: ColumnContent;
  /** How sure it would be of its best field in each kind of table. */
  readonly kinds: ReadonlyMap<TableId, number>;
}

/** Two readings that are about as good: the user should say which is right. A doubtful one is not even taken. */
export interface Ambiguity {
  readonly isTaken: boolean;
  readonly taken: MappedColumn;
  readonly other: { readonly header: string; readonly column: number; readonly title: string };
}

/** The columns of a block as the columns of one kind of table. */
export interface ColumnReading {
  readonly mapped: readonly MappedColumn[];
  readonly ambiguities: readonly Ambiguity[];
}

/** Below it a column stays unmapped. */
export const COLUMN_FLOOR = 0.5;
const CERTAIN = 0.99;
const LEAST_NAME_FOR_CONTENT = 0.35;
const CLOSE = 0.06;
const IF_STRANGE = 0.6;
/** Of several columns that are as likely, none is taken unless it is surer than this. */
const LEAST_WITH_RIVALS = 0.75;

/** Gives each field its column and each column its field so that the whole fits best; unlikely ones stay unmapped. */
export function readColumns(kind: AnyTableKind, candidates: readonly Candidate[]): ColumnReading {
  const fields = Object.entries(columnsOf(kind));
  const columns = [...candidates].sort(byHeader);
  const likely = columns.map((candidate) => fields.map(([, field]) => recognise(candidate, field)));
  const pairs = pairsOf(likely);
  const taken = new Set(pairs);
  const mapped: MappedColumn[] = [];
  const ambiguities: Ambiguity[] = [];
  columns.forEach(({ column, header }, index) => {
    const pair = pairs[index] ?? -1;
    const [field, { title }] = fields[pair] ?? ["", { title: "" }];
    const recognition = likely[index]?.[pair];
    if (!recognition || field === "") return;
    const found: MappedColumn = { field, title, header, column, ...recognition };
    const rival = columns.findIndex(
      (_, other) => pairs[other] === -1 && isClose(likely[other]?.[pair], recognition),
    );
    const rivalColumn = columns[rival];
    const isTaken = !rivalColumn || recognition.confidence >= LEAST_WITH_RIVALS;
    if (isTaken) mapped.push(found);
    if (rivalColumn) {
      const other = { header: rivalColumn.header, column: rivalColumn.column, title };
      ambiguities.push({ isTaken, taken: found, other });
    }
    const second = fields.findIndex(
      (_, other) => !taken.has(other) && isClose(likely[index]?.[other], recognition),
    );
    const secondField = fields[second];
    if (secondField && isTaken)
      ambiguities.push({ isTaken, taken: found, other: { header, column, title: secondField[1].title } });
  });
  return { mapped: mapped.sort((a, b) => a.column - b.column), ambiguities };
}

/** For each column its field, or −1; those that are like no field do not compete. */
function pairsOf(likely: readonly (readonly Recognition[])[]): number[] {
  const gains = likely.map((row) => row.map(({ confidence }) => gain(confidence)));
  const competing = gains.flatMap((row, index) => (row.some((one) => one > 0) ? [index] : []));
  const pairs = gains.map(() => -1);
  bestPairs(competing.map((index) => gains[index] ?? [])).forEach((pair, at) => {
    pairs[competing[at] ?? -1] = pair;
  });
  return pairs;
}

/** How sure it is that a column is this field, and why. */
export function recognise(
  { named, content, header }: Omit<Candidate, "kinds">,
  field: ColumnKind,
): Recognition {
  const match = named.get(field);
  if (!match) return { confidence: 0, how: "" };
  const { factor: fit, why } = contentFit(field.type, content);
  // Numbers below a header that only reads like a name are scores or amounts, no names.
  // A header as general as Type, over words that the field does not take, is a Type of something else.
  const isStrange =
    (why === STRANGE_WORDS && match.name !== field.title) ||
    (why === NUMBERS_AS_TEXT && match.score < CERTAIN);
  const factor = isStrange ? fit * IF_STRANGE : fit;
  const fromContent = factor > 1 && match.score >= LEAST_NAME_FOR_CONTENT ? 0.1 : 0;
  const confidence = Math.min(CERTAIN, match.score * Math.min(1, factor) + fromContent);
  const name = oneLine(header);
  const says =
    match.score >= CERTAIN ? `"${name}" is a name of ${field.title}` : `"${name}" reads like "${match.name}"`;
  return { confidence: Math.round(confidence * 100) / 100, how: `${says}; ${why}` };
}

/** A sure pair is worth more than two doubtful ones. */
function gain(confidence: number): number {
  return confidence < COLUMN_FLOOR ? 0 : confidence * confidence;
}

function isClose(other: Recognition | undefined, taken: Recognition): boolean {
  return !!other && other.confidence >= COLUMN_FLOOR && other.confidence >= taken.confidence - CLOSE;
}

/** Columns in an order that their place on the sheet does not change, so that it never decides who is right. */
function byHeader(a: Candidate, b: Candidate): number {
  if (a.header.length !== b.header.length) return a.header.length - b.header.length;
  if (a.header !== b.header) return a.header < b.header ? -1 : 1;
  return a.column - b.column;
}
