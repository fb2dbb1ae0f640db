import { columnIndex, columnLetters } from "../domain/cell-ref";

/** Where a table stood and stands: its header row and the span of its data rows, from 0. */
export interface TableRows {
  readonly header: number;
  readonly first: number;
  readonly last: number;
}

/** How the cells of a table moved between two versions of its tab. */
export interface TableMove {
  readonly from: TableRows;
  readonly to: TableRows;
  /** Where a column stands now; `null` when it is gone, and then a reference to it is one to nothing. */
  columnOf(column: number): number | null;
}

/** Strings, structured and sheet references, functions, names and numbers are passed over; references come last. */
const TOKEN = new RegExp(
  [
    String.raw`"(?:[^"]|"")*"`,
    String.raw`(?:'(?:[^']|'')*'|[\p{L}_][\p{L}\d_.]*)!(?:\$?[A-Za-z]{1,3}\$?\d{1,7}|\$?[A-Za-z]{1,3}:|\$?\d+:|[\p{L}_])[\p{L}\d_.$:]*`,
    String.raw`\[(?:[^[\]]|\[[^[\]]*\])*\]`,
    String.raw`(?<range>\$?[A-Za-z]{1,3}\$?\d{1,7}:\$?[A-Za-z]{1,3}\$?\d{1,7})(?![\p{L}\d_.(!])`,
    String.raw`(?<cell>\$?[A-Za-z]{1,3}\$?\d{1,7})(?![\p{L}\d_.(![])`,
    String.raw`(?<columns>\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3})(?![\p{L}\d_.(!])`,
    String.raw`[\p{L}_\\][\p{L}\d_.]*`,
    String.raw`\d+(?:\.\d+)?(?:[eE][+-]?\d+)?`,
  ].join("|"),
  "gu",
);

interface Reference {
  readonly columnFixed: boolean;
  readonly column: number;
  readonly rowFixed: boolean;
  readonly row: number;
}

/**
 * A user's formula, re-anchored to where its row and its table stand now. References into the table follow their
 * column; their rows move as in a sort: relative ones with the formula's own row, absolute ones with the table, ranges
 * over all of the table's rows to all of its rows now. References out of the table, to other sheets, names and strings
 * stay as they are.
 */
export function shiftFormula(formula: string, own: { from: number; to: number }, move: TableMove): string {
  return formula.replace(TOKEN, (token: string, ...rest: unknown[]) => {
    const groups = rest[rest.length - 1] as Readonly<
      Record<"range" | "cell" | "columns", string | undefined>
    >;
    if (groups.range !== undefined) return shiftRange(groups.range, own, move);
    if (groups.cell !== undefined) return shiftCell(readReference(groups.cell), own, move) ?? "#REF!";
    if (groups.columns !== undefined) return shiftColumns(groups.columns, move);
    return token;
  });
}

function readReference(text: string): Reference {
  const match = /^(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})$/.exec(text);
  return {
    columnFixed: match?.[1] === "$",
    column: columnIndex(match?.[2] ?? "A"),
    rowFixed: match?.[3] === "$",
    row: Number(match?.[4] ?? 1) - 1,
  };
}

function shiftRange(text: string, own: { from: number; to: number }, move: TableMove): string {
  const [start, end] = text.split(":").map(readReference) as [Reference, Reference];
  const whole = start.row === move.from.first && end.row === move.from.last && start.row !== end.row;
  const shifted = whole
    ? [writeReference(start, move.to.first, move), writeReference(end, move.to.last, move)]
    : [shiftCell(start, own, move), shiftCell(end, own, move)];
  return shifted.includes(undefined) ? "#REF!" : shifted.join(":");
}

function shiftCell(
  reference: Reference,
  own: { from: number; to: number },
  move: TableMove,
): string | undefined {
  if (reference.row === own.from) return writeReference(reference, own.to, move);
  const inside = reference.row >= move.from.header && reference.row <= move.from.last;
  if (!inside) return writeReference(reference, reference.row, { columnOf: (column) => column });
  const atTable = reference.rowFixed || reference.row === move.from.header;
  const row = atTable ? rowInTable(reference.row, move) : reference.row + own.to - own.from;
  return writeReference(reference, Math.max(0, row), move);
}

function rowInTable(row: number, { from, to }: TableMove): number {
  if (row === from.header) return to.header;
  return row === from.last && from.last !== from.first ? to.last : row - from.first + to.first;
}

function writeReference(
  reference: Reference,
  row: number,
  move: Pick<TableMove, "columnOf">,
): string | undefined {
  const column = move.columnOf(reference.column);
  if (column === null) return undefined;
  return `${reference.columnFixed ? "$" : ""}${columnLetters(column)}${reference.rowFixed ? "$" : ""}${row + 1}`;
}

function shiftColumns(text: string, move: TableMove): string {
  const ends = text.split(":").map((end) => {
    const column = move.columnOf(columnIndex(end.replace("$", "")));
    return column === null ? undefined : `${end.startsWith("$") ? "$" : ""}${columnLetters(column)}`;
  });
  return ends.includes(undefined) ? "#REF!" : ends.join(":");
}
