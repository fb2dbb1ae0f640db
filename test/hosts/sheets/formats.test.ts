import fc from "fast-check";
import { numberFormat } from "../../../core/report/number-format";
import { fromCommaFormula, hasDecimalComma, toCommaFormula } from "../../../sheets-addon/host/formula-locale";
import { fromSheetsFormat, toSheetsFormat } from "../../../sheets-addon/host/sheets-format";

test.each([
  ["", "General"],
  ["General", "General"],
  ["[$-409]d mmm yy", "d mmm yy"],
  ["[$€-407] #,##0.00", "[$€] #,##0.00"],
  ["#,##0_);[Red](#,##0)", "#,##0_);[Red](#,##0)"],
  ["#,##0,,;General", "#,##0,,;0.###############"],
  ['"General "0', '"General "0'],
  ["[DBNum1]0", "0"],
  ["[h]:mm", "[h]:mm"],
  ["\\G\\e0", "\\G\\e0"],
])("Excel's %j is %j in Google Sheets", (format, expected) => {
  expect(toSheetsFormat(format)).toBe(expected);
});

test("the number formats of our own tabs are the same in Google Sheets", () => {
  for (const kind of ["money", "index", "percent", "days", "weeks", "change", "date", "month"] as const) {
    for (const moneyUnit of ["1", "k", "m"] as const) {
      const format = numberFormat(kind, { moneyUnit });
      expect(toSheetsFormat(format)).toBe(format);
      expect(fromSheetsFormat(format)).toBe(format);
    }
  }
});

test.each(["", "General", "general", "0.###############", "Automatic", null])(
  "%j is what a cell has to which no format was given",
  (format) => {
    expect(fromSheetsFormat(format)).toBe("General");
  },
);

test.each([
  ['IF(A1=0,"–",B1/A1)', 'IF(A1=0;"–";B1/A1)'],
  ['ROUND(A1*1.5,2)&","', 'ROUND(A1*1,5;2)&","'],
  ["SUM('a,b'!A1,{1,2;3,4})", "SUM('a,b'!A1;{1\\2;3\\4})"],
  ["{SUM(1,2.5),3}", "{SUM(1;2,5)\\3}"],
  ['A1&"1.5,""2"""', 'A1&"1.5,""2"""'],
])("%s is %s where numbers have a comma", (formula, local) => {
  expect(toCommaFormula(formula)).toBe(local);
  expect(fromCommaFormula(local)).toBe(formula);
});

test("a formula comes back from a spreadsheet with decimal commas as it was written", () => {
  const part = fc.constantFrom("A1", "1.5", "2", '"a,b;c"', "'x;y'!B2", "SUM(", ")", "{", "}", ",", "+");
  fc.assert(
    fc.property(fc.array(part), (parts) => {
      const formula = parts.join(" ");
      expect(fromCommaFormula(toCommaFormula(formula))).toBe(formula);
    }),
  );
});

test.each([
  ["en_US", false],
  ["en_GB", false],
  ["de_DE", true],
  ["de-DE", true],
  ["de_CH", false],
  ["fr_FR", true],
  ["fr_CH", true],
  ["es_ES", true],
  ["es_MX", false],
  ["ja_JP", false],
  ["pt_BR", true],
  ["en_ZA", true],
  ["", false],
])("%s has decimal commas: %s", (locale, expected) => {
  expect(hasDecimalComma(locale)).toBe(expected);
});
