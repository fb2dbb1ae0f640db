import { PROPOSALS } from "../../../core/sample/proposals";
import { curves } from "../../../core/sample/curves";
import { sampleTables } from "../../../core/sample/sample";
import { on, type SampleRow, type SampleTable } from "../../../core/sample/sample-table";
import type { TableId } from "../../../core/domain/portfolio";

const TABLES = sampleTables();
const K = 1000;

function table(kind: TableId, sheet?: string): SampleTable {
  return TABLES.find((one) => one.kind === kind && one.sheet === sheet)!;
}

function rowsOf(kind: TableId, project?: string): readonly SampleRow[] {
  return table(kind).rows.filter((row) => project === undefined || row["project"] === project);
}

/** Months of the ledger, from 0 for January 2025. */
const ALL_MONTHS: readonly [number, number] = [0, 47];
const FY27: readonly [number, number] = [24, 35];
const FY28: readonly [number, number] = [36, 47];

/** Costs of a project by month of the ledger (0 = January 2025), in thousands of its currency. */
function costs(project: string, version: string, [from, to] = ALL_MONTHS): number {
  const { rows, months } = table("financials");
  const lines = rows.flatMap((row, index) =>
    row["project"] === project && row["version"] === version ? [months!.cells[index]!] : [],
  );
  return (
    lines.flat().reduce<number>((sum, cell, index) => {
      const month = index % 48;
      return month >= from && month <= to ? sum + Number(cell ?? 0) : sum;
    }, 0) / K
  );
}

const JANUARY_2027 = 24;

/** NPV on 1 January 2027 at 8 %, monthly: everything from October 2026 on. */
function npv(project: string): number {
  const factor = (month: number): number => Math.pow(1.08, -(month - JANUARY_2027) / 12);
  const { rows, months } = table("financials");
  const cost = rows.flatMap((row, index) =>
    row["project"] === project && row["version"] === "outlook"
      ? months!.cells[index]!.map((cell, month) => (month > 20 ? -Number(cell ?? 0) * factor(month) : 0))
      : [],
  );
  const benefit = table("financials", "Benefit plan")
    .rows.filter((row) => row["project"] === project)
    .map((row) => {
      const month = Math.round((Number(row["period"]) - on("2025-01-01")) / 30.4375);
      return (row["flow"] === "benefit" ? 1 : -1) * Number(row["amount"]) * factor(month);
    });
  return [...cost, ...benefit].reduce((sum, flow) => sum + flow, 0) / K;
}

function lastStatus(project: string): SampleRow {
  return rowsOf("statuses", project).at(-1)!;
}

describe("The earned value of the story comes out of the sample", () => {
  const { plannedValue, earnedValue, actualCost, budget, costForecast } = lastStatus("A1") as Record<
    string,
    number
  >;

  test("A1 earns 75 cents a euro, heads for 3,204 k and would need 1.53 to keep the manager's word", () => {
    expect([plannedValue, earnedValue, actualCost, budget, costForecast].map((money) => money! / K)).toEqual([
      1680, 1296, 1730, 2400, 2450,
    ]);
    expect((earnedValue! / actualCost!).toFixed(3)).toBe("0.749");
    expect(Math.round((budget! * actualCost!) / earnedValue! / K)).toBe(3204);
    expect(((budget! - earnedValue!) / (costForecast! - actualCost!)).toFixed(2)).toBe("1.53");
  });

  test("A1 costs 754 k more in FY27 than the manager's figure leaves for it", () => {
    const managersRest = 2450 - costs("A1", "outlook", [0, 23]);
    expect(costs("A1", "outlook", FY27) - managersRest).toBe(754);
  });

  test("A1 is red by the data on six reports that are green", () => {
    const red = rowsOf("statuses", "A1").filter(
      (row) => 1 - Number(row["actualCost"]) / Number(row["earnedValue"]) < -0.1,
    );
    expect(red.map((row) => row["rag"])).toEqual(Array(6).fill("green"));
  });

  test("B2 is under budget and behind at the same time", () => {
    const b2 = lastStatus("B2") as Record<string, number>;
    expect((b2["earnedValue"]! / b2["actualCost"]!).toFixed(2)).toBe("1.07");
    expect((b2["earnedValue"]! / b2["plannedValue"]!).toFixed(2)).toBe("0.71");
  });

  test("D6 cost 11 % more than its budget and brings 46 % of what was to be there by now", () => {
    const d6 = lastStatus("D6") as Record<string, number>;
    expect(d6["actualCost"]! / d6["budget"]!).toBeCloseTo(1.11, 10);
    const money = (field: string): number =>
      rowsOf("benefits", "D6").reduce((sum, row) => sum + Number(row[field]), 0);
    expect(money("realised") / money("planToDate")).toBeCloseTo(0.46, 10);
  });

  test("no history ever runs backwards", () => {
    for (const { plannedValue: pv, earnedValue: ev, actualCost: ac } of curves().values()) {
      for (const curve of [pv, ev, ac]) expect([...curve].sort((a, b) => a - b)).toEqual(curve);
    }
  });
});

describe("The money of the story comes out of the sample", () => {
  const COMMITTED = {
    A1: 1070,
    A2: 380,
    B1: 2600,
    B2: 1500,
    B5: 150,
    B6: 800,
    C1: 1900,
    C6: 350,
    D1: 900,
    D2: 400,
    D3: 550,
  };

  test.each(Object.entries(COMMITTED))(
    "%s has committed %i k of FY27, in its own currency",
    (project, amount) => {
      expect(costs(project, "outlook", FY27)).toBe(amount);
    },
  );

  test("committed are 10,500 k, B6's 800 k$ at 0.875; with the candidates 19.4 m are asked for", () => {
    const committed = Object.values(COMMITTED).reduce((sum, amount) => sum + amount) - 800 + 800 * 0.875;
    expect(committed).toBe(10_500);
    const asked = ["C2", "A3", "A6", "D4", "C5", "A4", "A5", "C4", "B3", "D5", "C3", "B4"].map((id) =>
      costs(id, "outlook", FY27),
    );
    expect(((committed + asked.reduce((sum, cost) => sum + cost)) / K).toFixed(1)).toBe("19.4");
  });

  test.each([
    ["C2", 1520, 380, 2600],
    ["A3", 1650, 0, 2100],
    ["A6", 380, 0, -140],
    ["D4", 800, 0, 560],
    ["C5", 350, 0, 780],
    ["A4", 690, 0, -280],
    ["A5", 420, 0, 640],
    ["C4", 453, 227, 1250],
    ["B3", 820, 0, -380],
    ["D5", 520, 0, 350],
    ["C3", 950, 0, 430],
    ["B4", 300, 0, 520],
  ])("%s costs %i k in FY27 and %i k in FY28, and is worth %i k", (...row) => {
    const [project, fy27, fy28, value] = row;
    expect(costs(project, "outlook", FY27)).toBe(fy27);
    expect(costs(project, "outlook", FY28)).toBe(fy28);
    expect(Math.round(npv(project))).toBe(value);
  });

  test("A6 looks like +387 % and is −4 % over its life", () => {
    const a6 = table("projects").rows.find((row) => row["id"] === "A6") as Record<string, number>;
    const benefit = a6["annualBenefit"]! * a6["benefitYears"]!;
    const run = a6["runCostPerYear"]! * a6["benefitYears"]!;
    expect([a6["annualBenefit"], a6["runCostPerYear"], a6["benefitYears"], a6["budget"]]).toEqual([
      370_000, 310_000, 5, 380_000,
    ]);
    expect(Math.round((100 * (benefit - a6["budget"]!)) / a6["budget"]!)).toBe(387);
    expect(Math.round((100 * (benefit - a6["budget"]! - run)) / (a6["budget"]! + run))).toBe(-4);
  });

  test("A4 has sunk 820 k; 940 k more bring 660 k", () => {
    expect(costs("A4", "actual")).toBe(820);
    expect(costs("A4", "outlook", [21, 47])).toBe(940);
    expect(Math.round(npv("A4") + 939.584)).toBe(660);
  });

  test("what is booked ties to what is reported, accruals included", () => {
    for (const project of ["A1", "A2", "A4", "B1", "B2", "B5", "B6", "C1", "C3", "C6", "D1", "D3", "D6"]) {
      const beforeTheFirstRate = project === "B6" ? 12 : 0;
      const booked = costs(project, "actual") + costs(project, "accrual") - beforeTheFirstRate;
      expect([project, booked]).toEqual([project, Number(lastStatus(project)["actualCost"]) / K]);
      expect([project, costs(project, "current budget")]).toEqual([
        project,
        Number(lastStatus(project)["budget"]) / K,
      ]);
    }
  });

  test("C1's threats come to 610 k against 180 k of contingency", () => {
    const exposure = rowsOf("risks", "C1").reduce(
      (sum, row) => sum + Number(row["probability"]) * Number(row["impactCost"]),
      0,
    );
    expect(Math.round(exposure)).toBe(610_000);
    expect(table("projects").rows.find((row) => row["id"] === "C1")!["contingency"]).toBe(180_000);
  });

  test("the CCO's projects brought 55 % of what they promised, automation's P80 is 27 % over", () => {
    const history = rowsOf("history") as readonly Record<string, number>[];
    const cco = history.filter((row) => (row["sponsor"] as unknown) === "CCO");
    const sum = (field: string): number => cco.reduce((total, row) => total + row[field]!, 0);
    expect(history).toHaveLength(20);
    expect(sum("actualBenefit") / sum("expectedBenefit")).toBe(0.55);
    const automation = history.filter((row) => (row["type"] as unknown) === "Automation");
    const ratios = automation.map((row) => row["actualCost"]! / row["estimatedCost"]!).sort((a, b) => a - b);
    expect(ratios[Math.ceil(0.8 * (ratios.length + 1)) - 1]).toBe(1.27);
  });
});

test("every proposal says in a sentence what it is", () => {
  const proposed = rowsOf("projects").filter(({ stage }) => stage === "proposed");
  expect(proposed.map(({ id, comment }) => [id, comment])).toEqual(
    proposed.map(({ id }) => [id, PROPOSALS[String(id)]]),
  );
  expect(Object.keys(PROPOSALS)).toHaveLength(proposed.length);
});
