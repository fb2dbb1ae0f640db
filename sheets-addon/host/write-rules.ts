import type { DrawnRule, Drawing, Style } from "../../core/index";
import { looksElsewhere } from "../limits/looks-elsewhere";
import { rangeOf } from "./range-of";
import { formulaHere, type SheetNames } from "./sheet-names";
import type { SheetJob } from "./write-cells";

type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

type Builder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;

/** Our rules as Google knows them, the first one wins. It has no data bars, and no rule that looks at another sheet. */
export function nativeRules({ drawing, sheet, names }: SheetJob): Rule[] {
  return drawing.rules.flatMap((rule) => {
    const builder = builderOf(rule, names);
    return builder ? [builder.setRanges([rangeOf(sheet, rule.area)]).build()] : [];
  });
}

function builderOf(rule: DrawnRule, names: SheetNames): Builder | undefined {
  switch (rule.kind) {
    case "data-bar":
      return undefined;
    case "colour-scale":
      return SpreadsheetApp.newConditionalFormatRule()
        .setGradientMinpoint(rule.low)
        .setGradientMidpointWithValue(
          rule.middle,
          SpreadsheetApp.InterpolationType.NUMBER,
          String(rule.around),
        )
        .setGradientMaxpoint(rule.high);
    case "formula": {
      const formula = looksElsewhere(rule.formula) ? undefined : formulaHere(rule.formula, names);
      if (formula === undefined) return undefined;
      return dressed(
        SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied(`=${formula}`),
        rule.style,
      );
    }
  }
}

function dressed(plain: Builder, { bold, italic, color, fill }: Style): Builder {
  let builder = plain;
  if (bold) builder = builder.setBold(true);
  if (italic) builder = builder.setItalic(true);
  if (color !== undefined) builder = builder.setFontColor(color);
  if (fill !== undefined) builder = builder.setBackground(fill);
  return builder;
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
