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

/**
 * Says what may be typed where. The user's own rules stay where none of ours is; on a blank sheet there are none.
 */
export function writeValidations(
  { drawing, sheet, names }: SheetJob,
  { book, isBlank }: { readonly book: Book; readonly isBlank: boolean },
): void {
  const rules = drawing.validations.flatMap((validation) => {
    const rule = ruleOf(validation, names, book);
    return rule ? [{ area: validation.area, rule }] : [];
  });
  const around = validatedArea(drawing);
  if (rules.length > FEW && around && cellsIn(around) <= MOST_CELLS) {
    const range = rangeOf(sheet, around);
    const matrix = isBlank ? blankMatrix(around) : range.getDataValidations();
    for (const { area, rule } of rules) {
      for (let row = area.top; row <= area.bottom; row++)
        matrix[row - around.top]?.fill(rule, area.left - around.left, area.right - around.left + 1);
    }
    range.setDataValidations(matrix);
    return;
  }
  for (const { area, rule } of rules) rangeOf(sheet, area).setDataValidation(rule);
}

function blankMatrix({ top, left, bottom, right }: Area): (Rule | null)[][] {
  return Array.from({ length: bottom - top + 1 }, () => new Array<Rule | null>(right - left + 1).fill(null));
}

/** The cells around all of which something is said; nothing where nothing is. */
export function validatedArea({
  validations: [first, ...others],
}: Pick<Drawing, "validations">): Area | undefined {
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
  const required = requirement(validation, { names, book });
  const help = helpText(validation, required === undefined);
  if (!required && help === "") return undefined;
  // A rule that lets everything through carries the text.
  const builder = required ?? SpreadsheetApp.newDataValidation().requireFormulaSatisfied("=TRUE");
  const isLenient = !required || ("strict" in validation && !validation.strict);
  return (help === "" ? builder : builder.setHelpText(help)).setAllowInvalid(isLenient).build();
}

interface Around {
  readonly names: SheetNames;
  readonly book: Book;
}

/** Nothing where Google can require nothing, and it is said in words. */
function requirement(validation: DrawnValidation, around: Around): Builder | undefined {
  const builder = SpreadsheetApp.newDataValidation();
  switch (validation.kind) {
    case "list": {
      const { choices } = validation;
      const isPossible = choices.length > 0 && choices.length <= MOST_CHOICES;
      return isPossible ? builder.requireValueInList([...choices], true) : undefined;
    }
    case "list-range": {
      const range = rangeHere(validation.range, around);
      return range && builder.requireValueInRange(range, true);
    }
    case "date":
      return builder.requireDate();
    case "number":
      return numberRequired(builder, validation);
    case "prompt":
      return undefined;
  }
}

function numberRequired(
  builder: Builder,
  { min, max }: { readonly min?: number; readonly max?: number },
): Builder {
  if (min !== undefined && max !== undefined) return builder.requireNumberBetween(min, max);
  if (max !== undefined) return builder.requireNumberLessThanOrEqualTo(max);
  return builder.requireNumberGreaterThanOrEqualTo(min ?? -Number.MAX_SAFE_INTEGER);
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
