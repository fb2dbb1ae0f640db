import { argumentFrom, repeatedFrom } from "../../../excel-addin/functions/cells";

test("numbers, texts and truth values are themselves, in rows or alone", () => {
  expect(
    argumentFrom([
      [1, "a"],
      [true, ""],
    ]),
  ).toEqual([
    [1, "a"],
    [true, ""],
  ]);
  expect(argumentFrom(5)).toBe(5);
});

test("what is left out is nothing, and an empty cell is empty", () => {
  expect([argumentFrom(null), argumentFrom(undefined)]).toEqual([undefined, undefined]);
  expect(argumentFrom([[null, undefined]])).toEqual([[null, null]]);
});

test("an error keeps its code, a formatted number its value, and a card with no value of its own is an error", () => {
  expect(argumentFrom([[{ type: "Error", code: "#N/A", basicValue: "#N/A" }]])).toEqual([
    [{ error: "#N/A" }],
  ]);
  expect(argumentFrom([[{ type: "Error", basicValue: "#REF!" }]])).toEqual([[{ error: "#REF!" }]]);
  expect(argumentFrom([[{ type: "FormattedNumber", basicValue: 7, numberFormat: "0.0" }]])).toEqual([[7]]);
  expect(argumentFrom([[{ type: "Entity", text: "x", basicValue: "#VALUE!" }]])).toEqual([
    [{ error: "#VALUE!" }],
  ]);
  expect(argumentFrom([[{ basicValue: {} }]])).toEqual([[{ error: "#VALUE!" }]]);
});

test("a repeating argument is a list of ranges and single values, or one range alone", () => {
  expect(repeatedFrom([[[1, 2]], [[3]]])).toEqual([[[1, 2]], [[3]]]);
  expect(repeatedFrom([1, null, [[3]]])).toEqual([1, undefined, [[3]]]);
  expect(
    repeatedFrom([
      [1, 2],
      [3, 4],
    ]),
  ).toEqual([
    [
      [1, 2],
      [3, 4],
    ],
  ]);
  expect(repeatedFrom(null)).toEqual([undefined]);
});
