import { DEFAULT_CALENDAR } from "../../core/domain/calendar";
import { parseIsoDate } from "../../core/domain/day";
import type { Portfolio } from "../../core/domain/portfolio";
import type { OtherCell, Project } from "../../core/domain/project";
import type { CompletedProject, Criterion } from "../../core/domain/records";
import type { Assignment, Resource, RoleCapacity } from "../../core/domain/resource";
import type { RowSource } from "../../core/domain/row-source";
import { DEFAULT_SETTINGS } from "../../core/domain/settings";

/** A row of a sheet, with one column for each field named. */
function sourceOf(sheet: string, row: number, fields: readonly string[]): RowSource {
  return { sheet, row, columns: new Map(fields.map((field, index) => [field, index])) };
}

let nextRow = 0;

function record(sheet: string, fields: readonly string[]): { readonly source: RowSource } {
  nextRow += 1;
  return { source: sourceOf(sheet, nextRow, ["id", "name", ...fields]) };
}

/** Fields that are not given are not known. */
function unknown(names: string): Record<string, null> {
  return Object.fromEntries(names.split(" ").map((name) => [name, null]));
}

const PROJECT_FIELDS =
  "portfolio program businessUnit location type workType stage phase investmentCategory sponsor manager client theme start finish baselineStart baselineFinish actualStart actualFinish statusDate shareComplete budget originalBudget approvedChanges fundingReleased contingency managementReserve plannedValue earnedValue actualCost forecastCost estimateToComplete priorYearsActual yearBudget yearForecast revenue annualBenefit benefitStart benefitYears runCostPerYear costOptimistic costLikely costPessimistic daysOptimistic daysLikely daysPessimistic estimateClass mandatory forced dependsOn excludes earliestStart latestStart moscow rag previousRag assurerRag scoredOn pathToGreen comment decisionRequested decisionDue currency costCentre entity aliases";
const RESOURCE_FIELDS =
  "role skills team location manager hoursPerWeek fullTimeEquivalent availability start finish costRate billRate employment calendar utilizationTarget vacationDays interests grade email";
const ASSIGNMENT_FIELDS =
  "project resource role skills start finish hours hoursPerWeek allocation fullTimeEquivalent workType status priority client unit";

/** A civil date from its ISO text. */
export function day(text: string): number {
  const parsed = parseIsoDate(text);
  if (parsed === null) throw new RangeError(`day: not an ISO date: ${text}`);
  return parsed;
}

export function aProject(
  id: string,
  fields: Partial<Project> = {},
  scores: Readonly<Record<string, OtherCell["value"]>> = {},
): Project {
  const others = Object.entries(scores).map(([header, value], index): [string, OtherCell] => [
    header,
    { value, column: 50 + index },
  ]);
  return {
    ...(unknown(PROJECT_FIELDS) as unknown as Project),
    ...record("Projects", Object.keys(fields)),
    id,
    name: `Project ${id}`,
    others: new Map(others),
    ...fields,
  };
}

export function aCriterion(name: string, fields: Partial<Criterion> = {}): Criterion {
  const none = unknown("weight direction scaleMin scaleMax column description") as unknown as Criterion;
  return { ...none, ...record("Criteria", Object.keys(fields)), name, ...fields };
}

export function aCompletedProject(id: string, fields: Partial<CompletedProject> = {}): CompletedProject {
  const names =
    "type sponsor estimatedCost actualCost estimatedDays actualDays finished expectedBenefit actualBenefit size";
  const none = unknown(names) as unknown as CompletedProject;
  return { ...none, ...record("History", Object.keys(fields)), id, ...fields };
}

export function aResource(name: string, fields: Partial<Resource> = {}): Resource {
  return {
    ...(unknown(RESOURCE_FIELDS) as unknown as Resource),
    ...record("Resources", Object.keys(fields)),
    id: name,
    name,
    ...fields,
  };
}

export function anAssignment(fields: Partial<Assignment>): Assignment {
  return {
    ...(unknown(ASSIGNMENT_FIELDS) as unknown as Assignment),
    ...record("Assignments", Object.keys(fields)),
    ...fields,
  };
}

export function aRoleCapacity(role: string, fields: Partial<RoleCapacity> = {}): RoleCapacity {
  return {
    ...(unknown("period fullTimeEquivalent") as unknown as RoleCapacity),
    ...record("Capacity by role", []),
    role,
    ...fields,
  };
}

/** A portfolio as of 30 September 2026, with what is given and nothing else. */
export function aPortfolio(parts: Partial<Portfolio> = {}): Portfolio {
  return {
    projects: [],
    criteria: [],
    comparisons: [],
    scenarios: [],
    constraints: [],
    startOptions: [],
    resources: [],
    assignments: [],
    roleCapacity: [],
    timesheets: [],
    skills: [],
    rateCard: [],
    tasks: [],
    milestones: [],
    financials: [],
    statuses: [],
    risks: [],
    issues: [],
    changes: [],
    actions: [],
    decisions: [],
    checklist: [],
    measures: [],
    stakeholders: [],
    satisfaction: [],
    lessons: [],
    benefits: [],
    history: [],
    calendars: [],
    holidays: [],
    rates: [],
    fiscalCalendar: [],
    crosswalk: [],
    settings: DEFAULT_SETTINGS,
    asOf: day("2026-09-30"),
    calendar: DEFAULT_CALENDAR,
    namedCalendars: new Map(),
    ...parts,
  };
}
