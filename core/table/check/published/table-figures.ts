import { headerWords } from "../../header/text";
import { columnKindOf } from "../../read/table-columns";
import type { TableReading } from "../../read/table";
import type { Calculation } from "./best-formula";
import { figureColumn, type FigureColumn } from "./figure-column";
import { figureKindsOf, type FigureKind } from "./figure-kinds";
import { roleOfDay, rolesOf, type Role } from "./roles";
import { sumsBeside, type Neighbour } from "./sums";

interface Place {
  readonly column: number;
  readonly header: string;
  readonly field?: string;
  readonly isPeriod: boolean;
}

/** The columns of a table as figures: what is published, and what it can be made of. */
export interface TableFigures {
  readonly published: readonly FigureColumn[];
  readonly columnsFor: (role: Role) => readonly FigureColumn[];
  readonly sums: (total: FigureColumn, kind: FigureKind) => readonly Calculation[];
}

const NUMBERS = new Set(["money", "number", "percent", "probability", "hours", "days"]);

/** Looks at the columns of a table; cells are read only of those that a published figure can need. */
export function figuresOfTable(reading: TableReading): TableFigures {
  const { table, rowsIn } = reading;
  const places = placesOf(reading);
  const known = new Map<number, FigureColumn | undefined>();
  const read = (place: Place): FigureColumn | undefined => {
    if (!known.has(place.column))
      known.set(
        place.column,
        isDay(reading, place) ? daysOf(reading, place) : figureColumn(table, place, rowsIn),
      );
    return known.get(place.column);
  };
  const readAll = (some: readonly Place[]): FigureColumn[] =>
    some.map(read).filter((figures) => figures !== undefined);
  const byRole = new Map<Role, FigureColumn[]>();
  return {
    published: readAll(places.filter((place) => isPublished(reading, place))),
    columnsFor: (role) => {
      const columns = byRole.get(role) ?? readAll(places.filter((place) => hasRole(reading, place, role)));
      byRole.set(role, columns);
      return columns;
    },
    sums: (total, kind) =>
      sumsBeside(
        kind,
        ([-1, 1] as const).map((step) => neighbours(places, { of: total.column, step }, read)),
      ),
  };
}

function placesOf({ table: { found } }: TableReading): Place[] {
  return [
    ...found.columns.map(({ column, header, field }) => ({ column, header, field, isPeriod: false })),
    ...found.unmapped.map(({ column, header }) => ({ column, header, isPeriod: false })),
    ...found.periods.map(({ column, header }) => ({ column, header, isPeriod: true })),
  ].sort((a, b) => a.column - b.column);
}

function isDay({ table }: TableReading, { field }: Place): boolean {
  return field !== undefined && columnKindOf(table, field)?.type.kind === "date";
}

function isPublished(reading: TableReading, { field, header, isPeriod }: Place): boolean {
  const type = field === undefined ? "number" : (columnKindOf(reading.table, field)?.type.kind ?? "text");
  return !isPeriod && NUMBERS.has(type) && figureKindsOf(headerWords(header)).length > 0;
}

function hasRole(reading: TableReading, { field, header, isPeriod }: Place, role: Role): boolean {
  if (isPeriod) return false;
  if (field !== undefined && isDay(reading, { column: 0, header, field, isPeriod }))
    return roleOfDay(field) === role;
  return rolesOf(field, headerWords(header)).has(role);
}

/** The days of a mapped column, as they were read. */
function daysOf({ rows, rowsIn }: TableReading, place: Place): FigureColumn {
  const field = place.field ?? "";
  const days = new Map(rows.map(({ source, values }) => [source.row, values[field]]));
  return {
    column: place.column,
    header: place.header,
    words: headerWords(place.header),
    field,
    isPercent: false,
    cells: rowsIn.map((row) => {
      const day = days.get(row);
      return typeof day === "number" ? { value: Math.floor(day), halfUnit: 0, scale: 1, text: "" } : null;
    }),
  };
}

/** The columns of numbers that stand next to a column, nearest first, up to the first that holds none. */
function neighbours(
  places: readonly Place[],
  { of, step }: { readonly of: number; readonly step: -1 | 1 },
  read: (place: Place) => FigureColumn | undefined,
): Neighbour[] {
  const byColumn = new Map(places.map((place) => [place.column, place]));
  const near: Neighbour[] = [];
  for (let column = of + step; ; column += step) {
    const place = byColumn.get(column);
    const figures = place && read(place);
    if (!place || !figures) return near;
    const isTotal = figureKindsOf(figures.words).some(({ isSum }) => isSum === true);
    near.push({ figures, isTotal });
  }
}
