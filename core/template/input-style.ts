import type { SettingType } from "../domain/setting-kinds";
import { COLOURS, type Style } from "../report/style";
import type { InputCell, InputColumn, InputType } from "./input-sheet";

const MONEY_FORMAT = "#,##0;(#,##0)";
const DATE_FORMAT = "d mmm yy";
const SHARE_FORMAT = "0%";
const WIDEST = 46;
/** Remarks stand in one line: what they say is the point of their column. */
const WIDEST_REMARK = 110;
const BODY_SIZE = 10;
/** Room for the filter's arrow beside a header, and for a cell's edges. */
const FILTER_WIDTH = 4;
const EDGE_WIDTH = 2;

/** How many characters a value of the type needs at least. */
const NARROWEST: Readonly<Record<InputType["kind"], number>> = {
  id: 9,
  text: 12,
  ref: 10,
  list: 12,
  date: 11,
  money: 12,
  percent: 9,
  probability: 9,
  number: 8,
  rating: 10,
  hours: 8,
  days: 8,
  "yes-no": 8,
  enum: 12,
  period: 11,
  setting: 16,
  remark: 20,
};

/** A header: one that a row cannot do without is bold and in the accent's colour. */
export function headerStyle({ required, type }: InputColumn): Style {
  return {
    size: BODY_SIZE,
    bold: required,
    color: required ? COLOURS.accent : COLOURS.ink,
    fill: COLOURS.tint,
    borderBottom: COLOURS.quiet,
    ...alignment(type),
    vertical: "center",
    wrap: false,
  };
}

/** A cell of the table's body. */
export function bodyStyle({ type }: InputColumn, row: number): Style {
  const numberFormat = formatOf(type, row);
  return {
    size: BODY_SIZE,
    color: type.kind === "remark" ? COLOURS.quiet : COLOURS.ink,
    borderBottom: COLOURS.rule,
    ...alignment(type),
    vertical: "top",
    ...(numberFormat === "" ? {} : { numberFormat }),
  };
}

/** Figures and dates to the right, a little off the text of the next column. */
function alignment({ kind }: InputType): Style {
  const right = ["money", "percent", "probability", "number", "hours", "days", "period", "date"].includes(
    kind,
  );
  return right ? { align: "right", indent: 1 } : { align: "left" };
}

function formatOf(type: InputType, row: number): string {
  switch (type.kind) {
    case "money":
    case "period":
      return MONEY_FORMAT;
    case "date":
      return DATE_FORMAT;
    case "percent":
    case "probability":
      return SHARE_FORMAT;
    case "setting":
      return settingFormat(type.types[row]);
    default:
      return "";
  }
}

function settingFormat(type: SettingType | undefined): string {
  if (type === "date") return DATE_FORMAT;
  if (type === "share") return SHARE_FORMAT;
  return type === "number" ? "#,##0.##" : "";
}

/** A column's width in characters: its header and what stands in it, within reason. */
export function columnWidth({ title, type }: InputColumn, cells: readonly InputCell[]): number {
  const longest = cells.reduce<number>(
    (most, cell) => (typeof cell === "string" ? Math.max(most, cell.length) : most),
    0,
  );
  const wanted = Math.max(NARROWEST[type.kind], title.length + FILTER_WIDTH, longest + EDGE_WIDTH);
  return Math.min(type.kind === "remark" ? WIDEST_REMARK : WIDEST, wanted);
}
