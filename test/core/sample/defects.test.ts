import { assignmentsTable } from "../../../core/sample/bookings";
import { DEFECTS } from "../../../core/sample/defects";
import { ratesTable } from "../../../core/sample/frame";
import { milestonesTable } from "../../../core/sample/milestones";
import { PEOPLE } from "../../../core/sample/people";
import { projectsTable } from "../../../core/sample/projects";
import { sampleTables } from "../../../core/sample/sample";
import { on, type SampleRow } from "../../../core/sample/sample-table";
import { statusTable } from "../../../core/sample/status-history";

const milestones = milestonesTable().rows;
const projects = projectsTable();

test("two milestones have text for a date: a day that does not exist, and one that can be read two ways", () => {
  const texts = milestones.map((row) => row["forecast"]).filter((cell) => typeof cell === "string");
  expect(texts.sort()).toEqual(["03/04/2027", "31.11.2026"]);
});

test("one milestone names B1's old number with a hyphen and a blank", () => {
  expect(projects.rows.find((row) => row["aliases"] === "P07")!["id"]).toBe("B1");
  expect(milestones.filter((row) => row["project"] === DEFECTS.nearlyAnId)).toHaveLength(1);
});

test("one booking is for somebody who is not there", () => {
  const known = PEOPLE.map(({ id }) => id);
  const strangers = assignmentsTable().rows.filter(
    (row) => row["resource"] !== undefined && !known.includes(String(row["resource"])),
  );
  expect(strangers.map((row) => row["resource"])).toEqual(["J. Mayer"]);
});

test("one share of completion stands as 54 beside 0.54", () => {
  const shares = projects.rows.map((row) => row["shareComplete"]);
  expect(shares.filter((share) => Number(share) > 1)).toEqual([54]);
  expect(shares).toContain(0.54);
});

test("the typed total of the budgets is 10 k too high", () => {
  const sum = projects.rows.reduce((total, row) => total + Number(row["budget"] ?? 0), 0);
  expect(Number(projects.totals!["budget"]) - sum).toBe(10_000);
});

test("one payment in USD is older than every rate of USD", () => {
  const oldest = Math.min(...ratesTable().rows.map((row) => Number(row["date"])));
  expect(oldest).toBeGreaterThan(on("2025-11-30"));
  const { rows, months } = sampleTables().find((table) => table.months)!;
  const early = months!.cells.flatMap((cells, row) =>
    rows[row]!["currency"] === "USD" ? cells.slice(0, 12).filter((cell) => cell !== null) : [],
  );
  expect(early.reduce<number>((sum, cell) => sum + Number(cell), 0)).toBe(12_000);
});

test("D2's last report is 52 days old, and those of the others under way are of the status date", () => {
  const last = new Map(statusTable().rows.map((row): [string, SampleRow] => [String(row["project"]), row]));
  expect(on("2026-09-30") - Number(last.get("D2")!["date"])).toBe(52);
  const others = ["A1", "A2", "A4", "B1", "B2", "B5", "B6", "C1", "C6", "D1", "D3"];
  expect(others.map((id) => last.get(id)!["date"])).toEqual(others.map(() => on("2026-09-30")));
});

test("only A2's progress is its spend, to within two points on every date", () => {
  const gaps = new Map<string, number[]>();
  for (const row of statusTable().rows) {
    const share = Number(row["shareComplete"]);
    if (share === 0 || share === 1) continue;
    const gap = Math.abs(share - Number(row["actualCost"]) / Number(row["budget"]));
    gaps.set(String(row["project"]), [...(gaps.get(String(row["project"])) ?? []), gap]);
  }
  const posing = [...gaps].filter(([, all]) => all.length >= 3 && all.every((gap) => gap <= 0.02));
  expect(posing.map(([project]) => project)).toEqual(["A2"]);
});
