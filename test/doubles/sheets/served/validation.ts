import { dateOf, flagOf, listOf, numberOf, textOf } from "../arguments";
import { memberOf } from "../enums";
import { SPREADSHEET_ENUMS } from "../enumerations";
import { notModelled, ServiceException } from "../exception";
import type { Validation } from "../model/validation";
import { changed, served } from "../served";
import type { Service } from "../service";
import { placeOfRange } from "./place";

type DataValidation = GoogleAppsScript.Spreadsheet.DataValidation;
type Builder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;
type Draft = Omit<Validation, "criteria" | "values" | "source"> & {
  criteria?: string;
  values?: readonly unknown[];
  source?: NonNullable<Validation["source"]>;
};

const MOST_ITEMS = 500;

/** A rule as cells have it. */
export function newValidation(service: Service, rule: Validation): DataValidation {
  return served<DataValidation>(
    service,
    {
      copy: () => builderOf(service, { ...rule }),
      getAllowInvalid: () => rule.allowInvalid,
      getCriteriaType: () => memberOf(SPREADSHEET_ENUMS.DataValidationCriteria, rule.criteria),
      getCriteriaValues: () => criteriaValues(service, rule),
      getHelpText: () => rule.helpText ?? "",
    },
    { kind: "DataValidation", model: rule, isBuilder: true },
  );
}

function criteriaValues({ document, objects }: Service, { values, source }: Validation): unknown[] {
  const sheet = document.sheets.find(({ id }) => id === source?.sheetId);
  return source && sheet ? [objects.range(sheet, source.area), ...values.slice(1)] : [...values];
}

export function newValidationBuilder(service: Service): Builder {
  return builderOf(service, { allowInvalid: true, helpText: null });
}

/** Sheets lets invalid data through, with a warning, unless it is told not to. */
function builderOf(service: Service, draft: Draft): Builder {
  const next = (change: Partial<Draft>): Builder => builderOf(service, changed(draft, change));
  const rule = (criteria: string, ...values: readonly unknown[]): Builder => {
    delete draft.source;
    return next({ criteria, values });
  };
  return served<Builder>(
    service,
    {
      ...numberRules(rule),
      ...dateRules(rule),
      requireCheckbox: () => rule("CHECKBOX"),
      requireTextContains: (text: unknown) => rule("TEXT_CONTAINS", textOf(text)),
      requireTextEqualTo: (text: unknown) => rule("TEXT_EQUAL_TO", textOf(text)),
      requireFormulaSatisfied: (formula: unknown) => rule("CUSTOM_FORMULA", textOf(formula)),
      requireValueInList: (...[values, showDropdown = true]: readonly unknown[]) => {
        const items = listOf(values, textOf);
        if (items.length > MOST_ITEMS) {
          throw new ServiceException(
            'The data validation rule has more items than the limit of 500. Use the "List from a range" criteria instead.',
          );
        }
        if (items.length === 0) throw notModelled("a list without items");
        return rule("VALUE_IN_LIST", items, flagOf(showDropdown));
      },
      requireValueInRange: (...[range, showDropdown = true]: readonly unknown[]) => {
        const { sheet, area } = placeOfRange(range);
        const values = [range, flagOf(showDropdown)];
        return next({ criteria: "VALUE_IN_RANGE", values, source: { sheetId: sheet.id, area } });
      },
      setAllowInvalid: (allows: unknown) => next({ allowInvalid: flagOf(allows) }),
      setHelpText: (text: unknown) => next({ helpText: textOf(text) }),
      build: () => {
        const { criteria, values } = draft;
        if (criteria === undefined || values === undefined) throw notModelled("a rule without criteria");
        return newValidation(service, { ...draft, criteria, values });
      },
    },
    { kind: "DataValidationBuilder", model: draft, isBuilder: true },
  );
}

type Rule = (criteria: string, ...values: readonly unknown[]) => Builder;

function numberRules(
  rule: Rule,
): Pick<
  Builder,
  | "requireNumberBetween"
  | "requireNumberNotBetween"
  | "requireNumberEqualTo"
  | "requireNumberNotEqualTo"
  | "requireNumberGreaterThan"
  | "requireNumberGreaterThanOrEqualTo"
  | "requireNumberLessThan"
  | "requireNumberLessThanOrEqualTo"
> {
  const one = (criteria: string) => (value: unknown) => rule(criteria, numberOf(value));
  const two = (criteria: string) => (from: unknown, to: unknown) =>
    rule(criteria, numberOf(from), numberOf(to));
  return {
    requireNumberBetween: two("NUMBER_BETWEEN"),
    requireNumberNotBetween: two("NUMBER_NOT_BETWEEN"),
    requireNumberEqualTo: one("NUMBER_EQUAL_TO"),
    requireNumberNotEqualTo: one("NUMBER_NOT_EQUAL_TO"),
    requireNumberGreaterThan: one("NUMBER_GREATER_THAN"),
    requireNumberGreaterThanOrEqualTo: one("NUMBER_GREATER_THAN_OR_EQUAL_TO"),
    requireNumberLessThan: one("NUMBER_LESS_THAN"),
    requireNumberLessThanOrEqualTo: one("NUMBER_LESS_THAN_OR_EQUAL_TO"),
  };
}

function dateRules(
  rule: Rule,
): Pick<
  Builder,
  | "requireDate"
  | "requireDateAfter"
  | "requireDateBefore"
  | "requireDateOnOrAfter"
  | "requireDateOnOrBefore"
  | "requireDateBetween"
> {
  const one = (criteria: string) => (date: unknown) => rule(criteria, dateOf(date));
  return {
    requireDate: () => rule("DATE_IS_VALID_DATE"),
    requireDateAfter: one("DATE_AFTER"),
    requireDateBefore: one("DATE_BEFORE"),
    requireDateOnOrAfter: one("DATE_ON_OR_AFTER"),
    requireDateOnOrBefore: one("DATE_ON_OR_BEFORE"),
    requireDateBetween: (from: unknown, to: unknown) => rule("DATE_BETWEEN", dateOf(from), dateOf(to)),
  };
}
