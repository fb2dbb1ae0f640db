import type { DrawnRule, Drawing } from "../../core/index";
import { rangeOf } from "./range-of";
import { formulaHere } from "./sheet-names";
import type { SheetJob } from "./write-cells";

type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

/** Our rules as Google knows them, the first one wins; it has no data bars. */
export function nativeRules({ drawing, sheet, names }: SheetJob): Rule[] {
  return drawing.rules.flatMap((rule) => {
    const builder = SpreadsheetApp.newConditionalFormatRule();
    switch (rule.kind) {
      case "data-bar":
        return [];
      case "colour-scale":
        builder
          .setGradientMinpoint(rule.low)
          .setGradientMidpointWithValue(
            rule.middle,
            SpreadsheetApp.InterpolationType.NUMBER,
            String(rule.around),
          )
          .setGradientMaxpoint(rule.high);
        break;
      case "formula": {
        const formula = formulaHere(rule.formula, names);
        if (formula === undefined) return [];
        builder.whenFormulaSatisfied(`=${formula}`);
        const { bold, italic, color, fill } = rule.style;
        if (bold) builder.setBold(true);
        if (italic) builder.setItalic(true);
        if (color !== undefined) builder.setFontColor(color);
        if (fill !== undefined) builder.setBackground(fill);
      }
    }
    return [builder.setRanges([rangeOf(sheet, rule.area)]).build()];
  });
}

/** How our rules are told from the user's on a rerun: rows may have moved, so that numbers in formulas do not count. */
export function signaturesOf({ rules }: Drawing): readonly string[] {
  return [...new Set(rules.flatMap(signature))];
}

function signature(rule: DrawnRule): readonly string[] {
  switch (rule.kind) {
    case "data-bar":
      return [];
    case "colour-scale":
      return [gradient(rule.low, rule.high)];
    case "formula":
      return [condition(`=${rule.formula}`)];
  }
}

/** What a rule on a sheet is known by; empty for one that we never make. */
export function signatureOf(rule: Rule): string {
  const [formula] = (rule.getBooleanCondition()?.getCriteriaValues() ?? []) as unknown[];
  if (typeof formula === "string") return condition(formula);
  const scale = rule.getGradientCondition();
  return scale ? gradient(scale.getMinColor(), scale.getMaxColor()) : "";
}

function gradient(low: string, high: string): string {
  return `${low}-${high}`.toUpperCase();
}

function condition(formula: string): string {
  return formula.replace(/\s|[$;,]/g, "").replace(/\d+/g, "#");
}
