import { inRenamed } from "../../../headless/host/xlsx/plan-tabs";
import { shiftFormula } from "../../../headless/host/xlsx/shift-formula";

test.each([
  ["relative references move", "A1+B2", "B3+C4"],
  ["fixed parts stay", "$A1+A$1+$A$1", "$A3+B$1+$A$1"],
  ["ranges move at both ends", "SUM(A1:B2)", "SUM(B3:C4)"],
  ["whole columns and rows move", "SUM(A:B)+SUM($A:$B)+SUM(1:2)", "SUM(B:C)+SUM($A:$B)+SUM(3:4)"],
  ["texts, sheet names and structured references stay", `"A1"&'A1 Plan'!A1&T[A1]`, `"A1"&'A1 Plan'!B3&T[A1]`],
  [
    "functions and names that look like cells stay",
    "LOG10(A1)+Tax2026x+A1_b+Größe1",
    "LOG10(B3)+Tax2026x+A1_b+Größe1",
  ],
])("%s", (_, formula, expected) => {
  expect(shiftFormula(formula, { rows: 2, columns: 1 })).toBe(expected);
});

test("a reference that would leave the sheet is #REF!", () => {
  expect(shiftFormula("A1+B2", { rows: -1, columns: 0 })).toBe("#REF!+B1");
});

test("a formula finds a sheet under its actual name, and a text that reads like it stays", () => {
  const renamed = new Map([["PMO Ranking", "Bob's list"]]);
  expect(inRenamed(`'PMO Ranking'!A1&"'PMO Ranking'!A1"&Data!B2`, renamed)).toBe(
    `'Bob''s list'!A1&"'PMO Ranking'!A1"&Data!B2`,
  );
});
