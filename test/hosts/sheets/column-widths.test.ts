import fc from "fast-check";
import type { DrawnColumn } from "../../../core/index";
import { widthCalls, widthOf, widthsAfter } from "../../../sheets-addon/host/column-widths";
import { columnPixels, PLAIN_COLUMN } from "../../../sheets-addon/host/pixels";

function columns(widths: readonly number[], folded: readonly number[] = []): readonly DrawnColumn[] {
  return widths.map((width, column) => ({
    ...{ column, width },
    ...(folded.includes(column) ? { grouped: true } : {}),
  }));
}

/** Characters of columns; a plain column has some thirteen. */
const some = fc.array(fc.integer({ min: 3, max: 60 }), { minLength: 1, maxLength: 12 });

function pixelsAfter(all: readonly DrawnColumn[], most: number): readonly number[] {
  const widths = widthsAfter(widthCalls(all, most));
  return all.map(({ column }) => widths.get(column) ?? PLAIN_COLUMN);
}

test("with a call for each column every one is as wide as it wants to be", () => {
  fc.assert(
    fc.property(some, (widths) => {
      const all = columns(widths);
      pixelsAfter(all, all.length).forEach((pixels, index) => {
        expect(Math.abs(pixels - widthOf(all[index]!))).toBeLessThanOrEqual(2);
      });
    }),
  );
});

test("with few calls no more are made, and no column that is seen is narrower than it wants to be", () => {
  fc.assert(
    fc.property(some, fc.integer({ min: 1, max: 4 }), (widths, most) => {
      const all = columns(widths, [1, 4]);
      expect(widthCalls(all, most).length).toBeLessThanOrEqual(most);
      pixelsAfter(all, most).forEach((pixels, index) => {
        const column = all[index]!;
        if (!column.grouped) expect(pixels).toBeGreaterThanOrEqual(widthOf(column) - 2);
      });
    }),
  );
});

test("one more call never makes columns wider in all", () => {
  fc.assert(
    fc.property(some, fc.integer({ min: 1, max: 4 }), (widths, most) => {
      const sum = (calls: number): number =>
        pixelsAfter(columns(widths), calls).reduce((all, one) => all + one, 0);
      expect(sum(most + 1)).toBeLessThanOrEqual(sum(most) + 2 * widths.length);
    }),
  );
});

test("equal columns are one call, an odd one among them another", () => {
  expect(widthCalls(columns([6, 6, 6]), 5)).toEqual([{ from: 0, count: 3, value: columnPixels(6) }]);
  expect(widthCalls(columns([6, 6, 30, 6, 6]), 5)).toEqual([
    { from: 0, count: 5, value: columnPixels(6) },
    { from: 2, count: 1, value: columnPixels(30) },
  ]);
});

test("columns that are folded away take no call", () => {
  expect(widthCalls(columns([40, 50, 60], [0, 1, 2]), 5)).toEqual([]);
});
