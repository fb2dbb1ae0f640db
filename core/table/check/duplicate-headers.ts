import { columnLetters } from "../../domain/cell-ref";
import { groupedBy } from "../../domain/grouped-by";
import type { Finding } from "../../domain/issue";
import { isCellError, valueAt, type CellValue } from "../grid";
import { oneLine } from "../header/text";
import type { TableReading } from "../read/table";

interface Place {
  readonly header: string;
  readonly column: number;
  /** Title of the field that took it. */
  readonly title?: string;
}

/**
 * Headers that stand twice in a table, and which of their columns was taken. A list that spreads over columns of one name
 * (as Jira writes its sprints) is none, nor are columns that hold the same. What was asked about already is not said again.
 */
export function duplicateHeaders(reading: TableReading, asked: readonly Finding[]): Finding[] {
  const { found, kind } = reading.table;
  const isAsked = ({ header }: Place): boolean =>
    asked.some(
      ({ at, found: text }) =>
        at.sheet === found.sheet && text !== undefined && oneLine(text) === oneLine(header),
    );
  const places: Place[] = [...found.columns, ...found.unmapped].sort((a, b) => a.column - b.column);
  const groups = groupedBy(places, ({ header }) =>
    oneLine(header) === "" ? null : oneLine(header).toLowerCase(),
  );
  return [...groups.values()].flatMap((same) => {
    const [first, second] = same;
    const taken = same.find(({ title }) => title !== undefined);
    if (!first || !second || same.every(({ title }) => title === undefined) || same.some(isAsked)) return [];
    if (same.every(({ title }) => title !== undefined) || isList(reading, same) || holdsSame(reading, same))
      return [];
    const letters = same.map(({ column }) => columnLetters(column));
    const row = found.headerRows[found.headerRows.length - 1] ?? found.area.top;
    return [
      {
        code: "duplicate-header",
        severity: "warning" as const,
        at: { sheet: found.sheet, row, column: second.column },
        table: kind.title,
        column: taken?.title,
        found: oneLine(first.header),
        message: `"${oneLine(first.header)}" heads the columns ${letters.join(" and ")}; column ${columnLetters(taken?.column ?? 0)} was taken as ${taken?.title ?? ""}, the other is not used.`,
        fix: "Give each column a header of its own, or say in PMO Mapping which one is meant.",
      },
    ];
  });
}

/** Columns side by side of which each is filled only where the one before it is. */
function isList(reading: TableReading, places: readonly Place[]): boolean {
  const isRun = places.every(({ column }, index) => column === (places[0]?.column ?? 0) + index);
  return (
    isRun &&
    reading.rowsIn.every((row) => {
      const filled = places.map(({ column }) => isFilled(valueAt(reading.table.grid, row, column)));
      return filled.every((one, index) => !one || index === 0 || filled[index - 1] === true);
    }) &&
    places
      .slice(1)
      .some(({ column }) => reading.rowsIn.some((row) => !isFilled(valueAt(reading.table.grid, row, column))))
  );
}

function isFilled(value: CellValue): boolean {
  return value !== null && value !== "";
}

function holdsSame({ table: { grid }, rowsIn }: TableReading, places: readonly Place[]): boolean {
  const first = places[0]?.column ?? 0;
  return rowsIn.every((row) =>
    places.every(({ column }) => textAt(valueAt(grid, row, column)) === textAt(valueAt(grid, row, first))),
  );
}

function textAt(value: CellValue): string {
  return isCellError(value) ? value.error : String(value ?? "");
}
