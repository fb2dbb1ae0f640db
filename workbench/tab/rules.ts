import type { DrawnRule, DrawnValidation, Style } from "../../core/index";
import { childOf, type Bag } from "../../test/doubles/excel/model/bag";
import type { RuleModel, Sheet, ValidationModel } from "../../test/doubles/excel/model/sheet";

/** The conditional formats of a sheet as they are drawn; the first one wins. */
export function drawnRules(sheet: Sheet): readonly DrawnRule[] {
  return sheet.rules.flatMap((rule) => drawnRule(rule) ?? []);
}

interface ColourPoint {
  readonly color: string;
}

function drawnRule({ type, area, bag }: RuleModel): DrawnRule | undefined {
  const own = childOf(bag, type);
  switch (type) {
    case "DataBar":
      return { kind: "data-bar", area, colour: String(childOf(own, "PositiveFormat").values["FillColor"]) };
    case "ColorScale": {
      const { minimum, midpoint, maximum } = own.values["Criteria"] as Record<string, ColourPoint>;
      if (!minimum || !midpoint || !maximum) return undefined;
      const colours = { low: minimum.color, middle: midpoint.color, high: maximum.color };
      return { kind: "colour-scale", area, ...colours, around: 0 };
    }
    case "Custom": {
      const formula = String(childOf(own, "Rule").values["Formula"]).slice(1);
      return { kind: "formula", area, formula, style: ruleStyle(childOf(own, "Format")) };
    }
    default:
      return undefined;
  }
}

function ruleStyle(format: Bag): Style {
  const font = childOf(format, "Font").values;
  const borders = childOf(format, "Borders");
  const line = (edge: string): string | undefined =>
    childOf(borders, edge).values["Color"] as string | undefined;
  const style: { [Name in keyof Style]: Style[Name] | undefined } = {
    bold: font["Bold"] === true ? true : undefined,
    italic: font["Italic"] === true ? true : undefined,
    color: font["Color"] as string | undefined,
    fill: childOf(format, "Fill").values["Color"] as string | undefined,
    borderTop: line("Top"),
    borderBottom: line("Bottom"),
  };
  return Object.fromEntries(Object.entries(style).filter(([, value]) => value !== undefined));
}

/** What may be typed where, as it is drawn. */
export function drawnValidations(sheet: Sheet): readonly DrawnValidation[] {
  return sheet.validations.map(drawnValidation);
}

function drawnValidation({ area, settings }: ValidationModel): DrawnValidation {
  const prompt = settings["prompt"] as { title: string; message: string } | undefined;
  const said = {
    ...(prompt && prompt.title !== "" ? { promptTitle: prompt.title } : {}),
    ...(prompt && prompt.message !== "" ? { prompt: prompt.message } : {}),
  };
  const rule = settings["rule"] as Record<string, Record<string, unknown>> | undefined;
  const strict = (settings["errorAlert"] as { showAlert?: boolean } | undefined)?.showAlert === true;
  const source = rule?.["list"]?.["source"];
  if (typeof source === "string") {
    return source.startsWith("=")
      ? { kind: "list-range", area, range: source.slice(1), strict, ...said }
      : { kind: "list", area, choices: source.split(","), strict, ...said };
  }
  if (rule?.["date"]) return { kind: "date", area, ...said };
  if (rule?.["decimal"]) return { kind: "number", area, ...limits(rule["decimal"]), ...said };
  return { kind: "prompt", area, ...said };
}

function limits(rule: Readonly<Record<string, unknown>>): { readonly min?: number; readonly max?: number } {
  const first = Number(rule["formula1"]);
  switch (rule["operator"]) {
    case "Between":
      return { min: first, max: Number(rule["formula2"]) };
    case "LessThanOrEqualTo":
      return { max: first };
    default:
      return first === -Number.MAX_SAFE_INTEGER ? {} : { min: first };
  }
}
