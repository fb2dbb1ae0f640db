import { parseSheetArea, type DrawnCell, type Style } from "../../core/index";
import { WHOLE_SHEET } from "../../test/doubles/excel/model/address";
import type { Cell } from "../../test/doubles/excel/model/cell";
import type { Look } from "../../test/doubles/excel/model/look";
import type { Sheet } from "../../test/doubles/excel/model/sheet";

/** The cells of a sheet as they are drawn, from the top left. */
export function drawnCells(sheet: Sheet): readonly DrawnCell[] {
  const styles = new Map<string, Style>();
  const styleOf = (look: Look): Style => {
    const key = JSON.stringify(look);
    const style = styles.get(key) ?? drawnStyle(look);
    styles.set(key, style);
    return style;
  };
  return sheet
    .filled(WHOLE_SHEET)
    .map(({ row, column, cell }) => ({ row, column, ...content(cell), style: styleOf(cell.look) }))
    .sort((one, other) => one.row - other.row || one.column - other.column);
}

function content({ value, formula, hyperlink }: Cell): Pick<DrawnCell, "value" | "formula" | "link"> {
  const place = (hyperlink as { documentReference?: string } | undefined)?.documentReference;
  const target = place === undefined ? undefined : parseSheetArea(place);
  return {
    // A cell that holds an error as its value has it from a number that is none.
    value: typeof value === "object" && value !== null ? (formula === undefined ? Number.NaN : null) : value,
    ...(formula === undefined ? {} : { formula: formula.slice(1) }),
    ...(target ? { link: { sheet: target.sheet, row: target.area.top, column: target.area.left } } : {}),
  };
}

const ALIGN = { Left: "left", Center: "center", Right: "right" } as const;
const VERTICAL = { Top: "top", Center: "center", Bottom: "bottom" } as const;

/** Looks hold what differs from a plain cell. */
function drawnStyle(look: Look): Style {
  const align = ALIGN[look["HorizontalAlignment"] as keyof typeof ALIGN];
  const vertical = VERTICAL[look["VerticalAlignment"] as keyof typeof VERTICAL];
  const style: { [Name in keyof Style]-?: Style[Name] | undefined } = {
    bold: look["Font.Bold"] === true ? true : undefined,
    italic: look["Font.Italic"] === true ? true : undefined,
    underline: look["Font.Underline"] === "Single" ? true : undefined,
    size: number(look["Font.Size"]),
    color: text(look["Font.Color"]),
    fill: text(look["Fill.Color"]),
    numberFormat: text(look["NumberFormat"]),
    align,
    vertical,
    wrap: look["WrapText"] === true ? true : undefined,
    indent: number(look["IndentLevel"]),
    borderTop: text(look["Border.EdgeTop.Color"]),
    borderBottom: text(look["Border.EdgeBottom.Color"]),
    unlocked: look["Protection.Locked"] === false ? true : undefined,
  };
  return Object.fromEntries(Object.entries(style).filter(([, value]) => value !== undefined));
}

function text(value: Look[string] | undefined): string | undefined {
  return typeof value === "string" ? value : undefined;
}

function number(value: Look[string] | undefined): number | undefined {
  return typeof value === "number" ? value : undefined;
}
