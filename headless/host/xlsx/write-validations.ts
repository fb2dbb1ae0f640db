import { placeOf, beginningOf, type DrawnValidation } from "../../../core/index";
import { encodeAttribute } from "./shared-text";
import { inRenamed } from "./plan-tabs";
import { escapeXml } from "./xml";

/** Excel's limits. */
const LONGEST_LIST = 255;
const LONGEST_TITLE = 32;
const LONGEST_PROMPT = 255;

/** One `<dataValidation>` for each rule about what may be typed. */
export function validationXml(validation: DrawnValidation, renamed: ReadonlyMap<string, string>): string {
  const { condition, formulas } = conditionOf(validation, renamed);
  const stops = condition !== "" && (!("strict" in validation) || validation.strict);
  const title = text("promptTitle", validation.promptTitle, LONGEST_TITLE);
  const prompt = text("prompt", promptOf(validation, condition), LONGEST_PROMPT);
  const shows = `${prompt === "" ? "" : ' showInputMessage="1"'}${stops ? ' showErrorMessage="1"' : ""}`;
  const open = `<dataValidation${condition} allowBlank="1"${shows}${title}${prompt} sqref="${placeOf(validation.area)}"`;
  return formulas === "" ? `${open}/>` : `${open}>${formulas}</dataValidation>`;
}

function conditionOf(
  validation: DrawnValidation,
  renamed: ReadonlyMap<string, string>,
): { condition: string; formulas: string } {
  switch (validation.kind) {
    case "list":
      return fitsList(validation.choices)
        ? {
            condition: ' type="list"',
            formulas: formula(1, `"${validation.choices.join(",").replace(/"/g, '""')}"`),
          }
        : { condition: "", formulas: "" };
    case "list-range":
      return { condition: ' type="list"', formulas: formula(1, inRenamed(validation.range, renamed)) };
    case "date":
      return { condition: ' type="date" operator="greaterThanOrEqual"', formulas: formula(1, "1") };
    case "number":
      return numberCondition(validation);
    case "prompt":
      return { condition: "", formulas: "" };
  }
}

function numberCondition({ min, max }: { min?: number; max?: number }): {
  condition: string;
  formulas: string;
} {
  const operator = (name: string): string =>
    ` type="decimal"${name === "between" ? "" : ` operator="${name}"`}`;
  if (min !== undefined && max !== undefined) {
    return { condition: operator("between"), formulas: formula(1, String(min)) + formula(2, String(max)) };
  }
  if (max !== undefined) return { condition: operator("lessThanOrEqual"), formulas: formula(1, String(max)) };
  const lowest = min ?? -Number.MAX_SAFE_INTEGER;
  return { condition: operator("greaterThanOrEqual"), formulas: formula(1, String(lowest)) };
}

/** A list in a rule is separated by commas and short; one that cannot stand there is told in the prompt instead. */
function fitsList(choices: readonly string[]): boolean {
  return (
    choices.length > 0 &&
    choices.join(",").length <= LONGEST_LIST &&
    !choices.some((choice) => choice.includes(","))
  );
}

function promptOf(validation: DrawnValidation, condition: string): string | undefined {
  if (validation.kind !== "list" || condition !== "") return validation.prompt;
  return [validation.prompt, validation.choices.join("; ")].filter((part) => part !== undefined).join(" ");
}

function text(name: string, value: string | undefined, longest: number): string {
  return value === undefined || value === ""
    ? ""
    : ` ${name}="${encodeAttribute(beginningOf(value, longest))}"`;
}

function formula(number: 1 | 2, value: string): string {
  return `<formula${number}>${escapeXml(value)}</formula${number}>`;
}
