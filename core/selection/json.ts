import { isoDate } from "../domain/day";
import { fiscalYearName } from "../domain/period";
import { swapOf } from "./measures";
import { whyNoBudget, whyNoLoss } from "./measures-entry";
import { ruleWords } from "./rule-words";
import type { EnvelopePoint, LimitUse, SelectedProject, SelectionResult } from "./selection-result";

/** The `selection` section of the JSON (schema 1). */
export function selectionJson(result: SelectionResult): unknown {
  const { problem, rows } = result;
  const isIn = ({ outcome }: SelectedProject): boolean =>
    outcome === "selected" || outcome === "mandatory" || outcome === "in flight";
  return {
    status: result.status,
    objective: result.value,
    bound: result.bound,
    gap: result.gap,
    maximised: problem.objective.parts.map(({ id, title, weight, aim }) => ({
      ...{ measure: id, title, weight },
      direction: aim,
    })),
    order: problem.objective.kind,
    planningYear: fiscalYearName(result.planningYear),
    selected: rows.filter(isIn).map(({ candidate }) => candidate.id),
    starts: Object.fromEntries(
      rows.flatMap((row) =>
        row.outcome === "selected" && row.start !== null ? [[row.candidate.id, isoDate(row.start)]] : [],
      ),
    ),
    rejected: rows.filter((row) => !isIn(row)).map(rejectedJson),
    projects: rows.map((row) => ({
      project: row.candidate.id,
      decision: row.outcome,
      start: row.start === null ? null : isoDate(row.start),
      value: row.value,
      cost: row.cost,
      againstTheList: swapOf(row),
      why: row.why,
    })),
    constraints: result.limits.map((use) => limitJson(result, use)),
    conflict: result.clash.map((rule) => ruleWords(problem, rule)),
    conflictIsSmallest: result.clashIsSmallest,
    why: whyNothing(result),
    compared: result.compared,
    envelopes: result.envelopes.map(pointJson),
  };
}

/** Of a selection that is none: the words for all that is not known then. */
function whyNothing({ status }: SelectionResult): string | null {
  if (status === "infeasible") return "No set of projects keeps all limits.";
  return status === "unknown" ? "No set that keeps all limits was found in the time given." : null;
}

function rejectedJson({ candidate, outcome, why, entry }: SelectedProject): unknown {
  return {
    project: candidate.id,
    decision: outcome,
    why,
    entryLoss: entry?.loss ?? null,
    entryLossAtLeast: entry === null || entry.isImpossible ? null : entry.atLeast,
    entryLossAtMost: entry?.atMost ?? null,
    entryLossWhy: entry === null ? "Not all of its figures are known." : whyNoLoss(entry),
    entryBudget: entry?.budget ?? null,
    entryBudgetWhy: entry && whyNoBudget(entry),
    keptOutBy: entry?.binding ?? null,
    leaves: entry?.leaves ?? [],
    proven: entry?.isProven ?? null,
  };
}

function limitJson({ problem }: SelectionResult, { place, used, slack, margin }: LimitUse): unknown {
  const limit = problem.limits[place];
  if (!limit) return null;
  const { gain, step } = margin ?? { gain: null, step: null };
  return {
    name: limit.name,
    kind: limit.kind,
    period: limit.period && { start: isoDate(limit.period.start), finish: isoDate(limit.period.finish) },
    sense: limit.sense,
    unit: limit.unit,
    used,
    limit: limit.amount,
    slack,
    marginalValue: gain === null ? null : step === null || step === 0 ? gain : gain / step,
    step,
    gain,
    gainUnlimited: margin?.unlimited ?? null,
    enters: margin?.enters ?? [],
    leaves: margin?.leaves ?? [],
    why: whyNoStep(margin),
  };
}

function whyNoStep(margin: LimitUse["margin"]): string | null {
  if (margin === null || margin.gain === null) return "What more of it is worth was not worked out.";
  return margin.step === null ? "However much more there is, nothing is gained." : null;
}

/** The `frontier` section of the JSON (schema 1). */
export function frontierJson({ frontier }: SelectionResult): unknown {
  return frontier.map(pointJson);
}

function pointJson({ share, budget, value, cost, selected, isProven }: EnvelopePoint): unknown {
  const why = value === null ? "Nothing that keeps all limits was found within it." : null;
  return { ...(share === null ? {} : { share }), budget, value, cost, selected, proven: isProven, why };
}
