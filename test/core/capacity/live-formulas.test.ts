import { capacityOf } from "../../../core/capacity/capacity";
import { capacitySheet } from "../../../core/capacity/report";
import { anAssignment, aPortfolio } from "../../doubles/portfolio";
import { liveFormulas } from "../../doubles/live-formulas";
import { samplePortfolio } from "../../doubles/sample-portfolio";

test.each([
  ["of the sample", samplePortfolio()],
  [
    "of the sample on total hours",
    samplePortfolio({ utilizationBase: "total", period: "week", capacityPeriods: 6 }),
  ],
  [
    "where capacity is not known",
    aPortfolio({ assignments: [anAssignment({ role: "Dev", fullTimeEquivalent: 1 })] }),
  ],
])("PMO Capacity %s has live formulas that come to the value beside them", (_, portfolio) => {
  const formulas = liveFormulas(capacitySheet(capacityOf(portfolio)));
  expect(formulas.length).toBeGreaterThan(20);
  for (const { cell, comesTo, cached } of formulas) {
    if (typeof cached === "number")
      expect({ cell, value: comesTo }).toEqual({ cell, value: expect.closeTo(cached, 9) as number });
    else expect({ cell, value: comesTo }).toEqual({ cell, value: cached });
  }
});
