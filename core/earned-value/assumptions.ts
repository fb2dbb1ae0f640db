import type { Assumption } from "../domain/assumption";
import { isKnown } from "../domain/known";
import type { PortfolioCurve } from "./cost-curve";
import { TOO_EARLY, type ProjectForecast } from "./project-forecast";

interface Forecasts {
  readonly projects: readonly ProjectForecast[];
  readonly methodReason: string;
  readonly curve: PortfolioCurve;
}

interface Derivation extends Assumption {
  readonly holdsFor: (forecast: ProjectForecast) => boolean;
}

const TIMED = ["PV", "SV", "SPI", "ES", "SPI(t)", "Finish indicated"];

const DERIVATIONS: readonly Derivation[] = [
  {
    what: "Budget at completion",
    how: "Budget is taken to be without the contingency or management reserve that Projects give beside it. If it holds them, take them off: BAC, EAC and VAC are too high by as much.",
    figures: ["BAC", "EAC indicated", "VAC indicated"],
    holdsFor: ({ project }) =>
      isKnown(project.budget) && (isKnown(project.contingency) || isKnown(project.managementReserve)),
  },
  {
    what: "Planned value (derived)",
    how: "Not given: drawn straight over working days from the baseline's start to its finish. It may not by itself turn a project red.",
    figures: TIMED,
    holdsFor: ({ now }) => now?.plannedValueBasis === "derived",
  },
  {
    what: "Baseline dates",
    how: "Not given: the current plan's start and finish stand in, so a slip that was planned in does not show.",
    figures: TIMED,
    holdsFor: ({ baseline, project }) =>
      isKnown(baseline) &&
      baseline.basis !== "tasks" &&
      !(isKnown(project.baselineStart) && isKnown(project.baselineFinish)),
  },
  {
    what: "Planned value from tasks",
    how: "From the tasks' baselines: fixed cost at a task's start, the rest evenly over its working time, through the end of the status day.",
    figures: TIMED,
    holdsFor: ({ baseline }) => baseline?.basis === "tasks" && baseline.weights === "cost",
  },
  {
    what: "Planned value from task durations",
    how: "The tasks have baseline dates and no cost: the budget is spread by their working time.",
    figures: TIMED,
    holdsFor: ({ baseline }) => baseline?.basis === "tasks" && baseline.weights === "duration",
  },
  {
    what: "Working day",
    how: "Read off the times of day at which the tasks start and finish.",
    figures: ["PV", "ES", "SPI(t)"],
    holdsFor: ({ baseline }) => baseline?.basis === "tasks" && baseline.curve.calendar.shifts !== undefined,
  },
  {
    what: "Earned value",
    how: "Not given: % complete × budget at completion.",
    figures: ["EV", "CV", "SV", "CPI", "SPI", "EAC"],
    holdsFor: ({ now }) => now?.earnedValueBasis === "percent complete",
  },
  {
    what: "EAC before there is a pace",
    how: "Less than 1 % is earned, so an index would extrapolate from next to nothing: EAC is AC and the rest as budgeted, the least that it can cost.",
    figures: ["EAC indicated", "VAC indicated", "ETC"],
    holdsFor: ({ method, now }) => method === "plan" && (now?.shareComplete ?? 1) < TOO_EARLY,
  },
  {
    what: "Actual cost from Financials",
    how: "Neither Projects nor Status give it: actuals and accruals of Financials up to the figures' date, without run cost.",
    figures: ["AC", "CV", "CPI", "EAC"],
    holdsFor: ({ snapshot }) => snapshot?.filled?.has("actualCost") === true,
  },
  {
    what: "Progress from tasks",
    how: "Neither Projects nor Status give it: Σ % complete × cost of the tasks ÷ Σ cost; a task that was to begin later is at 0.",
    figures: ["% complete", "EV", "CPI", "SPI", "SPI(t)", "EAC"],
    holdsFor: ({ snapshot }) => snapshot?.filled?.has("shareComplete") === true,
  },
  {
    what: "Date of the figures",
    how: "Projects gives none: they are taken as of the status date.",
    figures: ["Data age", "PV", "SPI(t)"],
    holdsFor: ({ undated, now }) => undated && isKnown(now?.actualCost ?? now?.earnedValue ?? null),
  },
];

/** What was derived or taken for granted, one line for all the projects that it holds for. */
export function forecastAssumptions({ projects, methodReason, curve }: Forecasts): Assumption[] {
  return [
    ...DERIVATIONS.flatMap(({ holdsFor, ...assumption }) =>
      about(
        projects.filter((forecast) => hasFigures(forecast) && holdsFor(forecast)),
        assumption,
      ),
    ),
    { what: "EAC method", how: `${methodReason}.`, figures: ["EAC indicated", "VAC indicated", "ETC"] },
    ...curveAssumption(curve, projects.length),
  ];
}

/** What has not begun, or was given up, has a plan but nothing that stands on it. */
function hasFigures({ state }: ProjectForecast): boolean {
  return state !== "not started" && state !== "cancelled";
}

function curveAssumption(curve: PortfolioCurve, all: number): Assumption[] {
  if (curve.projects.length === 0) return [];
  const how = `${curve.projects.length} of ${all} projects: those with a plan, EV, AC and an indicated EAC. Between reports EV and AC run straight; after the status date the cost to complete falls evenly on working days up to the indicated finish.`;
  return [{ what: "Cost curve", how, figures: ["Cost curve"] }];
}

function about(forecasts: readonly ProjectForecast[], assumption: Assumption): Assumption[] {
  if (forecasts.length === 0) return [];
  return [
    { ...assumption, what: `${assumption.what}: ${named(forecasts.map(({ project }) => project.id))}` },
  ];
}

const NAMED = 8;

/**
 * Some ids as a reader takes them in: all of a few, else the first of them and how many more there are.
 *
 * @example named(["A1", "B2"]) // => "A1, B2"
 */
export function named(ids: readonly string[]): string {
  return ids.length <= NAMED
    ? ids.join(", ")
    : `${ids.slice(0, NAMED).join(", ")} and ${ids.length - NAMED} more`;
}
