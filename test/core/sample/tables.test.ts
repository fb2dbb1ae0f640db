import { TABLE_KIND } from "../../../core/table/kinds/all";
import { BENEFIT_PLANS, benefitFlowTable } from "../../../core/sample/benefit-flows";
import { benefitsTable } from "../../../core/sample/benefits";
import { assignmentsTable } from "../../../core/sample/bookings";
import { CANDIDATES } from "../../../core/sample/candidates";
import { costTable, ledger } from "../../../core/sample/costs";
import { decisionsTable } from "../../../core/sample/decisions";
import { calendarsTable, holidaysTable, ratesTable, SAMPLE_SETTINGS } from "../../../core/sample/frame";
import { historyTable } from "../../../core/sample/history";
import { IN_FLIGHT } from "../../../core/sample/in-flight";
import { milestonesTable } from "../../../core/sample/milestones";
import { PEOPLE, resourcesTable } from "../../../core/sample/people";
import { PROJECT_CARDS } from "../../../core/sample/project-cards";
import { projectsTable } from "../../../core/sample/projects";
import { REPORTS } from "../../../core/sample/reports";
import { risksTable } from "../../../core/sample/risks";
import { sampleTables } from "../../../core/sample/sample";
import type { SampleTable } from "../../../core/sample/sample-table";
import { criteriaTable, SCORES } from "../../../core/sample/scores";
import { scenariosTable } from "../../../core/sample/scenarios";
import { constraintsTable, startOptionsTable } from "../../../core/sample/start-options";
import { statusTable } from "../../../core/sample/status-history";
import { STORY_CURVES } from "../../../core/sample/story-curves";

const TABLES: readonly SampleTable[] = [
  projectsTable(),
  criteriaTable(),
  constraintsTable(),
  startOptionsTable(),
  scenariosTable(),
  resourcesTable(),
  assignmentsTable(),
  milestonesTable(),
  costTable({ project: "B6", version: "actual", months: ledger(0, [12]) }),
  benefitFlowTable(),
  statusTable(),
  risksTable(),
  decisionsTable(),
  benefitsTable(),
  historyTable(),
  calendarsTable(),
  holidaysTable(),
  ratesTable(),
];

const IDS = PROJECT_CARDS.map(({ id }) => id);

test("the sample is all of these tables", () => {
  expect(sampleTables().map(({ kind, rows }) => [kind, rows.length])).toEqual(
    TABLES.map(({ kind, rows }) => [kind, rows.length]),
  );
});

test.each(TABLES)(
  "every field of $kind is a column of its table, and no row lacks what it needs",
  (table) => {
    const columns = Object.entries(TABLE_KIND[table.kind].columns);
    const inMonths = table.months ? ["period", "amount"] : [];
    const required = columns.flatMap(([field, { required }]) =>
      required && !inMonths.includes(field) ? [field] : [],
    );
    for (const row of table.rows) {
      expect(columns.map(([field]) => field)).toEqual(expect.arrayContaining(Object.keys(row)));
      for (const field of required) expect([field, row[field] ?? null]).not.toEqual([field, null]);
    }
  },
);

test("there are 24 projects in four programs, and forty people", () => {
  expect(new Set(IDS).size).toBe(24);
  expect([...new Set(PROJECT_CARDS.map(({ program }) => program))]).toEqual([
    "Customer",
    "Platforms",
    "Operations",
    "Compliance",
  ]);
  expect(new Set(PEOPLE.map(({ name }) => name)).size).toBe(40);
});

test("every project is under way, or asks for money, or both", () => {
  const under = IN_FLIGHT.map(({ id }) => id);
  const asking = CANDIDATES.map(({ id }) => id);
  expect([...new Set([...under, ...asking])].sort()).toEqual([...IDS].sort());
  expect(under.filter((id) => asking.includes(id)).sort()).toEqual(["A4", "C3"]);
});

test("every project under way has its report, and every one but the closed one its scores", () => {
  expect(Object.keys(REPORTS).sort()).toEqual(IN_FLIGHT.map(({ id }) => id).sort());
  expect(Object.keys(SCORES).sort()).toEqual(IDS.filter((id) => id !== "D6").sort());
});

test("the story's curves have the twelve months to September and end where the project stands", () => {
  for (const [id, { pv, ev, ac }] of Object.entries(STORY_CURVES)) {
    const project = IN_FLIGHT.find((one) => one.id === id)!;
    expect([pv, ev, ac].map((curve) => curve?.length)).toEqual([12, 12, 12]);
    expect([pv, ev, ac].map((curve) => curve?.at(-1))).toEqual([project.pv, project.ev, project.ac]);
  }
});

test("every project of the benefit plan, the risks, milestones, decisions and bookings exists", () => {
  const known = [...IDS, "P-07 "];
  const named = [
    milestonesTable(),
    risksTable(),
    decisionsTable(),
    benefitsTable(),
    assignmentsTable(),
    statusTable(),
  ]
    .flatMap(({ rows }) => rows.map((row) => row["project"]))
    .filter((project) => project !== null && project !== undefined);
  expect(known).toEqual(expect.arrayContaining([...named, ...BENEFIT_PLANS.map(({ project }) => project)]));
});

test("two people work on nothing that is billable or strategic", () => {
  const work = assignmentsTable().rows.filter((row) => row["workType"] !== "leave");
  const strategic = new Set(
    work.filter((row) => row["workType"] === "strategic").map((row) => row["resource"]),
  );
  expect(PEOPLE.filter(({ id }) => !strategic.has(id)).map(({ name }) => name)).toEqual([
    "Miriam Kolb",
    "Frank Ohlsen",
  ]);
});

test("business analysts are booked for 71 % of their time", () => {
  const analysts = PEOPLE.filter(({ role }) => role === "Business Analyst").map(({ id }) => id);
  const shares = assignmentsTable().rows.filter((row) => analysts.includes(String(row["resource"])));
  const booked = shares.reduce((sum, row) => sum + Number(row["allocation"]), 0);
  expect([analysts.length, shares.length, (booked / analysts.length).toFixed(4)]).toEqual([7, 7, "0.7100"]);
});

test("nobody is booked while on leave", () => {
  const { rows } = assignmentsTable();
  for (const leave of rows.filter((row) => row["workType"] === "leave")) {
    const clash = rows.filter(
      (row) =>
        row !== leave &&
        row["resource"] === leave["resource"] &&
        Number(row["start"]) <= Number(leave["finish"]) &&
        Number(row["finish"]) >= Number(leave["start"]),
    );
    expect(clash).toEqual([]);
  }
});

test("21 of 24 projects have current data: not the late one, the one on hold and the closed one", () => {
  const { rows } = projectsTable();
  const asOf = Number(SAMPLE_SETTINGS.find(([key]) => key === "statusDate")![1]);
  const stale = rows.filter((row) => asOf - Number(row["statusDate"]) > 35);
  expect(stale.map((row) => row["id"])).toEqual(["C3", "D2", "D6"]);
});
