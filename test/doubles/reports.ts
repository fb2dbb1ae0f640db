import type { Benefit, Decision, Milestone, Risk, StatusReport, Task } from "../../core/domain/records";
import type { RowSource } from "../../core/domain/row-source";

let nextRow = 0;

/** A row of a sheet, with one column for each field given; the others are not known. */
function row<T>(sheet: string, names: string, fields: Partial<T>): T {
  nextRow += 1;
  const columns = new Map(Object.keys(fields).map((field, index) => [field, index]));
  const source: RowSource = { sheet, row: nextRow, columns };
  const unknown = Object.fromEntries(names.split(" ").map((name) => [name, null]));
  return { ...unknown, source, ...fields } as T;
}

const STATUS =
  "project date plannedValue earnedValue actualCost budget shareComplete rag ragScope ragSchedule ragCost ragRisk finishForecast costForecast comment";
const TASK =
  "project wbs name durationDays workHours predecessors resources role start finish baselineStart baselineFinish actualStart actualFinish shareComplete milestone summary fixedCost cost actualCost status owner rag";
const RISK = "project title kind probability impactCost impactDays owner due raised closed status";

export function aStatus(project: string, date: number, fields: Partial<StatusReport> = {}): StatusReport {
  return row<StatusReport>("Status", STATUS, { project, date, ...fields });
}

export function aTask(id: string, project: string, fields: Partial<Task> = {}): Task {
  return row<Task>("Tasks", TASK, { id, project, ...fields });
}

export function aRisk(id: string, project: string, fields: Partial<Risk> = {}): Risk {
  return row<Risk>("Risks", RISK, { id, project, ...fields });
}

export function aMilestone(name: string, project: string, fields: Partial<Milestone> = {}): Milestone {
  return row<Milestone>("Milestones", "baseline forecast actual owner gate", { name, project, ...fields });
}

export function aDecision(id: string, fields: Partial<Decision> = {}): Decision {
  return row<Decision>("Decisions", "project title owner due status costOfDelay", { id, ...fields });
}

export function aBenefit(name: string, project: string, fields: Partial<Benefit> = {}): Benefit {
  const names = "measure kind baseline target actual targetDate annualValue planToDate realised owner";
  return row<Benefit>("Benefits", names, { name, project, ...fields });
}
