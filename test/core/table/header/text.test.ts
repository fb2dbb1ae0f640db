import { headerReadings, headerWords, oneLine } from "../../../../core/table/header/text";
import { headerSimilarity } from "../../../../core/table/header/similarity";
import { comparableWord, isNoun } from "../../../../core/table/header/words";

const similarity = (header: string, name: string) => {
  const scores = headerReadings(header).map(
    ({ words, weight }) => weight * headerSimilarity(words, headerWords(name)),
  );
  return Math.max(...scores);
};

test("a header over several lines is one line", () => {
  expect(oneLine("Financial Year\n Baseline\t(£m)")).toBe("Financial Year Baseline (£m)");
});

test("short forms, plurals, case and accents make no difference", () => {
  expect(headerWords("Proj. Mgr")).toEqual(["project", "manager"]);
  expect(headerWords("TargetNames")).toEqual(["target", "name"]);
  expect(headerWords("Währung")).toEqual(["wahrung"]);
  expect(comparableWord("status")).toBe("status");
  expect(isNoun("budget")).toBe(true);
  expect(isNoun("actual")).toBe(false);
});

test.each(["Cost (£m)", "Cost [k€]", "COST", " cost ", "Costs"])("%s is cost, in its unit", (header) => {
  expect(similarity(header, "cost")).toBe(1);
});

test("a header of the same words in another order is nearly as good", () => {
  expect(similarity("date start", "start date")).toBeGreaterThan(0.9);
});

test("a slip of the pen costs little", () => {
  expect(similarity("Bugdet", "budget")).toBeGreaterThan(0.6);
  expect(similarity("Predecesors", "predecessors")).toBeGreaterThan(0.6);
});

test.each([
  ["Baseline start", "start"],
  ["Budget variance", "budget"],
  ["Actual effort", "actual"],
  ["Cost/Hour", "hours"],
  ["Departmental narrative on budget", "budget"],
  ["Customer name", "name"],
])("%s is not taken for %s", (header, name) => {
  expect(similarity(header, name)).toBeLessThan(0.5);
});

test("what follows of belongs to what stands before it", () => {
  expect(similarity("Likelihood of occurrence", "likelihood")).toBeGreaterThan(0.6);
  expect(similarity("Likelihood of occurrence", "occurrence")).toBeLessThan(0.4);
});
