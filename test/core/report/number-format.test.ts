import type { Format } from "../../../core/domain/measure";
import { columnHeader, headlineMoney, numberFormat } from "../../../core/report/number-format";
import { shownText } from "../../../core/report/shown-text";

const inK = { moneyUnit: "k" } as const;
const shown = (value: number, format: Format, unit: "1" | "k" | "m" = "k"): string =>
  shownText(value, numberFormat(format, { moneyUnit: unit }, value));

test.each<[number, Format, string]>([
  [1_234_567, "money", "1,235"],
  [-1_234_567, "money", "(1,235)"],
  [0, "money", "0"],
  [0.7491, "index", "0.75"],
  [0.54, "percent", "54%"],
  [0.054, "percent", "5.4%"],
  [-0.054, "percent", "(5.4%)"],
  [-0.12, "percent", "(12%)"],
  [0, "percent", "0%"],
  [1519.6, "hours", "1,520"],
  [-2.44, "fte", "(2.4)"],
  [46295, "date", "30 Sep 26"],
  [46295, "month", "Sep 26"],
  [-2, "change", "−2"],
  [1, "change", "+1"],
  [0, "change", "0"],
])("%p as %s shows %s", (value, format, text) => {
  expect(shown(value, format)).toBe(text);
});

test("money in whole units and in millions", () => {
  expect([shown(1_234_567, "money", "1"), shown(1_234_567, "money", "m")]).toEqual(["1,234,567", "1.2"]);
});

test("the header carries the unit of money once", () => {
  const context = { currency: "EUR", moneyUnit: "k" } as const;
  expect(columnHeader({ title: "EAC", format: "money" }, context)).toBe("EAC (k€)");
  expect(columnHeader({ title: "EAC (k€)", format: "money" }, context)).toBe("EAC (k€)");
  expect(columnHeader({ title: "CPI", format: "index" }, context)).toBe("CPI");
  expect(columnHeader({ title: "EAC", format: "money" }, { currency: "", moneyUnit: "1" })).toBe("EAC");
});

test.each([
  [1_234_567, "EUR", "€1.23m"],
  [-754_000, "EUR", "−€754k"],
  [19_400_000, "EUR", "€19.4m"],
  [999_600, "USD", "$1m"],
  [950, "CHF", "CHF 950"],
  [0, "EUR", "€0"],
])("%p in %s is said as %s", (amount, currency, text) => {
  expect(headlineMoney(amount, currency)).toBe(text);
});

test("a format for text says nothing", () => {
  expect(numberFormat("text", inK)).toBe("");
});
