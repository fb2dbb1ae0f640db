import { dataCurrency } from "../../../core/earned-value/data-currency";
import { forecastOf } from "../../../core/earned-value/forecast";
import { aPortfolio, aProject, day } from "../../doubles/portfolio";
import { samplePortfolio } from "../../doubles/sample-portfolio";

test("a report of the limit's age is still current; the oldest comes first, what has no date last", () => {
  const projects = [
    { id: "none", age: null },
    { id: "limit", age: 35 },
    { id: "old", age: 36 },
    { id: "older", age: 92 },
  ];
  const { current, of, notCurrent } = dataCurrency(projects, 35);
  expect([current, of]).toEqual([1, 4]);
  expect(notCurrent.map(({ id }) => id)).toEqual(["older", "old", "none"]);
});

test("21 of the sample's 24 projects have current data: D2 is late, C3 on hold since April, D6 closed in June", () => {
  const { current, of, notCurrent } = forecastOf(samplePortfolio()).currency;
  expect([current, of]).toEqual([21, 24]);
  expect(notCurrent).toEqual([
    { id: "C3", age: 153 },
    { id: "D6", age: 92 },
    { id: "D2", age: 52 },
  ]);
});

test("figures without a date are used as of the status date, and not called current", () => {
  const projects = [
    aProject("dated", { budget: 100, statusDate: day("2026-09-25") }),
    aProject("undated", { budget: 100, actualCost: 40 }),
  ];
  const { projects: forecasts, currency } = forecastOf(aPortfolio({ projects }));
  expect(forecasts.map(({ dataAge }) => dataAge)).toEqual([5, 0]);
  expect(currency).toMatchObject({ current: 1, notCurrent: [{ id: "undated", age: null }] });
});
