import type { CapacityResult } from "../capacity/capacity-result";
import type { Known } from "../domain/known";
import { once } from "../domain/once";
import type { Portfolio } from "../domain/portfolio";
import { costIn } from "../finance/cost-in";
import type { FinanceResult, ProjectFinance } from "../finance/finance-result";
import { laterBy, movedWorth } from "../finance/moved";
import { financeValues } from "../finance/measures";
import { measureOfProjects } from "../scoring/input";
import type { MeasuredValues } from "../scoring/score-values";
import type { RankedProject, RankingResult } from "../scoring/ranking-result";
import type { RolePeriod, SelectionSources, SourceMeasure, Standing } from "../selection/sources";

/** What the other slices came to. */
interface Slices {
  readonly ranking: RankingResult;
  readonly finance: FinanceResult;
  readonly capacity: Known<CapacityResult>;
}

/** What the selection needs of the ranking, the finance and the capacity plan. */
export function selectionSources(portfolio: Portfolio, slices: Slices): SelectionSources {
  const { ranking, finance, capacity } = slices;
  const money = new Map(finance.projects.map((project) => [project.id, project]));
  const { terms } = finance;
  const measured = once(() => financeValues(finance));
  const roles = once(() => (capacity ? rolePeriods(capacity) : []));
  return {
    planningYear: ranking.planningYear,
    standings: new Map(
      ranking.rows.map((row) => [row.project.id, standing(row, portfolio.settings.inFlight)]),
    ),
    listed: new Set(
      ranking.rows.flatMap((row) =>
        row.decision === "fund" && row.standing === "candidate" ? [row.project.id] : [],
      ),
    ),
    measure: (name) => measureNamed(name, { portfolio, ranking, measured }),
    cost: (id, { period, monthsLater, treatment }) => {
      const costs = money.get(id)?.flows.cost ?? null;
      const moved = monthsLater === 0 ? costs : (costs?.map((flow) => laterBy(flow, monthsLater)) ?? null);
      const question = { period, actualsThrough: terms.actualsThrough };
      return costIn(moved, treatment === undefined ? question : { ...question, treatment });
    },
    npv: (id, months) => npvLater(money.get(id), months, finance),
    // Few selections take their roles from the plan.
    get roles() {
      return roles();
    },
  };
}

/** Projects in flight stay, unless they are to compete; one that is proposed to be stopped competes anyway. */
function standing(
  { standing: of, project, goForwardValue, reason }: RankedProject,
  inFlight: "stay" | "compete",
): Standing {
  const isForced = project.forced === "in";
  const isInFlight = of === "stop" || (of === "committed" && !isForced);
  switch (of) {
    case "mandatory":
      return { claim: "mandatory", isInFlight, reason };
    case "committed":
      if (isForced) return { claim: "forced in", isInFlight, reason };
      return inFlight === "compete" && goForwardValue !== null
        ? { claim: "free", isInFlight, reason: "in flight, and it competes" }
        : { claim: "committed", isInFlight, reason };
    case "ruled out":
    case "later":
      return { claim: "forced out", isInFlight, reason };
    case "candidate":
    case "stop":
    case "not ranked":
      return { claim: "free", isInFlight, reason };
  }
}

/** Where a measure may be found; the calculated figures are put together for the first name that is none of the usual ones. */
interface Measures {
  readonly portfolio: Portfolio;
  readonly ranking: RankingResult;
  readonly measured: () => MeasuredValues;
}

function measureNamed(name: string, { portfolio, ranking, measured }: Measures): Known<SourceMeasure> {
  const plain = name.trim().toLowerCase();
  const ofRows = (value: (row: RankedProject) => Known<number>): ReadonlyMap<string, Known<number>> =>
    new Map(ranking.rows.map((row) => [row.project.id, value(row)]));
  if (plain === "npv") {
    return { title: "NPV", unit: "money", values: ofRows(({ goForwardValue }) => goForwardValue) };
  }
  if (plain === "score") {
    if (ranking.criteria.length === 0) return null;
    return {
      title: "Score",
      unit: "number",
      values: ofRows(({ score, rank }) => (rank === null ? null : score)),
    };
  }
  const found = measureOfProjects(name, portfolio.projects, measured());
  return found && { title: name.trim(), unit: "number", values: found, ...aimOf(plain, portfolio.criteria) };
}

/** What the criterion of a name or a column says of its direction. */
function aimOf(plain: string, criteria: Portfolio["criteria"]): Pick<SourceMeasure, "aim"> {
  const named = criteria.find(
    ({ name, column, direction }) =>
      direction !== null && [name, column].some((one) => one?.trim().toLowerCase() === plain),
  );
  return named ? { aim: named.direction === "cost" ? "least" : "most" } : {};
}

function npvLater(of: ProjectFinance | undefined, months: number, { terms }: FinanceResult): Known<number> {
  return of ? movedWorth(of.flows, { months, part: "everything" }, terms) : null;
}

/** Roles with a known capacity, in full-time equivalents, with what each project wants of them. */
function rolePeriods({ roles }: CapacityResult): RolePeriod[] {
  return roles.flatMap(({ role, periods }) =>
    periods.flatMap(({ period, capacity, fullTime, wantedBy }): RolePeriod[] =>
      capacity === null || fullTime <= 0
        ? []
        : [
            {
              role,
              period,
              capacity: capacity / fullTime,
              wanted: new Map([...wantedBy].map(([project, hours]) => [project, hours / fullTime])),
            },
          ],
    ),
  );
}
