import type { FigureValue, Measure } from "../domain/measure";
import type { ColumnRule, RichCell, TableColumn, TableRow } from "./sheet-model";

/** What a tab adds to a measure to make it a column. */
export interface ColumnLook {
  readonly width?: number;
  readonly rule?: ColumnRule;
}

/** A table's columns, and its cells of any row: the measures as they stand on a tab. */
export interface MeasureTable<Row> {
  readonly columns: readonly TableColumn[];
  cells(row: Row): TableRow["cells"];
}

/**
 * The columns of a table from its measures: those of `visible` on the page, those of `details` grouped to the right.
 * Looks are by measure id.
 */
export function measureTable<Row>(
  {
    visible,
    details,
  }: { readonly visible: readonly Measure<Row>[]; readonly details: readonly Measure<Row>[] },
  looks: Readonly<Record<string, ColumnLook>> = {},
): MeasureTable<Row> {
  const columns = [
    ...visible.map((measure) => columnOf(measure, looks[measure.id])),
    ...details.map((measure) => ({ ...columnOf(measure, looks[measure.id]), detail: true })),
  ];
  const measures = [...visible, ...details];
  return {
    columns,
    cells: (row) => Object.fromEntries(measures.map((measure) => [measure.id, cellOf(measure, row)])),
  };
}

/** The measures that some row has, and those that none has: a column of dashes is folded away. */
export function knownFirst<M extends Measure<Row>, Row>(
  measures: readonly M[],
  rows: readonly Row[],
): readonly [known: readonly M[], unknown: readonly M[]] {
  const isKnown = (measure: M): boolean =>
    rows.length === 0 || rows.some((row) => (measure.value(row) ?? "grey") !== "grey");
  return [measures.filter(isKnown), measures.filter((measure) => !isKnown(measure))];
}

function columnOf<Row>(
  { id, title, format, formula, help }: Measure<Row>,
  look: ColumnLook = {},
): TableColumn {
  return { id, title, format, help, ...(formula === undefined ? {} : { formula }), ...look };
}

/** An id or a source leads to the cell that it stands in. */
function cellOf<Row>(measure: Measure<Row>, row: Row): FigureValue | RichCell {
  const value = measure.value(row);
  const link = measure.format === "id" || measure.id === "source" ? measure.cells?.(row)[0] : undefined;
  return link ? { value, link } : value;
}
