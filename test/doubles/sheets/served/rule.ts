import type { Area } from "../../../../core/index";
import { flagOf, listOf, numberOf, textOf } from "../arguments";
import { colourOf, colourOrNone } from "../colours";
import { memberName, memberOf } from "../enums";
import { SPREADSHEET_ENUMS } from "../enumerations";
import { notModelled, ServiceException } from "../exception";
import type { GradientPoint, RuleCondition, RuleModel } from "../model/rule";
import type { Sheet } from "../model/sheet";
import { changed, served } from "../served";
import type { Service } from "../service";
import { placeOfRange, rangeAt } from "./place";

type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type Builder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;
type Format = Readonly<Record<string, string | boolean>>;

/** A conditional format, and the sheet that its ranges are of. */
export interface PlacedRule extends RuleModel {
  readonly sheet: Sheet;
}

export function newRule(service: Service, rule: PlacedRule): Rule {
  const { areas, condition, sheet } = rule;
  return served<Rule>(
    service,
    {
      copy: () => builderOf(service, draftOf(rule)),
      getRanges: () => areas.map((area) => rangeAt({ service, sheet, area })),
      getBooleanCondition: () => (condition.kind === "boolean" ? newBoolean(service, condition) : null),
      getGradientCondition: () => (condition.kind === "gradient" ? newGradient(service, condition) : null),
    },
    { kind: "ConditionalFormatRule", model: rule, isBuilder: true },
  );
}

function newBoolean(service: Service, condition: Extract<RuleCondition, { kind: "boolean" }>) {
  const { criteria, values, format } = condition;
  const text = (key: string) => (typeof format[key] === "string" ? format[key] : null);
  const flag = (key: string) => (typeof format[key] === "boolean" ? format[key] : null);
  return served<GoogleAppsScript.Spreadsheet.BooleanCondition>(
    service,
    {
      getCriteriaType: () => memberOf(SPREADSHEET_ENUMS.BooleanCriteria, criteria),
      getCriteriaValues: () => [...values],
      getBackground: () => text("Background"),
      getFontColor: () => text("FontColor"),
      getBold: () => flag("Bold"),
      getItalic: () => flag("Italic"),
      getStrikethrough: () => flag("Strikethrough"),
      getUnderline: () => flag("Underline"),
    },
    { kind: "BooleanCondition", model: condition, isBuilder: true },
  );
}

function newGradient(service: Service, condition: Extract<RuleCondition, { kind: "gradient" }>) {
  const { min, mid, max } = condition;
  const type = (point: GradientPoint) => memberOf(SPREADSHEET_ENUMS.InterpolationType, point.type);
  return served<GoogleAppsScript.Spreadsheet.GradientCondition>(
    service,
    {
      getMinColor: () => min.colour,
      getMinType: () => type(min),
      getMinValue: () => min.value,
      getMidColor: () => mid?.colour ?? "",
      getMidType: () => (mid ? type(mid) : null),
      getMidValue: () => mid?.value ?? "",
      getMaxColor: () => max.colour,
      getMaxType: () => type(max),
      getMaxValue: () => max.value,
    },
    { kind: "GradientCondition", model: condition, isBuilder: true },
  );
}

interface Draft {
  readonly sheet?: Sheet;
  readonly areas: readonly Area[];
  readonly test?: { readonly criteria: string; readonly values: readonly unknown[] };
  readonly format: Format;
  readonly min?: GradientPoint;
  readonly mid?: GradientPoint;
  readonly max?: GradientPoint;
}

function draftOf({ sheet, areas, condition }: PlacedRule): Draft {
  if (condition.kind === "gradient") {
    const { min, mid, max } = condition;
    return { sheet, areas, format: {}, min, max, ...(mid ? { mid } : {}) };
  }
  const { criteria, values, format } = condition;
  return { sheet, areas, format, test: { criteria, values } };
}

export function newRuleBuilder(service: Service): Builder {
  return builderOf(service, { areas: [], format: {} });
}

function builderOf(service: Service, draft: Draft): Builder {
  const next = (change: Partial<Draft>): Builder => builderOf(service, changed(draft, change));
  return served<Builder>(
    service,
    {
      ...tests((criteria, values) => next({ test: { criteria, values } })),
      ...formats((format) => next({ format: { ...draft.format, ...format } })),
      ...gradients((points) => next(points)),
      setRanges: (ranges: unknown) => {
        const places = listOf(ranges, placeOfRange);
        const [first] = places;
        if (!first || places.some(({ sheet }) => sheet !== first.sheet))
          throw new ServiceException("Conditional format rules must have ranges on one sheet.");
        return next({ sheet: first.sheet, areas: places.map(({ area }) => area) });
      },
      build: () => newRule(service, built(draft)),
    },
    { kind: "ConditionalFormatRuleBuilder", model: draft, isBuilder: true },
  );
}

function built({ sheet, areas, test, format, min, mid, max }: Draft): PlacedRule {
  if (!sheet) throw new ServiceException("Conditional format rules must have ranges on one sheet.");
  if (test && (min || mid || max)) throw notModelled("a rule with a condition and a colour scale");
  if (test) return { sheet, areas, condition: { kind: "boolean", ...test, format } };
  if (!min || !max) throw notModelled("a rule without a condition, or a colour scale without its ends");
  return { sheet, areas, condition: { kind: "gradient", min, max, ...(mid ? { mid } : {}) } };
}

type Tested = (criteria: string, values: readonly unknown[]) => Builder;

function tests(
  tested: Tested,
): Pick<
  Builder,
  | "whenFormulaSatisfied"
  | "whenCellEmpty"
  | "whenCellNotEmpty"
  | "whenNumberGreaterThan"
  | "whenNumberLessThan"
  | "whenNumberEqualTo"
  | "whenNumberBetween"
  | "whenTextContains"
  | "whenTextEqualTo"
  | "whenTextStartsWith"
> {
  const number = (criteria: string) => (value: unknown) => tested(criteria, [numberOf(value)]);
  const text = (criteria: string) => (value: unknown) => tested(criteria, [textOf(value)]);
  return {
    whenFormulaSatisfied: (formula: unknown) => tested("CUSTOM_FORMULA", [ruleFormula(textOf(formula))]),
    whenCellEmpty: () => tested("CELL_EMPTY", []),
    whenCellNotEmpty: () => tested("CELL_NOT_EMPTY", []),
    whenNumberGreaterThan: number("NUMBER_GREATER_THAN"),
    whenNumberLessThan: number("NUMBER_LESS_THAN"),
    whenNumberEqualTo: number("NUMBER_EQUAL_TO"),
    whenNumberBetween: (from: unknown, to: unknown) =>
      tested("NUMBER_BETWEEN", [numberOf(from), numberOf(to)]),
    whenTextContains: text("TEXT_CONTAINS"),
    whenTextEqualTo: text("TEXT_EQUAL_TO"),
    whenTextStartsWith: text("TEXT_STARTS_WITH"),
  };
}

/** Only `INDIRECT` may look at another sheet. */
function ruleFormula(formula: string): string {
  if (!formula.startsWith("=")) throw notModelled(`the rule "${formula}", which does not begin with =`);
  if (formula.replace(/"(?:[^"]|"")*"/g, "").includes("!"))
    throw new ServiceException("Conditional format rule cannot reference a different sheet.");
  return formula;
}

function formats(
  formatted: (format: Format) => Builder,
): Pick<
  Builder,
  "setBackground" | "setFontColor" | "setBold" | "setItalic" | "setUnderline" | "setStrikethrough"
> {
  const colour = (key: string) => (value: unknown) => {
    const taken = colourOrNone(value);
    return formatted(taken === null ? {} : { [key]: taken });
  };
  const flag = (key: string) => (value: unknown) => formatted(value === null ? {} : { [key]: flagOf(value) });
  return {
    setBackground: colour("Background"),
    setFontColor: colour("FontColor"),
    setBold: flag("Bold"),
    setItalic: flag("Italic"),
    setUnderline: flag("Underline"),
    setStrikethrough: flag("Strikethrough"),
  };
}

function gradients(
  pointed: (points: Pick<Draft, "min" | "mid" | "max">) => Builder,
): Pick<
  Builder,
  | "setGradientMinpoint"
  | "setGradientMaxpoint"
  | "setGradientMinpointWithValue"
  | "setGradientMidpointWithValue"
  | "setGradientMaxpointWithValue"
> {
  const point = (colour: unknown, type: unknown, value: unknown): GradientPoint => ({
    colour: colourOf(colour),
    type: memberName(type, "InterpolationType"),
    value: textOf(value),
  });
  return {
    setGradientMinpoint: (colour: unknown) =>
      pointed({ min: { colour: colourOf(colour), type: "MIN", value: "" } }),
    setGradientMaxpoint: (colour: unknown) =>
      pointed({ max: { colour: colourOf(colour), type: "MAX", value: "" } }),
    setGradientMinpointWithValue: (colour: unknown, type: unknown, value: unknown) =>
      pointed({ min: point(colour, type, value) }),
    setGradientMidpointWithValue: (colour: unknown, type: unknown, value: unknown) =>
      pointed({ mid: point(colour, type, value) }),
    setGradientMaxpointWithValue: (colour: unknown, type: unknown, value: unknown) =>
      pointed({ max: point(colour, type, value) }),
  };
}
