import { beginningOf, type DrawnValidation } from "../../core/index";
import { rangeOf } from "./address";
import type { Batch } from "./batch";
import { formulaHere, type SheetNames } from "./sheet-names";
import type { CellsJob } from "./write-cells";

/** Excel's limits. */
const LONGEST_LIST = 255;
const LONGEST_TITLE = 32;
const LONGEST_PROMPT = 255;

/** What one takes in a request, with its prompt. */
const VALIDATION_BYTES = 1_000;

/** Says what may be typed where. */
export async function writeValidations(batch: Batch, { drawing, sheet, names }: CellsJob): Promise<void> {
  for (const validation of drawing.validations) {
    await batch.room(VALIDATION_BYTES);
    const target = rangeOf(sheet, validation.area).dataValidation;
    const rule = ruleOf(validation, names);
    if (rule) {
      target.rule = rule;
      const showAlert = !("strict" in validation) || validation.strict;
      target.errorAlert = { showAlert, style: "Stop", title: "", message: "" };
      target.ignoreBlanks = true;
    }
    const message = promptOf(validation, rule);
    const title = validation.promptTitle ?? "";
    if (message === "" && title === "") continue;
    target.prompt = {
      showPrompt: true,
      title: beginningOf(title, LONGEST_TITLE),
      message: beginningOf(message, LONGEST_PROMPT),
    };
  }
}

function ruleOf(validation: DrawnValidation, names: SheetNames): Excel.DataValidationRule | undefined {
  switch (validation.kind) {
    case "list":
      return fitsList(validation.choices)
        ? { list: { inCellDropDown: true, source: validation.choices.join(",") } }
        : undefined;
    case "list-range": {
      const range = formulaHere(validation.range, names);
      return range === undefined ? undefined : { list: { inCellDropDown: true, source: `=${range}` } };
    }
    case "date":
      return { date: { formula1: "=1", operator: "GreaterThanOrEqualTo" } };
    case "number":
      return { decimal: limits(validation) };
    case "prompt":
      return undefined;
  }
}

function limits({ min, max }: { readonly min?: number; readonly max?: number }): Excel.BasicDataValidation {
  if (min !== undefined && max !== undefined) return { formula1: min, formula2: max, operator: "Between" };
  if (max !== undefined) return { formula1: max, operator: "LessThanOrEqualTo" };
  return { formula1: min ?? -Number.MAX_SAFE_INTEGER, operator: "GreaterThanOrEqualTo" };
}

/** A list in a rule is separated by commas and short; one that cannot stand there is told in the prompt instead. */
function fitsList(choices: readonly string[]): boolean {
  return (
    choices.length > 0 &&
    choices.join(",").length <= LONGEST_LIST &&
    !choices.some((choice) => choice.includes(",")) &&
    // It would be taken for a formula.
    choices[0]?.startsWith("=") !== true
  );
}

function promptOf(validation: DrawnValidation, rule: Excel.DataValidationRule | undefined): string {
  const { prompt } = validation;
  if (validation.kind !== "list" || rule) return prompt ?? "";
  return [prompt, validation.choices.join("; ")].filter((part) => part !== undefined).join(" ");
}
