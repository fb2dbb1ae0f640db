import { addMonths } from "../domain/day";
import type { Known } from "../domain/known";
import type { Project } from "../domain/project";
import type { StartOption, Treatment } from "../domain/records";
import { counts, type LimitInput } from "./input-limits";
import { optionStart } from "./input-options";
import {
  EVER,
  monthsFrom,
  otherUse,
  overlap,
  plannedDay,
  type OpenStart,
  type StartContext,
} from "./input-start-parts";
import { HALF_A_CENT, type Start } from "./problem";

/** A project's starts, one or more; what is not known of the one that it asks for counts as 0 in it. */
export interface StartsInput {
  readonly starts: readonly Start[];
  /** What is not known, in words: empty when all that is needed is. */
  readonly unknown: readonly string[];
  readonly isValueUnknown: boolean;
  /** Limits of which nobody knows what it takes, by place. */
  readonly unknownUses: readonly number[];
}

/**
 * The starts of a project that competes: the rows of Start options; else, where its start may move between Earliest
 * and Latest start, one a quarter; else the one that is planned. The first is the one that it asks for. A start of
 * which something is not known cannot be compared, and is left out; where that is all of them, the first stays for
 * what is settled about it.
 */
export function readStarts(
  project: Project,
  options: readonly StartOption[],
  context: StartContext,
): StartsInput {
  const open =
    options.length > 0
      ? options.map((option) => optionStart(project, option, context))
      : movesOf(project).map((monthsLater) => plannedStart(project, monthsLater, context));
  const starts = open.flatMap(({ start, values, uses }): Start[] =>
    values.every(isNumber) && uses.every(isNumber) ? [{ start, values, uses }] : [],
  );
  const [asked] = open;
  return starts.length > 0 || asked === undefined
    ? { starts, unknown: [], isValueUnknown: false, unknownUses: [] }
    : { ...asKnown(asked), unknown: unknownOf(asked, context) };
}

/**
 * The way of a project that is mandatory or in flight: as planned. It is done whatever it is worth, so what is not
 * known of its value counts as 0; what is not known of its cost does too, and is said. Its people are booked already:
 * limits on roles are on what is left.
 */
export function settledStart(project: Project, context: StartContext): StartsInput {
  const { start, values, uses } = plannedStart(project, 0, context);
  const isRole = context.limits.map(({ kind }) => kind === "role");
  const taken = uses.map((use, place) => (isRole[place] ? 0 : use));
  return {
    ...asKnown({ start, values, uses: taken }),
    unknown: unknownOf({ start, values: [], uses: taken }, context),
  };
}

function asKnown({ start, values, uses }: OpenStart): Omit<StartsInput, "unknown"> {
  return {
    starts: [{ start, values: values.map((value) => value ?? 0), uses: uses.map((use) => use ?? 0) }],
    isValueUnknown: values.includes(null),
    unknownUses: uses.flatMap((use, place) => (use === null ? [place] : [])),
  };
}

function isNumber(value: Known<number>): value is number {
  return value !== null;
}

function unknownOf(start: OpenStart, { limits, objective }: StartContext): string[] {
  const parts = objective.objective.parts.filter((_, place) => start.values[place] === null);
  const amounts = limits.filter((_, place) => start.uses[place] === null);
  return [
    ...parts.map(({ title }) => `its ${title}`),
    ...amounts.map(({ name }) => `what it takes of ${name}`),
  ];
}

/**
 * In whole months from the planned start: a start a quarter within the window, the planned one first. A window that
 * holds no day so many whole months away is taken by its months.
 */
function movesOf(project: Project): number[] {
  const planned = plannedDay(project);
  const { earliestStart: earliest, latestStart: latest } = project;
  if (planned === null || earliest === null || latest === null || latest < earliest) return [0];
  const [least, most] = [monthsFrom(planned, earliest), monthsFrom(planned, latest)];
  const inside = [
    addMonths(planned, least) < earliest ? least + 1 : least,
    addMonths(planned, most) > latest ? most - 1 : most,
  ] as const;
  const [from, to] = inside[0] > inside[1] ? [least, most] : inside;
  const moves: number[] = [];
  for (let months = from; months <= to; months += QUARTER) if (months !== 0) moves.push(months);
  return from <= 0 && to >= 0 ? [0, ...moves] : moves;
}

const QUARTER = 3;

function plannedStart(project: Project, monthsLater: number, context: StartContext): OpenStart {
  const { sources, limits, objective } = context;
  const planned = plannedDay(project);
  return {
    start: planned === null ? null : monthsLater === 0 ? planned : addMonths(planned, monthsLater),
    values: objective.objective.parts.map(({ id }, place) =>
      id.toLowerCase() === "npv" && monthsLater !== 0
        ? sources.npv(project.id, monthsLater)
        : (objective.measures[place]?.values.get(project.id) ?? null),
    ),
    uses: limits.map((limit) => {
      if (!counts(limit, project)) return 0;
      if (limit.counts.kind === "cost") {
        const { treatment } = limit.counts;
        const period = limit.period ?? EVER;
        return sources.cost(project.id, { period, monthsLater, ...(treatment ? { treatment } : {}) });
      }
      return limit.counts.kind === "role"
        ? roleUse(project.id, { limit, monthsLater, context })
        : otherUse(limit, project);
    }),
  };
}

/** Whether some of what it costs as planned is neither capex nor opex, where a limit is on one of them. */
export function isPartlyUntreated(project: Project, { limits, sources }: StartContext): boolean {
  return limits.some((limit) => {
    if (limit.counts.kind !== "cost" || !limit.counts.treatment || !counts(limit, project)) return false;
    const question = { period: limit.period ?? EVER, monthsLater: 0 };
    const costs = (treatment: Treatment): number => sources.cost(project.id, { ...question, treatment }) ?? 0;
    return (sources.cost(project.id, question) ?? 0) - costs("capex") - costs("opex") > HALF_A_CENT;
  });
}

interface RoleQuestion {
  readonly limit: LimitInput;
  readonly monthsLater: number;
  readonly context: StartContext;
}

/** What a project wants of a role in a period, by the capacity plan: of the period so many months before, when it comes later. */
function roleUse(project: string, { limit, monthsLater, context }: RoleQuestion): number {
  const { period, resource } = limit;
  if (period === null) return 0;
  const asked = {
    start: addMonths(period.start, -monthsLater),
    finish: addMonths(period.finish + 1, -monthsLater) - 1,
  };
  const parts = context
    .periodsOf(resource)
    .map(({ period: of, wanted }) => ({ days: overlap(of, asked), amount: wanted.get(project) ?? 0 }))
    .filter(({ days }) => days > 0);
  const days = asked.finish - asked.start + 1;
  return parts.reduce((sum, part) => sum + part.amount * part.days, 0) / days;
}
