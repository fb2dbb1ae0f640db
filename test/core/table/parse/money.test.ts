import { currencyCode, formatCurrency } from "../../../../core/table/parse/currency";
import { moneyUnit, parseMoney, shownScale } from "../../../../core/table/parse/money";
import type { DecimalMark } from "../../../../core/table/parse/number";
import cases from "../../../cases/parsing.json";

test.each(cases.money)(
  '"$text" with decimal $mark is $value $currency',
  ({ text, mark, value, currency }) => {
    const money = parseMoney(text, mark as DecimalMark);
    expect(money?.value ?? null).toBe(value);
    expect(money?.currency ?? null).toBe(currency);
  },
);

test.each(cases.units)('"$text" states a scale of $scale in $currency', ({ text, scale, currency }) => {
  const unit = moneyUnit(text);
  expect(unit?.scale ?? null).toBe(scale);
  expect(unit?.currency ?? null).toBe(currency);
});

test("2.3 million is 2300000 to the last bit", () => {
  expect(parseMoney("2.3m", ".")?.value).toBe(2_300_000);
  expect(parseMoney("1.1bn", ".")?.value).toBe(1_100_000_000);
});

test("a number format that shows thousands is known by the comma behind its digits", () => {
  expect(shownScale("#,##0")).toBe(1);
  expect(shownScale('#,##0,"k"')).toBe(1000);
  expect(shownScale("0.0,,")).toBe(1_000_000);
});

test("a currency is known by code, sign, name and number format", () => {
  expect(["eur", "£", "Euro", "CHF", "n/a"].map(currencyCode)).toEqual(["EUR", "GBP", "EUR", "CHF", null]);
  expect(["#,##0 [$€-407]", '"£"#,##0', "$#,##0.00", "0.00"].map(formatCurrency)).toEqual([
    "EUR",
    "GBP",
    "USD",
    null,
  ]);
});
