import { TABLE_KIND } from "../../../../core/table/kinds/all";
import { ASSIGNMENTS, ROLE_CAPACITY } from "../../../../core/table/kinds/assignments";
import { BENEFITS, HISTORY } from "../../../../core/table/kinds/benefits";
import { CALENDARS, HOLIDAYS, RATES } from "../../../../core/table/kinds/calendars";
import { column, MONEY, oneOf, refsTo, refTo, required } from "../../../../core/table/kinds/column";
import { COMPARISONS, SCENARIOS } from "../../../../core/table/kinds/comparisons";
import { CONSTRAINTS, CRITERIA, START_OPTIONS } from "../../../../core/table/kinds/criteria";
import { FINANCIALS } from "../../../../core/table/kinds/financials";
import { CHECKLIST, LESSONS, MEASURES } from "../../../../core/table/kinds/governance";
import { ACTIONS, CHANGES, ISSUES } from "../../../../core/table/kinds/logs";
import { MILESTONES, STATUSES } from "../../../../core/table/kinds/milestones";
import { PROJECTS } from "../../../../core/table/kinds/projects";
import { PROJECT_DATES } from "../../../../core/table/kinds/projects-dates";
import { PROJECT_MONEY } from "../../../../core/table/kinds/projects-money";
import { CROSSWALK, FISCAL_CALENDAR, RATE_CARD } from "../../../../core/table/kinds/rate-card";
import { RESOURCES } from "../../../../core/table/kinds/resources";
import { DECISIONS, RISKS } from "../../../../core/table/kinds/risks";
import { SATISFACTION, STAKEHOLDERS } from "../../../../core/table/kinds/stakeholders";
import { TASKS } from "../../../../core/table/kinds/tasks";
import { SKILLS, TIMESHEETS } from "../../../../core/table/kinds/timesheets";
import { VERSION } from "../../../../core/table/kinds/words";

test("every table is listed under its own id", () => {
  const kinds = [
    [PROJECTS, CRITERIA, COMPARISONS, SCENARIOS, CONSTRAINTS, START_OPTIONS],
    [RESOURCES, ASSIGNMENTS, ROLE_CAPACITY, TIMESHEETS, SKILLS, RATE_CARD],
    [TASKS, MILESTONES, FINANCIALS, STATUSES],
    [RISKS, ISSUES, CHANGES, ACTIONS, DECISIONS, CHECKLIST, MEASURES],
    [STAKEHOLDERS, SATISFACTION, LESSONS, BENEFITS, HISTORY],
    [CALENDARS, HOLIDAYS, RATES, FISCAL_CALENDAR, CROSSWALK],
  ].flat();
  expect(Object.entries(TABLE_KIND).map(([id, kind]) => [id, kind.id, kind.title, kind.help])).toEqual(
    kinds.map(({ id, title, help }) => [id, id, title, help]),
  );
});

test("a column's other headers and a list's words are written in one line and read apart", () => {
  expect(required("Budget", MONEY, { also: "bac, plan", help: "Money." })).toEqual({
    title: "Budget",
    type: { kind: "money" },
    synonyms: ["bac", "plan"],
    required: true,
    help: "Money.",
  });
  expect(column("Note", MONEY, { help: "Text." }).synonyms).toEqual([]);
  expect(oneOf({ yes: "y, ja", no: "" })).toEqual({ kind: "enum", words: { yes: ["y", "ja"], no: [] } });
  expect([refTo("projects"), refsTo("projects")]).toEqual([
    { kind: "ref", table: "projects" },
    { kind: "ref", table: "projects", list: true },
  ]);
});

test("all money of Projects is money, and its dates and ratings are what they say", () => {
  expect(PROJECTS.columns).toMatchObject({ ...PROJECT_MONEY, ...PROJECT_DATES });
  expect(PROJECT_MONEY.budget.type).toEqual({ kind: "money" });
  expect(PROJECT_DATES.rag.type.kind).toBe("enum");
});

test("what stands side by side in Financials sets words that its columns know", () => {
  const versions = VERSION.kind === "enum" ? Object.keys(VERSION.words) : [];
  const set = Object.values(FINANCIALS.sideBySide ?? {}).flatMap(({ sets }) => sets["version"] ?? []);
  expect(set.sort()).toEqual([...versions].sort());
});
