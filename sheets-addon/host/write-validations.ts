import { parseSheetArea, type Area, type DrawnValidation, type Drawing } from "../../core/index";
import { sizeOf } from "./fit-grid";
import { rangeOf } from "./range-of";
import { sheetIdOf, type SheetNames } from "./sheet-names";
import type { SheetJob } from "./write-cells";

type Book = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Rule = GoogleAppsScript.Spreadsheet.DataValidation;
type Builder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;

/** Google's limit for a list in a rule. */
const MOST_CHOICES = 500;
/** More rules than this are written as one matrix, where it is not too large. */
const FEW = 2;
const MOST_CELLS = 100_000;

/** Says what may be typed where. The user's own rules stay where none of ours is. */
export function writeValidations({ drawing, sheet, names }: SheetJob, book: Book): void {
  const rules = drawing.validations.flatMap((validation) => {
    const rule = ruleOf(validation, names, book);
    return rule ? [{ area: validation.area, rule }] : [];
  });
  const around = bounds(drawing);
  if (rules.length > FEW && around && cellsIn(around) <= MOST_CELLS) {
    const range = rangeOf(sheet, around);
    const matrix = range.getDataValidations();
    for (const { area, rule } of rules) {
      for (let row = area.top; row <= area.bottom; row++)
        matrix[row - around.top]?.fill(rule, area.left - around.left, area.right - around.left + 1);
    }
    range.setDataValidations(matrix);
    return;
  }
  for (const { area, rule } of rules) rangeOf(sheet, area).setDataValidation(rule);
}

function bounds({ validations: [first, ...others] }: Drawing): Area | undefined {
  return others.reduce<Area | undefined>(
    (all, { area }) =>
      all && {
        top: Math.min(all.top, area.top),
        left: Math.min(all.left, area.left),
        bottom: Math.max(all.bottom, area.bottom),
        right: Math.max(all.right, area.right),
      },
    first?.area,
  );
}

function cellsIn({ top, left, bottom, right }: Area): number {
  return (bottom - top + 1) * (right - left + 1);
}

function ruleOf(validation: DrawnValidation, names: SheetNames, book: Book): Rule | undefined {
  const builder = SpreadsheetApp.newDataValidation();
  const isStrict = required(builder, validation, { names, book });
  const isTold = isStrict === "told";
  const help = helpText(validation, isTold);
  if (isTold && help === "") return undefined;
  // A rule that lets everything through carries the text.
  if (isTold) builder.requireFormulaSatisfied("=TRUE");
  if (help !== "") builder.setHelpText(help);
  builder.setAllowInvalid(isStrict !== "strict");
  return builder.build();
}

interface Around {
  readonly names: SheetNames;
  readonly book: Book;
}

/** Sets what is required; "told" where Google can require nothing, and it is said in words. */
function required(
  builder: Builder,
  validation: DrawnValidation,
  around: Around,
): "strict" | "lenient" | "told" {
  switch (validation.kind) {
    case "list":
      if (validation.choices.length === 0 || validation.choices.length > MOST_CHOICES) return "told";
      builder.requireValueInList([...validation.choices], true);
      return validation.strict ? "strict" : "lenient";
    case "list-range": {
      const range = rangeHere(validation.range, around);
      if (!range) return "told";
      builder.requireValueInRange(range, true);
      return validation.strict ? "strict" : "lenient";
    }
    case "date":
      builder.requireDate();
      return "strict";
    case "number":
      requireNumber(builder, validation);
      return "strict";
    case "prompt":
      return "told";
  }
}

function requireNumber(
  builder: Builder,
  { min, max }: { readonly min?: number; readonly max?: number },
): void {
  if (min !== undefined && max !== undefined) builder.requireNumberBetween(min, max);
  else if (max !== undefined) builder.requireNumberLessThanOrEqualTo(max);
  else builder.requireNumberGreaterThanOrEqualTo(min ?? -Number.MAX_SAFE_INTEGER);
}

/** The cells of a list, as far as their sheet reaches; nothing where it is not there. */
function rangeHere(text: string, { names, book }: Around): GoogleAppsScript.Spreadsheet.Range | undefined {
  const place = parseSheetArea(text);
  const id = place && sheetIdOf(place.sheet, names);
  const sheet = id === undefined ? null : book.getSheetById(id);
  if (!place || !sheet) return undefined;
  const { rows, columns } = sizeOf(sheet);
  const { top, left, bottom, right } = place.area;
  if (top >= rows || left >= columns) return undefined;
  return rangeOf(sheet, {
    top,
    left,
    bottom: Math.min(bottom, rows - 1),
    right: Math.min(right, columns - 1),
  });
}

function helpText({ promptTitle, prompt, ...validation }: DrawnValidation, isTold: boolean): string {
  const choices = isTold && validation.kind === "list" ? validation.choices.join("; ") : "";
  return [promptTitle, prompt, choices].filter((part) => part !== undefined && part !== "").join(": ");
}
