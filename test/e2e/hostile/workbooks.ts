import { templateDrawings } from "../../../core/index";
import { TABLE_KINDS } from "../../../core/table/kinds/all";
import type { CellEdit } from "../../../headless/host/xlsx/cell-edit";
import { newWorkbook, openWorkbook } from "../../../headless/host/xlsx/workbook";
import { copyOfGrid } from "../../../headless/copy-grid";
import { gridOf } from "../../core/table/grid-of";
import { intakeOf } from "../../core/table/intake-of";
import { placeholder, withRawTexts } from "./raw-texts";

const IS_TEXT: ReadonlySet<string> = new Set(["id", "text", "ref"]);

/**
 * The sample portfolio, all of whose ids, names and other texts are hostile: the same text stands for the same one
 * everywhere, so that references still lead to their records.
 */
export function hostileSample(texts: readonly string[]): Uint8Array {
  const bytes = newWorkbook().write(templateDrawings({ sample: true }));
  const workbook = openWorkbook(bytes);
  const numbers = new Map<string, number>();
  const edits = intakeOf(workbook.grids).tables.flatMap((table): CellEdit[] => {
    const kind = TABLE_KINDS.find(({ id }) => id === table.kind);
    const grid = workbook.grids.find(({ sheet }) => sheet === table.sheet);
    const columns = table.columns.filter(({ field }) =>
      IS_TEXT.has(new Map(Object.entries(kind?.columns ?? {})).get(field)?.type.kind ?? ""),
    );
    return columns.flatMap(({ column }) =>
      table.dataRows.flatMap((row): CellEdit[] => {
        const text = grid?.values[row - grid.top]?.[column - grid.left];
        if (typeof text !== "string") return [];
        const number = numbers.get(text) ?? numbers.size;
        numbers.set(text, number);
        return [{ sheet: table.sheet, row, column, value: textNumber(number, texts) }];
      }),
    );
  });
  return withRawTexts(workbook.write([], edits));
}

function textNumber(number: number, texts: readonly string[]): string {
  const round = Math.floor(number / texts.length);
  return `${placeholder(texts[number % texts.length] ?? "")}${round === 0 ? "" : ` ${round}`}`;
}

/** Every table that we read with every column that it can have, and in each row one hostile text in all of them. */
export function hostileInEveryColumn(texts: readonly string[]): Uint8Array {
  const drawings = TABLE_KINDS.map(({ title, columns }) => {
    const headers = Object.values(columns).map((column) => column.title);
    const rows = texts.map((text) => headers.map(() => placeholder(text)));
    return copyOfGrid(gridOf(title, [headers, ...rows]));
  });
  return withRawTexts(newWorkbook().write(drawings));
}
