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
import { withNames } from "./languages/names";
import { MILESTONES, STATUSES } from "./milestones";
import { PROJECTS } from "./projects";
import { CROSSWALK, FISCAL_CALENDAR, RATE_CARD } from "./rate-card";
import { RESOURCES } from "./resources";
import { DECISIONS, RISKS } from "./risks";
import { SATISFACTION, STAKEHOLDERS } from "./stakeholders";
import { TASKS } from "./tasks";
import { SKILLS, TIMESHEETS } from "./timesheets";

/** Every table kind by its id, with its names in every language. */
export const TABLE_KIND: { readonly [Id in TableId]: TableKind<Id> } = {
  projects: withNames(PROJECTS),
  criteria: withNames(CRITERIA),
  comparisons: withNames(COMPARISONS),
  scenarios: withNames(SCENARIOS),
  constraints: withNames(CONSTRAINTS),
  startOptions: withNames(START_OPTIONS),
  resources: withNames(RESOURCES),
  assignments: withNames(ASSIGNMENTS),
  roleCapacity: withNames(ROLE_CAPACITY),
  timesheets: withNames(TIMESHEETS),
  skills: withNames(SKILLS),
  rateCard: withNames(RATE_CARD),
  tasks: withNames(TASKS),
  milestones: withNames(MILESTONES),
  financials: withNames(FINANCIALS),
  statuses: withNames(STATUSES),
  risks: withNames(RISKS),
  issues: withNames(ISSUES),
  changes: withNames(CHANGES),
  actions: withNames(ACTIONS),
  decisions: withNames(DECISIONS),
  checklist: withNames(CHECKLIST),
  measures: withNames(MEASURES),
  stakeholders: withNames(STAKEHOLDERS),
  satisfaction: withNames(SATISFACTION),
  lessons: withNames(LESSONS),
  benefits: withNames(BENEFITS),
  history: withNames(HISTORY),
  calendars: withNames(CALENDARS),
  holidays: withNames(HOLIDAYS),
  rates: withNames(RATES),
  fiscalCalendar: withNames(FISCAL_CALENDAR),
  crosswalk: withNames(CROSSWALK),
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
  return sideBySide === undefined ? columns : { ...columns, ...sideBySide };
}
