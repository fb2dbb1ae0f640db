import { workdaysBetween, type Calendar } from "../domain/calendar";
import type { Day } from "../domain/day";
import { fiscalYearAt, fiscalYears } from "../domain/fiscal-years";
import type { Known } from "../domain/known";
import type { Period } from "../domain/period";
import type { Project } from "../domain/project";
import type { StartOption, Treatment } from "../domain/records";
import { counts, type LimitInput } from "./input-limits";
import {
  EVER,
  monthsFrom,
  otherUse,
  overlap,
  plannedDay,
  type OpenStart,
  type StartContext,
} from "./input-start-parts";
import type { SelectionSources } from "./sources";

/** A start as a row of Start options has it. */
export function optionStart(project: Project, option: StartOption, context: StartContext): OpenStart {
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

function optionCost(
  project: Project,
  option: StartOption,
  { limit, context }: { readonly limit: LimitInput; readonly context: StartContext },
): Known<number> {
  const amount = wholeCost(option, limit, context);
  if (amount === null || !isTreated(limit)) return amount;
  return treatedCost(project, { start: option.start, amount }, { limit, sources: context.sources }).amount;
}

/** First and second year's cost, each from the start on evenly over the days of its fiscal year that a limit's period holds. */
function wholeCost(
  { start, costFirstYear, costSecondYear }: StartOption,
  limit: LimitInput,
  context: StartContext,
): Known<number> {
  const { planningYear } = context.sources;
  const second = fiscalYearAt(fiscalYears(context.portfolio), planningYear.finish + 1);
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
  return first === null || next === null ? null : first + next;
}

/** How capex and opex of a project's start options are known; `null`: no limit is on either of them. */
export function treatmentBasis(
  project: Project,
  options: readonly StartOption[],
  context: StartContext,
): Known<TreatmentBasis> {
  const found = context.limits
    .filter((limit) => isTreated(limit) && counts(limit, project))
    .flatMap((limit) =>
      options.flatMap((option) => {
        const amount = wholeCost(option, limit, context);
        return amount === null
          ? []
          : treatedCost(project, { start: option.start, amount }, { limit, sources: context.sources }).basis;
      }),
    );
  return BY_WORTH_SAYING.find((basis) => found.includes(basis)) ?? null;
}

const BY_WORTH_SAYING: readonly TreatmentBasis[] = ["none", "share", "own"];

function isTreated({ counts: of }: LimitInput): boolean {
  return of.kind === "cost" && of.treatment !== undefined;
}

/** Where the capex and opex of a start option come from. */
export type TreatmentBasis =
  /** Its Financials in those periods come to what the option costs: theirs are taken as they are. */
  | "own"
  /** Of what the option costs, as large a share as its Financials have of the treatment. */
  | "share"
  /** Nothing says what of its costs is capex and what is opex: neither is counted. */
  | "none";

/** Amounts that differ by less of the larger are the same: shares of months are rounded. */
const SAME_SHARE = 1 / 200;

/** What of an option's cost in a limit's period is of its treatment, and how that is known. */
function treatedCost(
  project: Project,
  { start, amount }: { readonly start: Known<Day>; readonly amount: number },
  { limit, sources }: { readonly limit: LimitInput; readonly sources: SelectionSources },
): { readonly amount: number; readonly basis: TreatmentBasis } {
  const treatment = limit.counts.kind === "cost" ? limit.counts.treatment : undefined;
  const planned = plannedDay(project);
  const monthsLater = planned === null || start === null ? 0 : monthsFrom(planned, start);
  const costs = (period: Period, of?: Treatment): number =>
    sources.cost(project.id, { period, monthsLater, ...(of ? { treatment: of } : {}) }) ?? 0;
  if (costs(EVER, "capex") + costs(EVER, "opex") === 0) return { amount: 0, basis: "none" };
  const period = limit.period ?? EVER;
  const own = costs(period);
  const [all, treated] = own === 0 ? [costs(EVER), costs(EVER, treatment)] : [own, costs(period, treatment)];
  const isOwn = Math.abs(own - amount) <= SAME_SHARE * Math.max(own, amount);
  return isOwn ? { amount: treated, basis: "own" } : { amount: (amount * treated) / all, basis: "share" };
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
