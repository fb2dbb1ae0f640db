import { a1, a1Area, sheetCell, type CellRef } from "../domain/cell-ref";
import type { DrawnCell, DrawnChart, DrawnRule, Drawing } from "./drawing";
import { shownText } from "./shown-text";

/**
 * A tab as the text that a reader would see: each row's cells, then the formulas (`#` is the formula's own row), and
 * what else stands on it. Two tabs that read the same are the same.
 */
export function toText(drawing: Drawing): string {
  const sections: [string, string[]][] = [
    ["formulas", formulaLines(drawing.cells)],
    ["links", linkLines(drawing.cells)],
    [
      "tables",
      drawing.tables.map(({ name, area, headers }) => `${name} ${a1Area(area)}: ${headers.join(" · ")}`),
    ],
    ["charts", drawing.charts.map(chartLine)],
    ["rules", drawing.rules.map(ruleLine)],
    [
      "choices",
      drawing.validations.flatMap((one) =>
        one.kind === "list" ? [`${a1Area(one.area)} ${one.choices.join(", ")}`] : [],
      ),
    ],
    ["page", [pageLine(drawing)]],
  ];
  const listed = sections.flatMap(([title, lines]) =>
    lines.length === 0 ? [] : ["", `-- ${title}`, ...lines],
  );
  return [`== ${drawing.sheet}`, ...rowLines(drawing.cells), ...listed].join("\n");
}

function rowLines(cells: readonly DrawnCell[]): string[] {
  const rows = new Map<number, DrawnCell[]>();
  for (const cell of cells) {
    if (cell.value === null || cell.style.numberFormat === ";;;") continue;
    rows.set(cell.row, [...(rows.get(cell.row) ?? []), cell]);
  }
  return [...rows.entries()]
    .sort(([a], [b]) => a - b)
    .map(([row, filled]) => `${String(row + 1).padStart(3)}  ${rowText(filled)}`);
}

function rowText(cells: readonly DrawnCell[]): string {
  const sorted = [...cells].sort((a, b) => a.column - b.column);
  return sorted.map(({ value, style }) => shownText(value, style.numberFormat ?? "")).join(" | ");
}

function formulaLines(cells: readonly DrawnCell[]): string[] {
  const first = new Map<string, string>();
  for (const cell of cells) {
    if (cell.formula === undefined) continue;
    const own = cell.formula.replace(/(?<![$\d])\d+/g, (digits) =>
      Number(digits) === cell.row + 1 ? "#" : digits,
    );
    const key = `${cell.column} ${own}`;
    if (!first.has(key)) first.set(key, `${a1(cell)} =${own}`);
  }
  return [...first.values()];
}

function linkLines(cells: readonly DrawnCell[]): string[] {
  return cells.flatMap((cell) => (cell.link ? [`${a1(cell)} → ${linkText(cell.link)}`] : []));
}

function linkText(link: CellRef): string {
  return sheetCell(link);
}

function chartLine({ name, title, kind, box, series }: DrawnChart): string {
  const size = [box.x, box.y, box.width, box.height].map((points) => Math.round(points)).join(" ");
  const drawn = series.map((one) => `${one.name} (${one.draw}) ${a1Area(one.values)}`);
  return `${name} [${kind} at ${size}] ${title}: ${drawn.join(" · ")}`;
}

function ruleLine(rule: DrawnRule): string {
  return `${a1Area(rule.area)} ${rule.kind}${rule.kind === "formula" ? ` ${rule.formula}` : ""}`;
}

function pageLine({ print, frozen, columns }: Drawing): string {
  const folded = columns.filter(({ grouped }) => grouped).length;
  const titles = print.titleRows ? `, titles ${print.titleRows.from + 1}:${print.titleRows.to + 1}` : "";
  const at = `frozen at ${a1(frozen)}, ${folded} columns folded`;
  return `${print.orientation}, prints ${a1Area(print.area)}${titles}, ${print.pagesHigh} page high; ${at}; ${print.footer}`;
}
