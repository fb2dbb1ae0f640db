import { pageBreaks, pagePoints, printScale, type PrintedBand } from "../../../core/report/print-pages";

const rowsOf = (count: number, points: number): ReadonlyMap<number, number> =>
  new Map(Array.from({ length: count }, (_, row) => [row, points]));

test("a sheet as wide as the page is printed as it is; a wider one smaller, in whole percents; none larger", () => {
  expect(printScale("landscape", 784)).toBe(1);
  expect(printScale("landscape", 1026)).toBe(0.76);
  expect(printScale("portrait", 100)).toBe(1);
  expect(printScale("landscape", 0)).toBe(1);
});

test("a smaller print has more rows on a page", () => {
  expect(pagePoints("landscape", 0.5)).toBeCloseTo(2 * pagePoints("landscape", 1), 9);
});

test("a chart that does not fit into what is left of the page begins the next one", () => {
  const bands = [
    { top: 0, bottom: 30, whole: false },
    { top: 31, bottom: 51, whole: true },
    { top: 52, bottom: 60, whole: true },
  ];
  expect(pageBreaks(bands, rowsOf(60, 10), { page: 500, repeated: 0 })).toEqual([31]);
  expect(pageBreaks(bands, rowsOf(60, 10), { page: 600, repeated: 0 })).toEqual([]);
});

test("a table longer than a page flows on when it has room to begin, else it begins a page", () => {
  const bands = (head: number): PrintedBand[] => [
    { top: 0, bottom: head, whole: false },
    { top: head, bottom: 200, whole: false },
  ];
  expect(pageBreaks(bands(10), rowsOf(200, 10), { page: 500, repeated: 0 })).toEqual([]);
  expect(pageBreaks(bands(40), rowsOf(200, 10), { page: 500, repeated: 0 })).toEqual([40]);
});

test("the main table stays under the headline, a short one below it is not cut", () => {
  const bands = (first: boolean): PrintedBand[] => [
    { top: 0, bottom: 20, whole: false },
    { top: 20, bottom: 60, whole: false, first },
  ];
  expect(pageBreaks(bands(true), rowsOf(60, 10), { page: 500, repeated: 0 })).toEqual([]);
  expect(pageBreaks(bands(false), rowsOf(60, 10), { page: 500, repeated: 0 })).toEqual([20]);
});

test("a header that is repeated takes its room on every page after the first", () => {
  const bands = [
    { top: 0, bottom: 95, whole: false },
    { top: 96, bottom: 99, whole: true },
  ];
  expect(pageBreaks(bands, rowsOf(99, 10), { page: 500, repeated: 0 })).toEqual([]);
  expect(pageBreaks(bands, rowsOf(99, 10), { page: 500, repeated: 20 })).toEqual([96]);
});

test("the room between two bands that falls on a page's end does not count as a page", () => {
  const bands = [
    { top: 0, bottom: 49, whole: false },
    { top: 51, bottom: 70, whole: false },
  ];
  expect(pageBreaks(bands, rowsOf(70, 10), { page: 500, repeated: 0 })).toEqual([51]);
});
