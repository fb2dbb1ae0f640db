import { isDate } from "../arguments";
import { notModelled, ServiceException } from "../exception";
import type { Content } from "./cell";
import type { Document } from "./document";
import type { Validation } from "./validation";
import { eachPlace } from "./sheet";

/** A cell with a strict rule takes nothing that breaks it. */
export function refuseInvalid(
  document: Document,
  rule: Validation | undefined,
  { content, at }: { readonly content: Content; readonly at: string },
): void {
  if (!rule || rule.allowInvalid || (content.value === null && content.formula === undefined)) return;
  if (content.formula !== undefined) throw notModelled("a formula written into a cell with a strict rule");
  if (holds(document, rule, content.value)) return;
  throw new ServiceException(
    `The data you entered in cell ${at} violates the data validation rules set on this cell.`,
  );
}

function holds(document: Document, rule: Validation, value: Content["value"]): boolean {
  const { criteria, values } = rule;
  if (criteria === "VALUE_IN_LIST") return values[0] instanceof Array && values[0].includes(shownText(value));
  if (criteria === "VALUE_IN_RANGE") return choices(document, rule).has(shownText(value));
  if (criteria === "DATE_IS_VALID_DATE") return typeof value === "number";
  const compare = COMPARISONS[criteria];
  if (!compare || values.some(isDate)) throw notModelled(`whether a value keeps to ${criteria}`);
  const [first = 0, second = 0] = values.map(Number);
  return typeof value === "number" && compare(value, first, second);
}

const COMPARISONS: Readonly<Record<string, (value: number, first: number, second: number) => boolean>> = {
  NUMBER_BETWEEN: (value, first, second) => value >= first && value <= second,
  NUMBER_NOT_BETWEEN: (value, first, second) => value < first || value > second,
  NUMBER_EQUAL_TO: (value, first) => value === first,
  NUMBER_NOT_EQUAL_TO: (value, first) => value !== first,
  NUMBER_GREATER_THAN: (value, first) => value > first,
  NUMBER_GREATER_THAN_OR_EQUAL_TO: (value, first) => value >= first,
  NUMBER_LESS_THAN: (value, first) => value < first,
  NUMBER_LESS_THAN_OR_EQUAL_TO: (value, first) => value <= first,
};

function choices(document: Document, { source }: Validation): ReadonlySet<string> {
  const found = new Set<string>();
  const sheet = document.sheets.find(({ id }) => id === source?.sheetId);
  if (!source || !sheet) return found;
  document.calculated();
  eachPlace(source.area, (row, column) => {
    const { value } = sheet.at(row, column);
    if (value !== null) found.add(shownText(value));
  });
  return found;
}

function shownText(value: Content["value"]): string {
  return typeof value === "object" ? (value?.error ?? "") : String(value);
}
