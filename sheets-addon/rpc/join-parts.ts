import type { Area, CellValue, FormatRun, Grid } from "../../core/index";
import { extend } from "./format-run-list";

/**
 * Parts of one sheet, in order, as the sheet: trimmed to what is filled; what goes on from part to part is one.
 *
 * @throws RangeError where there is no part
 */
export function joinParts(parts: readonly Grid[]): Grid {
  const [first] = parts;
  if (!first) throw new RangeError("joinParts: a sheet has at least one part");
  const filled = filledArea(parts);
  const { top, bottom, left, right } = filled ?? { top: 0, left: 0, bottom: -1, right: -1 };
  const rows = parts.flatMap((part) => part.values.map((row, index) => [part.top + index, row] as const));
  return {
    ...first,
    ...{ top, left },
    values: rows
      .filter(([row]) => row >= top && row <= bottom)
      .map(([, values]) => values.slice(left, right + 1)),
    formats: clipped(joinedRuns(parts), { top, left, bottom, right }),
    formulas: new Map(parts.flatMap(({ formulas }) => [...formulas])),
    formulaAreas: joinedAreas(parts.flatMap(({ formulaAreas = [] }) => formulaAreas)),
    merges: once(parts.flatMap(({ merges }) => merges)),
    names: parts.flatMap(({ names }) => names),
    hiddenRows: parts.flatMap(({ hiddenRows }) => hiddenRows).filter((row) => row >= top && row <= bottom),
    filters: parts.flatMap(({ filters = [] }) => filters),
  };
}

/** The smallest area around what is filled. */
function filledArea(parts: readonly Grid[]): Area | undefined {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const part of parts) {
    part.values.forEach((row: readonly CellValue[], index) => {
      for (let column = 0; column < row.length; column++) {
        if (row[column] === null) continue;
        top = Math.min(top, part.top + index);
        bottom = part.top + index;
        if (column < left) left = column;
        if (column > right) right = column;
      }
    });
  }
  return bottom < 0 ? undefined : { top, left, bottom, right };
}

function joinedRuns(parts: readonly Grid[]): readonly FormatRun[] {
  const columns = new Map<number, FormatRun[]>();
  for (const run of parts.flatMap(({ formats }) => formats)) {
    const list = columns.get(run.column);
    if (list) extend(list, run);
    else columns.set(run.column, [{ ...run }]);
  }
  return [...columns].sort(([one], [other]) => one - other).flatMap(([, list]) => list);
}

function clipped(runs: readonly FormatRun[], { top, left, bottom, right }: Area): readonly FormatRun[] {
  return runs
    .filter(({ column, from, to }) => column >= left && column <= right && to >= top && from <= bottom)
    .map((run) => ({ ...run, from: Math.max(run.from, top), to: Math.min(run.to, bottom) }));
}

/** Areas of one column each; one that begins where another ends is the same. */
function joinedAreas(areas: readonly Area[]): readonly Area[] {
  const joined: { -readonly [K in keyof Area]: number }[] = [];
  const last = new Map<number, (typeof joined)[number]>();
  for (const area of areas) {
    const above = last.get(area.left);
    if (above?.bottom === area.top - 1) {
      above.bottom = area.bottom;
      continue;
    }
    const begun = { ...area };
    last.set(area.left, begun);
    joined.push(begun);
  }
  return joined.sort((one, other) => one.top - other.top || one.left - other.left);
}

function once(areas: readonly Area[]): readonly Area[] {
  const known = new Map(areas.map((area) => [`${area.top},${area.left},${area.bottom},${area.right}`, area]));
  return [...known.values()];
}
