import { shiftFormula, type TableMove } from "../../../core/report/shift-formula";

/** The table stood in rows 10–13 (header 10) and stands in 12–17; column N was D's right neighbour and is O now; E is gone. */
const move: TableMove = {
  from: { header: 9, first: 10, last: 12 },
  to: { header: 11, first: 12, last: 16 },
  columnOf: (column) => (column === 13 ? 14 : column === 4 ? null : column),
};
const own = { from: 11, to: 15 };

test.each([
  ["own row, relative", "N12*F12", "O16*F16"],
  ["own row, with dollars on the column", "$N12*2", "$O16*2"],
  ["own row, written absolute", "F$12", "F$16"],
  ["a cell outside of the table stays", "F12*$R$2+R3", "F16*$R$2+R3"],
  ["the row above, as in a sort", "N11+F12", "O15+F16"],
  ["all rows of a column, relative", "F12/SUM(F11:F13)", "F16/SUM(F13:F17)"],
  ["all rows of a column, absolute", "F12/SUM($F$11:$F$13)", "F16/SUM($F$13:$F$17)"],
  ["a running total from the first row", "SUM(F$11:F12)", "SUM(F$13:F16)"],
  ["the header", 'F$10&": "&F12', 'F$12&": "&F16'],
  ["whole columns", "SUM(N:N)", "SUM(O:O)"],
  ["texts", '"N12 of F12"&N12', '"N12 of F12"&O16'],
  ["doubled quotes in texts", '"say ""N12"""&N12', '"say ""N12"""&O16'],
  ["other sheets", "Budget!N12+'My N12 sheet'!F12+N12", "Budget!N12+'My N12 sheet'!F12+O16"],
  ["other sheets' areas", "SUM('Cost 2027'!$A$1:N12)", "SUM('Cost 2027'!$A$1:N12)"],
  ["functions with digits", "LOG10(N12)", "LOG10(O16)"],
  ["names that look like cells", "FX2027_rate*N12", "FX2027_rate*O16"],
  ["numbers with an exponent", "1E12*N12", "1E12*O16"],
  ["structured references", "PMO_Forecast[[#This Row],[N12]]*N12", "PMO_Forecast[[#This Row],[N12]]*O16"],
  ["a column that is gone", "E12+N12", "#REF!+O16"],
])("%s", (_, before, after) => {
  expect(shiftFormula(before, own, move)).toBe(after);
});
