import type { Day } from "../domain/day";
import type { Known } from "../domain/known";
import type { FiscalYear } from "../domain/period";
import type { Project } from "../domain/project";
import type { Standing } from "./funding-line";

/** On what day, for which year, and on what value a project's standing is judged. */
export interface StandingQuestion {
  readonly asOf: Day;
  readonly planningYear: FiscalYear;
  /** NPV of what is still to come, sunk cost left out; `null` when it is not known. */
  readonly goForwardValue: Known<number>;
}

/** A project's standing, and the fact that settled it. */
export interface JudgedStanding {
  readonly standing: Standing;
  readonly reason: string;
}

/**
 * What is settled about a project before money is given out: mandatory ones and those in flight have theirs, unless
 * what is still to come of one in flight is worth less than it costs ("stop" is proposed); the others compete. `null`
 * for a project that is completed or cancelled: it asks for nothing.
 */
export function standingOf(project: Project, question: StandingQuestion): Known<JudgedStanding> {
  if (project.stage === "completed" || project.stage === "cancelled" || project.actualFinish !== null)
    return null;
  const must = mandatoryReason(project);
  if (must !== null) return { standing: "mandatory", reason: must };
  if (project.forced === "out") return { standing: "ruled out", reason: "Forced is out" };
  if (project.forced === "in") return { standing: "committed", reason: "Forced is in" };
  const flying = inFlightReason(project, question.asOf);
  if (flying !== null) {
    return question.goForwardValue !== null && question.goForwardValue < 0
      ? { standing: "stop", reason: `${flying}, and what is still to come is worth less than it costs` }
      : { standing: "committed", reason: `committed: ${flying}` };
  }
  const earliest = project.earliestStart ?? project.start;
  if (project.moscow === "wont") return { standing: "later", reason: "MoSCoW says won't, this time" };
  if (earliest !== null && earliest > question.planningYear.finish) {
    return { standing: "later", reason: "it starts after the planning year" };
  }
  return {
    standing: "candidate",
    reason: project.stage === "on hold" ? "on hold: it competes again" : "it competes",
  };
}

function mandatoryReason(project: Project): Known<string> {
  if (project.mandatory === true) return "mandatory by its own column";
  if (project.mandatory === null && project.investmentCategory === "mandatory")
    return "mandatory by its investment category";
  return project.moscow === "must" ? "mandatory: MoSCoW says must" : null;
}

function inFlightReason(project: Project, asOf: Day): Known<string> {
  if (project.stage === "in progress") return "in progress";
  if (project.stage === "on hold" || project.stage === "idea" || project.stage === "proposed") return null;
  if (project.actualStart !== null && project.actualStart <= asOf) return "it has started";
  if ((project.actualCost ?? 0) > 0 || (project.shareComplete ?? 0) > 0) return "work on it has begun";
  const isOver = project.finish !== null && project.finish < asOf;
  return project.stage === null && project.start !== null && project.start <= asOf && !isOver
    ? "its start has passed and no Stage says otherwise"
    : null;
}
