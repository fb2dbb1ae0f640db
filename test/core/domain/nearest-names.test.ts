import { didYouMean, nearestNames } from "../../../core/domain/nearest-names";

const SETTINGS = ["budget", "discountRate", "valuationDate", "statusDate", "seed"];

test.each([
  ["discountrat", ["discountRate"]],
  ["dicsountRate", ["discountRate"]],
  ["discount rate", ["discountRate"]],
  ["bugdet", ["budget"]],
  ["date", ["statusDate", "valuationDate"]],
  ["xyzzy", []],
  ["", []],
  ["__proto__", []],
])("%j is taken for %j", (written, names) => {
  expect(nearestNames(written, SETTINGS)).toEqual(names);
});

test("of names that are equally near, the first one listed comes first, and no more than three", () => {
  expect(nearestNames("EAC", ["EAC a", "EAC b", "EAC c", "EAC d"])).toEqual(["EAC a", "EAC b", "EAC c"]);
});

test("a message goes on with the near names, each once, and with nothing where none is near", () => {
  expect(didYouMean("Stategic fit", ["Strategic fit", "Urgency", "Strategic fit"])).toBe(
    '; did you mean "Strategic fit"?',
  );
  expect(didYouMean("P1", ["P11", "P12"])).toBe('; did you mean "P11" or "P12"?');
  expect(didYouMean("Weather", ["Cost", "Urgency"])).toBe("");
});
