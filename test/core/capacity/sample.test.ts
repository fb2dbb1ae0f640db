import { sum } from "../../../core/math/sum";
import { capacityOf } from "../../../core/capacity/capacity";
import { roleFigures } from "../../../core/capacity/measures";
import { peopleFigures } from "../../../core/capacity/measures-people";
import { capacityCharts } from "../../../core/capacity/report-chart";
import { capacityFinding } from "../../../core/capacity/report-headline";
import { capacitySheet } from "../../../core/capacity/report";
import { layOut } from "../../../core/report/lay-out";
import { toText } from "../../../core/report/text-print";
import { samplePortfolio } from "../../doubles/sample-portfolio";

const months = capacityOf(samplePortfolio({ capacityPeriods: 15 }));
const engineers = months.roles.find(({ role }) => role === "Data Engineer");
const in2027 = (engineers?.periods ?? []).slice(3);

describe("the capacity of the Halden Group", () => {
  test("has six data engineers with 4.8 FTE from February 2027", () => {
    for (const { heads, capacity, fullTime } of in2027.slice(1)) {
      expect(heads).toBe(6);
      expect((capacity ?? 0) / fullTime).toBeCloseTo(4.8, 9);
    }
  });

  test("leaves 0.8, 0.8, 3.4 and 3.4 FTE of them free by quarter of 2027 after what is confirmed", () => {
    const free = [0, 3, 6, 9].map((first) => {
      const quarter = in2027.slice(first, first + 3);
      const hours = sum(quarter.map(({ capacity, confirmed }) => (capacity ?? 0) - confirmed));
      return hours / sum(quarter.map(({ fullTime }) => fullTime));
    });
    expect(free.map((fte) => Math.round(fte * 1e6) / 1e6)).toEqual([0.8, 0.8, 3.4, 3.4]);
  });

  test("shows that A1 holds 1.8 data engineers and B2 has 2.2 and wants 1.8 more until December", () => {
    const autumn = engineers?.periods[0];
    const wanted = Object.fromEntries(
      (autumn?.purposes ?? []).map(({ purpose, hours }) => [
        purpose.slice(0, 2),
        hours / (autumn?.fullTime ?? 1),
      ]),
    );
    expect(wanted["A1"]).toBeCloseTo(1.8, 9);
    expect(wanted["B2"]).toBeCloseTo(4, 9);
    expect((autumn?.requested ?? 0) / (autumn?.fullTime ?? 1)).toBeCloseTo(1.8, 9);
  });

  test("has business analysts who are 71 % booked", () => {
    const analysts = months.people.filter(({ person }) => person.role === "Business Analyst");
    const booked = sum(analysts.flatMap((row) => row.booked));
    expect(booked / sum(analysts.flatMap((row) => row.base))).toBeCloseTo(0.71, 9);
  });

  test("has two people on neither billable nor strategic work, and the two integration architects and the only UX designer as single points of failure", () => {
    const flagged = (flag: string): string[] =>
      months.people
        .filter(({ flags }) => (flags as readonly string[]).includes(flag))
        .map(({ person }) => person.name);
    expect(flagged("neither billable nor strategic")).toEqual(["Miriam Kolb", "Frank Ohlsen"]);
    expect(flagged("single point of failure")).toEqual(["Henrik Vogel", "Priya Nair", "Sarah Jensen"]);
    expect(months.conflicts.map(({ person }) => person.name)).toEqual([
      "Priya Nair",
      "Priya Nair",
      "Priya Nair",
    ]);
  });

  test("names the worst gap first", () => {
    expect(capacityFinding(months)).toBe(
      "Data Engineer: 4.1 FTE short in Jan 27: 5.6 there, wanted by B2 Data Platform 4.0, C2 Predictive Maintenance 2.4, A3 Dynamic Pricing Engine 2.0 and 2 more. 1 more role is short at some time.",
    );
    expect(capacityCharts(months).map(({ title }) => title.split(":")[0])).toEqual([
      "Data Engineer",
      "Integration Architect",
    ]);
  });

  test("adds up the same by week, month and quarter", () => {
    const over = (period: "week" | "month" | "quarter", capacityPeriods: number): number[] => {
      const parts = capacityOf(samplePortfolio({ period, capacityPeriods })).roles.flatMap(
        ({ periods }) => periods,
      );
      const until = parts.filter(({ period: { start, finish } }) => start >= 46388 && finish <= 46477);
      return [
        sum(until.map(({ capacity }) => capacity ?? 0)),
        sum(until.map(({ confirmed }) => confirmed)),
        sum(until.map(({ requested }) => requested)),
      ];
    };
    const [capacity = 0, confirmed = 0, requested = 0] = over("month", 6);
    over("quarter", 2).forEach((hours, index) => {
      expect(hours).toBeCloseTo([capacity, confirmed, requested][index] ?? 0, 6);
    });
  });

  test("reads like this", () => {
    const context = {
      file: "Halden.xlsx",
      asOf: 46295,
      runStamp: "",
      currency: "EUR",
      moneyUnit: "k" as const,
    };
    const text = toText(layOut(capacitySheet(capacityOf(samplePortfolio())), { context }));
    expect(text.split("\n-- links")[0]).toMatchSnapshot();
  });

  test("can be explained: every role and period, every person", () => {
    const figures = roleFigures(months);
    expect(figures.rows.slice(0, 2).map((row) => figures.keyOf(row))).toEqual([
      "Data Engineer · Oct 26",
      "Data Engineer · Nov 26",
    ]);
    expect(peopleFigures(months).rows).toHaveLength(40);
  });
});
