import type { Assumption } from "../domain/assumption";
import { isoDate, type Day } from "../domain/day";
import type { PortfolioCurve } from "./cost-curve";
import type { ProjectForecast } from "./project-forecast";

interface Forecasts {
  readonly asOf: Day;
  readonly projects: readonly ProjectForecast[];
  readonly methodReason: string;
  readonly curve: PortfolioCurve;
}

/** What was derived or taken for granted, one line for all the projects that it holds for. */
export function forecastAssumptions({ asOf, projects, methodReason, curve }: Forecasts): Assumption[] {
  const where = (test: (forecast: ProjectForecast) => boolean): ProjectForecast[] => projects.filter(test);
  return [
    ...about(
      where(({ now }) => now?.plannedValueBasis === "derived"),
      {
        what: "Planned value (derived)",
        how: "Not given: drawn straight over working days from the baseline's start to its finish. It may not by itself turn a project red.",
        figures: ["PV", "SV", "SPI", "ES", "SPI(t)", "Finish indicated"],
      },
    ),
    ...about(
      where(({ now, baseline }) => now?.plannedValueBasis === "derived" && baseline !== null).filter(
        ({ project }) => project.baselineStart === null || project.baselineFinish === null,
      ),
      {
        what: "Baseline dates",
        how: "Not given: the current plan's start and finish stand in, so a slip that was planned in does not show.",
        figures: ["PV", "SPI(t)", "Finish indicated"],
      },
    ),
    ...about(
      where(({ now, baseline }) => now?.plannedValueBasis === "tasks" && baseline?.weights === "cost"),
      {
        what: "Planned value from tasks",
        how: "From the tasks' baselines: fixed cost at a task's start, the rest evenly over its working time, through the end of the status day.",
        figures: ["PV", "SV", "SPI", "ES", "SPI(t)"],
      },
    ),
    ...about(
      where(({ now, baseline }) => now?.plannedValueBasis === "tasks" && baseline?.weights === "duration"),
      {
        what: "Planned value from task durations",
        how: "The tasks have baseline dates and no cost: the budget is spread by their working time.",
        figures: ["PV", "SV", "SPI", "ES", "SPI(t)"],
      },
    ),
    ...about(
      where(
        ({ baseline }) =>
          baseline?.basis === "tasks" &&
          baseline.tasks.length > 0 &&
          baseline.curve.calendar.shifts !== undefined,
      ),
      {
        what: "Working day",
        how: "Read off the times at which the tasks start and finish.",
        figures: ["PV", "ES", "SPI(t)"],
      },
    ),
    ...about(
      where(({ now }) => now?.earnedValueBasis === "percent complete"),
      {
        what: "Earned value",
        how: "Not given: % complete × budget at completion.",
        figures: ["EV", "CV", "SV", "CPI", "SPI", "EAC"],
      },
    ),
    ...about(
      where(({ undated, now }) => undated && now !== null),
      {
        what: "Date of the figures",
        how: `Projects gives none: they are taken as of the status date, ${isoDate(asOf)}.`,
        figures: ["Data age", "PV", "SPI(t)"],
      },
    ),
    { what: "EAC method", how: `${methodReason}.`, figures: ["EAC indicated", "VAC indicated", "ETC"] },
    ...(curve.projects.length > 0
      ? [
          {
            what: "Cost curve",
            how: `${curve.projects.length} of ${projects.length} projects, those with a plan, EV, AC and an indicated EAC. Between reports EV and AC run straight; after the status date the cost to complete falls evenly on working days up to the indicated finish.`,
            figures: ["Cost curve"],
          },
        ]
      : []),
  ];
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
