import type { Document } from "./document";
import type { Sheet } from "./sheet";

/**
 * A tab as a copy at the end, with all that stands on it. The copy is shown, whatever its model was; protections stay
 * behind. Names of areas come along as names of the copy; developer metadata where the document says so.
 */
export function copySheet(document: Document, from: Sheet): Sheet {
  const to = document.add(freeName(document, from.name));
  const grown = from.maxRows * from.maxColumns - to.maxRows * to.maxColumns;
  try {
    document.refuseGrowth(grown);
  } catch (error) {
    document.remove(to);
    throw error;
  }
  copyInto(from, to);
  to.charts = from.charts.map((chart) => ({
    ...chart,
    id: document.nextId(),
    ranges: chart.ranges.map((range) => (range.sheetId === from.id ? { ...range, sheetId: to.id } : range)),
  }));
  if (document.copiesMetadata) to.metadata = from.metadata.map((one) => ({ ...one, id: document.nextId() }));
  const names = document.names.filter(({ sheet }) => sheet === from);
  document.names.push(...names.map(({ name, area }) => ({ name: `'${to.name}'!${name}`, sheet: to, area })));
  return to;
}

function freeName(document: Document, name: string): string {
  const first = `Copy of ${name}`;
  for (let number = 1; ; number++) {
    const free = number === 1 ? first : `${first} ${number}`;
    if (!document.sheet(free)) return free;
  }
}

function copyInto(from: Sheet, to: Sheet): void {
  [to.maxRows, to.maxColumns] = [from.maxRows, from.maxColumns];
  for (const { row, column, cell } of from.filled({ top: 0, left: 0, bottom: Infinity, right: Infinity }))
    to.put(row, column, cell);
  to.merges = [...from.merges];
  to.rules = [...from.rules];
  if (from.filter) to.filter = { area: from.filter.area, hidden: new Map(from.filter.hidden) };
  for (const [key, size] of from.columnWidths) to.columnWidths.set(key, size);
  for (const [key, size] of from.rowHeights) to.rowHeights.set(key, size);
  for (const [key, depth] of from.columnGroups) to.columnGroups.set(key, depth);
  for (const key of ["hiddenRows", "filteredRows", "hiddenColumns", "foldedColumns"] as const)
    from[key].forEach((line) => to[key].add(line));
  [to.frozenRows, to.frozenColumns] = [from.frozenRows, from.frozenColumns];
  [to.hidesGridlines, to.tabColour] = [from.hidesGridlines, from.tabColour];
}
