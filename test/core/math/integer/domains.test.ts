import { fix, FREE, newDomains, propagate, undoTo } from "../../../../core/math/integer/domains";
import { searchModel } from "../../../../core/math/integer/search-model";

const model = searchModel({
  objective: [1, 1, 1],
  rows: [
    { variables: [0, 1, 2], coefficients: [6, 5, 5], low: -Infinity, high: 10 },
    { variables: [1, 2], coefficients: [1, -1], low: -Infinity, high: 0 },
  ],
});

test("what is chosen leaves no room for the others, and their dependants go with them", () => {
  const domains = newDomains(model);
  expect(propagate(domains)).toBe(true);
  fix(domains, 0, 1);
  expect(propagate(domains)).toBe(true);
  expect(Array.from(domains.value)).toEqual([1, 0, 0]);
});

test("what was fixed can be set free again, with all that followed", () => {
  const domains = newDomains(model);
  propagate(domains);
  const before = [Array.from(domains.least), Array.from(domains.most)];
  fix(domains, 1, 1);
  propagate(domains);
  undoTo(domains, 0);
  expect(Array.from(domains.value)).toEqual([FREE, FREE, FREE]);
  expect([Array.from(domains.least), Array.from(domains.most)]).toEqual(before);
});

test("rows that contradict each other are found", () => {
  const domains = newDomains(model);
  propagate(domains);
  fix(domains, 0, 1);
  fix(domains, 1, 1);
  expect(propagate(domains)).toBe(false);
});
