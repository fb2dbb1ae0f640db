import { gridOf } from "../grid-of";
import { assumed, fileOf, intakeOf, problems, TWO_PROJECTS } from "../intake-of";

const PLAN = ["ID", "Name", "Stage", "Start", "Finish", "% complete", "Budget"];
const row = (id: string, budget: number) => [
  id,
  `Name of ${id}`,
  "in progress",
  "2026-01-01",
  "2026-12-31",
  "20%",
  budget,
];

test("a sheet called Projects holds projects, also where ids repeat as tasks' do", () => {
  const rows = [PLAN, row("P1", 1000), row("P2", 800), row("P1", 500), row("P3", 400), row("P3", 400)];
  const intake = intakeOf([gridOf("Projects", rows)]);
  expect(intake.tables.map(({ kind }) => kind)).toEqual(["projects"]);
  expect(problems(intake)).toEqual(["duplicate-id", "duplicate-id"]);
});

test("scores are no names: a column of numbers whose header only reads like Client stays a criterion", () => {
  const [table] = intakeOf([
    gridOf("Projects", [
      [...PLAN, "Customer impact"],
      [...row("P1", 1000), 3],
      [...row("P2", 800), 5],
    ]),
  ]).tables;
  expect(table?.columns.map(({ field }) => field)).not.toContain("client");
  expect(table?.unmapped.map(({ header }) => header)).toEqual(["Customer impact"]);
});

test("a header that Criteria names is the criterion's, unless it is surely a column of ours", () => {
  const intake = intakeOf([
    gridOf("Projects", [
      [...PLAN, "Sponsor's commitment", "Sponsor"],
      [...row("P1", 1000), "high", "Ann"],
      [...row("P2", 800), "low", "Bo"],
    ]),
    gridOf("Criteria", [
      ["Criterion", "Weight", "Column"],
      ["Commitment", 60, "Sponsor's commitment"],
      ["Cost", 40, "Budget"],
    ]),
  ]);
  const projects = intake.tables.find(({ kind }) => kind === "projects");
  expect(projects?.unmapped.map(({ header }) => header)).toEqual(["Sponsor's commitment"]);
  expect(intake.portfolio.projects.map(({ budget }) => budget)).toEqual([1000, 800]);
});

test("what a booking targets is its client, or the project that bears the name", () => {
  const intake = intakeOf([
    TWO_PROJECTS,
    gridOf("Assignments", [
      ["Resource", "TargetType", "TargetName", "Start", "Finish", "Hours"],
      ["Ann", "project", "Alpha", "2026-01-05", "2026-01-30", 80],
      ["Bo", "client", "Acme", "2026-01-05", "2026-01-30", 40],
    ]),
  ]);
  expect(
    intake.portfolio.assignments.map(({ project, client }) => `${project ?? "–"} ${client ?? "–"}`),
  ).toEqual(["P1 Alpha", "– Acme"]);
  expect(assumed(intake)).toContain("1 booking without a project: the client is the name of one");
});

test("the Project beside a Name is its code", () => {
  const { portfolio, findings } = intakeOf([
    gridOf("Portfolio", [
      ["Project", "Name", "Manager", "Budget"],
      ["P-01", "Alpha", "Ann", 1000],
      ["P-02", "Beta", "Bo", 500],
    ]),
  ]);
  expect(portfolio.projects.map(({ id, name }) => `${id} ${name}`)).toEqual(["P-01 Alpha", "P-02 Beta"]);
  expect(findings).toEqual([]);
});

test("resources that every file counts from 1 are known by their names", () => {
  const pool = (first: string, second: string) => [
    ["ID", "Name", "Role", "Capacity"],
    [1, first, "Engineer", 40],
    [2, second, "Analyst", 40],
  ];
  const intake = intakeOf([
    TWO_PROJECTS,
    fileOf("P1_resources", pool("Ann", "Bo")),
    fileOf("P2_resources", pool("Cy", "Di")),
  ]);
  expect(intake.portfolio.resources.map(({ id }) => id)).toEqual(["Ann", "Bo", "Cy", "Di"]);
  expect(problems(intake)).toEqual([]);
  expect(assumed(intake)).toContain("the Name stands in for the ID");
});

/** Words that every plain object of JavaScript has an answer for. */
const HOSTILE = ["constructor", "__proto__", "toString", "hasOwnProperty", "valueOf"];

test("words that every object knows are headers, ids, words and currencies like any others", () => {
  const intake = intakeOf([
    gridOf("Projects", [
      ["ID", "Name", "Stage", "Budget", "Currency", "RAG", ...HOSTILE],
      ...HOSTILE.map((word) => [word, word, word, 100, word, word, ...HOSTILE]),
    ]),
    gridOf("Financials", [
      ["Project", "Period", "Amount", "Version", "Currency"],
      ...HOSTILE.map((word) => [word, "2026-01-01", 10, "actual", "EUR"]),
    ]),
    gridOf("Criteria", [["Criterion", "Weight"], ...HOSTILE.map((word) => [word, 1])]),
    gridOf("Settings", [["Setting", "Value"], ["Currency", "EUR"], ...HOSTILE.map((word) => [word, word])]),
  ]);
  const { projects, financials, criteria } = intake.portfolio;
  expect(projects.map(({ id }) => id)).toEqual(HOSTILE);
  expect(projects.map(({ stage, rag, budget }) => [stage, rag, budget])).toEqual(
    HOSTILE.map(() => [null, null, null]),
  );
  expect([...projects[0]!.others.keys()]).toEqual(HOSTILE);
  expect(financials.map(({ project, amount }) => `${project} ${String(amount)}`)).toEqual(
    HOSTILE.map((word) => `${word} 10`),
  );
  expect(criteria.map(({ name }) => name)).toEqual(HOSTILE);
});

const FOREIGN = [
  "Ward",
  "Lot",
  "Zoning",
  "Hydrants",
  "Bollards",
  "Verge",
  "Kerb",
  "Culvert",
  "Gully",
  "Swale",
];
const foreign = (index: number) => FOREIGN.map((word) => `${word.slice(0, 2)}-${index % 3}`);

test("a list with a name, a budget and an end is one of projects, however many columns stand beside that no table knows", () => {
  const works = [1, 2, 3, 4, 5, 6].map((one) => [
    ...foreign(one),
    `Works ${one}`,
    one * 1000,
    `2027-0${one}-01`,
  ]);
  const [table, ...more] = intakeOf([
    gridOf("Sheet1", [[...FOREIGN, "Project name", "Total budget", "Completion date"], ...works]),
  ]).tables;
  expect(more).toEqual([]);
  expect([table?.kind, table?.dataRows.length]).toEqual(["projects", 6]);
  expect(table?.columns.map(({ field }) => field)).toEqual(["name", "budget", "finish"]);
});

test("a name alone makes no table among columns that no table knows", () => {
  const rows = [1, 2, 3, 4, 5, 6].map((one) => [...foreign(one), `Works ${one}`, "Ann"]);
  expect(intakeOf([gridOf("Sheet1", [[...FOREIGN, "Name", "Owner"], ...rows])]).tables).toEqual([]);
});

const DESCRIBED = ["Unique ID", "Project name", "Description", "Total budget", "Completion date"];

test("a list in which hardly any project comes twice is one of projects; one in which they repeat, of their tasks", () => {
  const kinds = (project: (index: number) => string) =>
    intakeOf([
      gridOf("Sheet1", [
        DESCRIBED,
        ...[1, 2, 3, 4, 5, 6].map((one) => [
          `K${one}`,
          project(one),
          `What is done in ${one}`,
          one * 1000,
          `2027-0${one}-01`,
        ]),
      ]),
    ]).tables.map(({ kind }) => kind);
  expect(kinds((index) => `Project ${index}`)).toEqual(["projects"]);
  expect(kinds((index) => `Project ${index % 2}`)).toEqual(["tasks"]);
});
