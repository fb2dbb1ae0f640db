import type { TableId } from "../../domain/portfolio";
import type { ColumnKind, TableKind } from "../table-kind";
import { ASSIGNMENTS, ROLE_CAPACITY } from "./assignments";
import { BENEFITS, HISTORY } from "./benefits";
import { CALENDARS, HOLIDAYS, RATES } from "./calendars";
import { COMPARISONS, SCENARIOS } from "./comparisons";
import { CONSTRAINTS, CRITERIA, START_OPTIONS } from "./criteria";
import { FINANCIALS } from "./financials";
import { CHECKLIST, LESSONS, MEASURES } from "./governance";
import { ACTIONS, CHANGES, ISSUES } from "./logs";
import { MILESTONES, STATUSES } from "./milestones";
import { PROJECTS } from "./projects";
import { CROSSWALK, FISCAL_CALENDAR, RATE_CARD } from "./rate-card";
import { RESOURCES } from "./resources";
import { DECISIONS, RISKS } from "./risks";
import { SATISFACTION, STAKEHOLDERS } from "./stakeholders";
import { TASKS } from "./tasks";
import { SKILLS, TIMESHEETS } from "./timesheets";

/** Every table kind by its id. */
export const TABLE_KIND: { readonly [Id in TableId]: TableKind<Id> } = {
  projects: PROJECTS,
  criteria: CRITERIA,
  comparisons: COMPARISONS,
  scenarios: SCENARIOS,
  constraints: CONSTRAINTS,
  startOptions: START_OPTIONS,
  resources: RESOURCES,
  assignments: ASSIGNMENTS,
  roleCapacity: ROLE_CAPACITY,
  timesheets: TIMESHEETS,
  skills: SKILLS,
  rateCard: RATE_CARD,
  tasks: TASKS,
  milestones: MILESTONES,
  financials: FINANCIALS,
  statuses: STATUSES,
  risks: RISKS,
  issues: ISSUES,
  changes: CHANGES,
  actions: ACTIONS,
  decisions: DECISIONS,
  checklist: CHECKLIST,
  measures: MEASURES,
  stakeholders: STAKEHOLDERS,
  satisfaction: SATISFACTION,
  lessons: LESSONS,
  benefits: BENEFITS,
  history: HISTORY,
  calendars: CALENDARS,
  holidays: HOLIDAYS,
  rates: RATES,
  fiscalCalendar: FISCAL_CALENDAR,
  crosswalk: CROSSWALK,
};

/** A table kind whose columns are looked up by name, not by type. */
export interface AnyTableKind extends Omit<TableKind, "columns"> {
  readonly columns: Readonly<Record<string, ColumnKind>>;
}

/** Every table kind, in the order in which the template shows them. */
export const TABLE_KINDS: readonly AnyTableKind[] = Object.values(TABLE_KIND);

/** The description of a table by its id, its columns looked up by name. */
export function tableKind(id: TableId): AnyTableKind {
  return TABLE_KIND[id];
}

/** The columns that a table of this kind may have: its fields, and those that stand side by side, each by its own key. */
export function columnsOf({ columns, sideBySide }: AnyTableKind): Readonly<Record<string, ColumnKind>> {
  return { ...columns, ...sideBySide };
}
