import fc from "fast-check";
import { calibrated, OF_COLUMNS, OF_TABLES } from "../../../../core/table/recognise/calibration";

const score = fc.double({ min: 0, max: 1, noNaN: true });

test.each([
  ["tables", OF_TABLES],
  ["columns", OF_COLUMNS],
])("the stated confidence of %s is a share, and a better score never states less", (_, points) => {
  fc.assert(
    fc.property(score, score, (one, other) => {
      const [low, high] = [Math.min(one, other), Math.max(one, other)];
      const stated = [calibrated(low, points), calibrated(high, points)] as const;
      expect(stated[0]).toBeLessThanOrEqual(stated[1] + 0.005);
      expect(stated[0]).toBeGreaterThanOrEqual(0);
      expect(stated[1]).toBeLessThanOrEqual(1);
    }),
  );
});

test("only what the user said is certain", () => {
  expect(calibrated(1, OF_COLUMNS)).toBe(1);
  expect(calibrated(0.99, OF_COLUMNS)).toBe(0.99);
  expect(calibrated(0.9, OF_COLUMNS)).toBe(0.98);
});
