import type { Calendar } from "./calendar";
import type {
  Action,
  ChangeRequest,
  ChecklistItem,
  Lesson,
  OpenIssue,
  SatisfactionScore,
  ScorecardMeasure,
  Stakeholder,
} from "./governance-records";
import type {
  Comparison,
  ExternalCode,
  FiscalPeriod,
  PersonSkill,
  RoleRate,
  ScenarioChange,
  TimesheetEntry,
} from "./planning-records";
import type { Project } from "./project";
import type {
  Benefit,
  CompletedProject,
  Constraint,
  Criterion,
  Decision,
  ExchangeRate,
  Financial,
  Milestone,
  Risk,
  StartOption,
  StatusReport,
  Task,
} from "./records";
import type { Assignment, CalendarRow, Holiday, Resource, RoleCapacity } from "./resource";
import type { Settings } from "./settings";

/** The records of every table, by the table's id; a table that the workbook lacks is an empty list. */
export interface Tables {
  readonly projects: readonly Project[];
  readonly criteria: readonly Criterion[];
  readonly comparisons: readonly Comparison[];
  readonly scenarios: readonly ScenarioChange[];
  readonly constraints: readonly Constraint[];
  readonly startOptions: readonly StartOption[];
  readonly resources: readonly Resource[];
  readonly assignments: readonly Assignment[];
  readonly roleCapacity: readonly RoleCapacity[];
  readonly timesheets: readonly TimesheetEntry[];
  readonly skills: readonly PersonSkill[];
  readonly rateCard: readonly RoleRate[];
  readonly tasks: readonly Task[];
  readonly milestones: readonly Milestone[];
  readonly financials: readonly Financial[];
  readonly statuses: readonly StatusReport[];
  readonly risks: readonly Risk[];
  readonly issues: readonly OpenIssue[];
  readonly changes: readonly ChangeRequest[];
  readonly actions: readonly Action[];
  readonly decisions: readonly Decision[];
  readonly checklist: readonly ChecklistItem[];
  readonly measures: readonly ScorecardMeasure[];
  readonly stakeholders: readonly Stakeholder[];
  readonly satisfaction: readonly SatisfactionScore[];
  readonly lessons: readonly Lesson[];
  readonly benefits: readonly Benefit[];
  readonly history: readonly CompletedProject[];
  readonly calendars: readonly CalendarRow[];
  readonly holidays: readonly Holiday[];
  readonly rates: readonly ExchangeRate[];
  readonly fiscalCalendar: readonly FiscalPeriod[];
  readonly crosswalk: readonly ExternalCode[];
}

export type TableId = keyof Tables;

/** All that a calculation may read: the records, the settings that hold and the working calendars. */
export interface Portfolio extends Tables {
  readonly settings: Settings;
  /** The status date. */
  readonly asOf: number;
  readonly calendar: Calendar;
  /** The calendars that Resources may name. */
  readonly namedCalendars: ReadonlyMap<string, Calendar>;
}
