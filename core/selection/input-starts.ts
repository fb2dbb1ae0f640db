import { workdaysBetween, type Calendar } from "../domain/calendar";
import { addMonths, civilOf, type Day } from "../domain/day";
import type { Known } from "../domain/known";
import { fiscalYearOf, type Period } from "../domain/period";
import type { Portfolio } from "../domain/portfolio";
import type { Project } from "../domain/project";
import type { StartOption } from "../domain/records";
import { counts, type LimitInput } from "./input-limits";
import type { ObjectiveInput } from "./input-objective";
import type { Start } from "./problem";
import type { RolePeriod, SelectionSources } from "./sources";

/** What starts are read with. */
export interface StartContext {
  readonly portfolio: Portfolio;
  readonly sources: SelectionSources;
  readonly limits: readonly LimitInput[];
  readonly objective: ObjectiveInput;
  /** The plan's periods of a role, whatever the case of its name. */
  readonly periodsOf: (role: string) => readonly RolePeriod[];
}

/** A project's starts, one or more; what is not known of the one that it asks for counts as 0 in it. */
export interface StartsInput {
  readonly starts: readonly Start[];
  /** What is not known, in words: empty when all that is needed is. */
  readonly unknown: readonly string[];
  readonly isValueUnknown: boolean;
  /** Limits of which nobody knows what it takes, by place. */
  readonly unknownUses: readonly number[];
}

/** A start as it is worked out: some of its figures may not be known. */
interface OpenStart {
  readonly start: Known<Day>;
  readonly values: readonly Known<number>[];
  readonly uses: readonly Known<number>[];
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

function plannedDay({ start, baselineStart, earliestStart }: Project): Known<Day> {
  return start ?? baselineStart ?? earliestStart;
}

function monthsFrom(from: Day, to: Day): number {
  const [a, b] = [civilOf(from), civilOf(to)];
  return (b.year - a.year) * 12 + b.month - a.month;
}

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

/** All days that a project may have. */
const EVER: Period = { start: 0, finish: 2_958_465 };

function otherUse({ counts: of }: LimitInput, project: Project): Known<number> {
  return of.kind === "measure" ? (of.measure.values.get(project.id) ?? null) : 1;
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

function overlap(a: Period, b: Period): number {
  return Math.max(0, Math.min(a.finish, b.finish) - Math.max(a.start, b.start) + 1);
}

function optionStart(project: Project, option: StartOption, context: StartContext): OpenStart {
  const { limits, objective } = context;
  return {
    start: option.start,
    values: objective.objective.parts.map(({ id }, place) =>
      id.toLowerCase() === "npv"
        ? option.netPresentValue
        : (objective.measures[place]?.values.get(project.id) ?? null),
    ),
    uses: limits.map((limit) => {
      if (!counts(limit, project)) return 0;
      if (limit.counts.kind === "cost") return optionCost(project, option, { limit, context });
      return limit.counts.kind === "role"
        ? optionRole(option, limit, context.portfolio.calendar)
        : otherUse(limit, project);
    }),
  };
}

/** First and second year's cost, each from the start on evenly over the days of its fiscal year that a limit's period holds. */
function optionCost(
  project: Project,
  { start, costFirstYear, costSecondYear }: StartOption,
  { limit, context }: { readonly limit: LimitInput; readonly context: StartContext },
): Known<number> {
  const { planningYear } = context.sources;
  const second = fiscalYearOf(context.portfolio.settings.fiscalYearStart, planningYear.finish + 1);
  const period = limit.period ?? EVER;
  const part = (amount: Known<number>, year: Period): Known<number> => {
    const runs = {
      start: Math.min(year.finish, Math.max(year.start, start ?? year.start)),
      finish: year.finish,
    };
    const share = overlap(runs, period) / (runs.finish - runs.start + 1);
    return share === 0 ? 0 : amount === null ? null : amount * share;
  };
  const [first, next] = [part(costFirstYear, planningYear), part(costSecondYear ?? 0, second)];
  if (first === null || next === null) return null;
  return (first + next) * treatedShare(project, { limit, context });
}

/** Of costs that no treatment is given for: as large a share as the project's own costs have of it. */
function treatedShare(
  project: Project,
  { limit, context: { sources } }: { readonly limit: LimitInput; readonly context: StartContext },
): number {
  if (limit.counts.kind !== "cost" || limit.counts.treatment === undefined) return 1;
  const when = { period: EVER, monthsLater: 0 };
  const all = sources.cost(project.id, when);
  const treated = sources.cost(project.id, { ...when, treatment: limit.counts.treatment });
  return all === null || treated === null || all === 0 ? 0 : treated / all;
}

/** Its FTE, averaged over the period's working days from the start until the role is free again. */
function optionRole(option: StartOption, { period, resource }: LimitInput, calendar: Calendar): number {
  const { role, fullTimeEquivalents, start, roleUntil } = option;
  if (role === null || fullTimeEquivalents === null || period === null) return 0;
  if (role.trim().toLowerCase() !== resource.toLowerCase()) return 0;
  const from = Math.max(period.start, start ?? period.start);
  const to = Math.min(period.finish, roleUntil ?? period.finish);
  const whole = workdaysBetween(calendar, period.start, period.finish);
  if (to < from || whole === 0) return 0;
  return (fullTimeEquivalents * workdaysBetween(calendar, from, to)) / whole;
}
