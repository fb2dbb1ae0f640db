import { criterionValues } from "../../../core/commands/criterion-values";
import { sampleResults } from "../../doubles/sample-run";

const { finance, forecast, health, capacity } = sampleResults();
const values = criterionValues({ finance, forecast, health, capacity });
const of = (name: string, project: string): number | null | undefined => values.get(name)?.get(project);

test("a criterion may name a figure of money, of earned value, of risk or of capacity", () => {
  expect(of("Go-forward NPV", "C2")).toBeCloseTo(2_600_000, -3);
  expect(of("CPI", "A1")).toBeCloseTo(1296 / 1730, 3);
  expect(of("Risk exposure", "C1")).toBeCloseTo(610_000, -3);
  expect(of("Capacity use", "B2")).toBeGreaterThan(1000);
});

test("what is not known of a project is not known to its score, and dates and words are no figures", () => {
  expect(of("CPI", "D4")).toBeNull();
  expect(values.has("Finish indicated")).toBe(false);
  expect(values.has("Rule")).toBe(false);
});

test("without people there is no use of capacity", () => {
  expect(criterionValues({ finance, forecast, health, capacity: null }).has("Capacity use")).toBe(false);
});
