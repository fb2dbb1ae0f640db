import type { Drawing, DrawnCell } from "../../../core/index";
import { linesOf } from "../../../sheets-addon/host/text-lines";
import { withoutMerges } from "../../../sheets-addon/host/without-merges";
import { area, cell, drawing } from "../../headless/xlsx/hand-made";
import { outputTabs } from "../excel/sets";

/** Four columns of 60 pixels, of which the text has all. */
function tile(text: Partial<DrawnCell>, beside: readonly DrawnCell[] = []): Drawing {
  return drawing({
    cells: [{ ...cell(0, 0, ""), ...text }, ...beside],
    merges: [area(0, 0, 0, 3)],
    columns: [0, 1, 2, 3].map((column) => ({ column, width: 8 })),
  });
}

function shown(one: Drawing): readonly unknown[] {
  const { merges, cells } = withoutMerges(one);
  return [merges.length, cells[0]?.value, cells[0]?.style.wrap];
}

test("a text that begins at the left runs over the blank cells beside it", () => {
  expect(shown(tile({ value: "Outlook" }, [cell(0, 1, null), cell(0, 2, "")]))).toEqual([
    ...[0, "Outlook", undefined],
  ]);
});

test("a wrapped text that fits its cells on one line is not wrapped any more", () => {
  expect(shown(tile({ value: "of all people", style: { wrap: true } }))).toEqual([
    ...[0, "of all people", false],
  ]);
});

test("a longer one is broken between words", () => {
  const value = "13 projects with figures, by what their data say";
  const [merges, text] = shown(tile({ value, style: { wrap: true } }));
  expect([merges, text]).toEqual([0, "13 projects with figures, by what\ntheir data say"]);
});

test.each<[string, Drawing]>([
  ["a number", tile({ value: 7 })],
  ["a formula", tile({ value: "x", formula: 'A1&"x"' })],
  ["a link", tile({ value: "x", link: { sheet: "Data", row: 0, column: 0 } })],
  ["a text in the middle", tile({ value: "x", style: { align: "center" } })],
  ["a text at the right", tile({ value: "x", style: { align: "right" } })],
  ["a cell of the user's", tile({ value: "x", keep: { row: 0, column: 0 } })],
  ["a wrapped word that is too long", tile({ value: "x".repeat(99), style: { wrap: true } })],
  ["a wrapped text of many lines", tile({ value: "one two ".repeat(40), style: { wrap: true } })],
  ["something beside it", tile({ value: "x" }, [cell(0, 2, "y")])],
  ["two rows", { ...tile({ value: "x" }), merges: [area(0, 0, 1, 3)] }],
  ["an input tab", { ...tile({ value: "x" }), owned: false }],
])("the cells of %s stay merged", (_, one) => {
  expect(withoutMerges(one).merges).toEqual(one.merges);
});

test("what is frozen is what it was with all merged cells", () => {
  const one = { ...tile({ value: "x" }), frozen: { row: 1, column: 2 } };
  expect(withoutMerges(one).frozen).toEqual({ row: 1, column: 0 });
});

test("done again nothing more changes, and texts lose nothing", () => {
  for (const one of outputTabs) {
    const first = withoutMerges(one);
    expect(withoutMerges(first)).toEqual(first);
    const texts = ({ cells }: Drawing): readonly unknown[] =>
      cells.map(({ value }) => (typeof value === "string" ? value.replace(/\n/g, " ") : value));
    expect(texts(first)).toEqual(texts(one));
  }
});

test("lines are broken between words, at breaks that are there, and never within a word", () => {
  expect(linesOf({ text: "of all people", size: 10, width: 60 })).toEqual(["of all", "people"]);
  expect(linesOf({ text: "a\nb", size: undefined, width: 600 })).toEqual(["a", "b"]);
  expect(linesOf({ text: "indivisible", size: 10, width: 20 })).toBeUndefined();
});
