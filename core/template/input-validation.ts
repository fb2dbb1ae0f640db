import { columnLetters, quotedSheet, type Area } from "../domain/cell-ref";
import type { TableId } from "../domain/portfolio";
import type { SettingType } from "../domain/setting-kinds";
import type { DrawnValidation } from "../report/drawing";
import { tableKind } from "../table/kinds/all";
import type { ColumnType } from "../table/table-kind";
import type { InputColumn, InputSheet } from "./input-sheet";
import { FIRST_BODY_ROW, LAST_CHECKED_ROW } from "./sheet-places";
import { beginningOf } from "../domain/shortened";

/** What may be typed into a column, and what is said when somebody enters a cell of it. */
export function validationsOf(
  column: InputColumn,
  at: number,
  sheets: readonly InputSheet[],
): DrawnValidation[] {
  const area = { top: FIRST_BODY_ROW, left: at, bottom: LAST_CHECKED_ROW, right: at };
  const { type } = column;
  switch (type.kind) {
    case "remark":
    case "period":
      return [];
    case "setting":
      return type.types.map((setting, row) =>
        settingValidation(setting, { ...area, top: FIRST_BODY_ROW + row, bottom: FIRST_BODY_ROW + row }),
      );
    default:
      return [{ area, ...promptOf(column), ...ruleOf(type, sheets) }];
  }
}

/** Excel shows at most 32 characters of a prompt's title and 255 of its text. */
function promptOf({ title, help, required }: InputColumn): { promptTitle: string; prompt: string } {
  const needed = required ? " A row cannot do without it." : "";
  return { promptTitle: beginningOf(title, 32), prompt: beginningOf(`${help}${needed}`, 255) };
}

type Rule =
  | { readonly kind: "list"; readonly choices: readonly string[]; readonly strict: boolean }
  | { readonly kind: "list-range"; readonly range: string; readonly strict: boolean }
  | { readonly kind: "date" }
  | { readonly kind: "number"; readonly min?: number }
  | { readonly kind: "prompt" };

function ruleOf(type: ColumnType, sheets: readonly InputSheet[]): Rule {
  switch (type.kind) {
    case "date":
      return { kind: "date" };
    case "money":
    case "number":
      return { kind: "number" };
    case "hours":
    case "percent":
    case "probability":
      return { kind: "number", min: 0 };
    case "yes-no":
      return { kind: "list", choices: ["yes", "no"], strict: true };
    case "enum":
      return { kind: "list", choices: Object.keys(type.words), strict: true };
    case "ref":
      return type.list ? { kind: "prompt" } : referenceRule(type.table, sheets);
    case "days":
    case "id":
    case "text":
    case "rating":
    case "list":
      return { kind: "prompt" };
  }
}

/** The ids of the other table; a unique name may be typed instead, so the list only proposes. */
function referenceRule(table: TableId, sheets: readonly InputSheet[]): Rule {
  const { title } = tableKind(table);
  const sheet = sheets.find(({ name }) => name === title);
  const ids = sheet?.columns.findIndex(({ type }) => type.kind === "id") ?? -1;
  if (!sheet || ids < 0) return { kind: "prompt" };
  const column = columnLetters(ids);
  const range = `${quotedSheet(title)}!$${column}$${FIRST_BODY_ROW + 1}:$${column}$${LAST_CHECKED_ROW + 1}`;
  return { kind: "list-range", range, strict: false };
}

function settingValidation(type: SettingType, area: Area): DrawnValidation {
  if (typeof type !== "string") return { area, kind: "list", choices: type, strict: true };
  switch (type) {
    case "date":
      return { area, kind: "date" };
    case "number":
    case "share":
      return { area, kind: "number" };
    case "text":
    case "currency":
      return { area, kind: "prompt" };
  }
}
