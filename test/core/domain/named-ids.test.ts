import { namedIds } from "../../../core/domain/named-ids";

test("a long list of projects is counted", () => {
  expect(namedIds(["A", "B"])).toBe("A, B");
  expect(namedIds(["A", "B", "C", "D", "E", "F", "G"])).toBe("A, B, C, D, E and 2 more");
});
