import { ragSteps, worstRag } from "../../../core/domain/rag";

test("a project that reports green while its data say red is two steps too green", () => {
  expect(ragSteps("green", "red")).toBe(2);
  expect(ragSteps("red", "amber")).toBe(-1);
  expect(ragSteps("amber-green", "amber-red")).toBe(1);
});

test("what nobody rated cannot be compared", () => {
  expect(ragSteps(null, "red")).toBeNull();
  expect(ragSteps("grey", "red")).toBeNull();
});

test("the worst of some ratings leaves out those that are not rated", () => {
  expect(worstRag(["green", "grey", "amber"])).toBe("amber");
  expect(worstRag(["grey"])).toBe("grey");
  expect(worstRag([])).toBe("grey");
});
