import type { Day } from "../domain/day";
import type { Known } from "../domain/known";
import { fiscalYearAt, fiscalYears } from "../domain/fiscal-years";
import type { FiscalYear } from "../domain/period";
import type { Portfolio } from "../domain/portfolio";
import type { MoSCoW, Project } from "../domain/project";
import { biasAudit } from "./bias-audit";
import { drawFundingLine, type Decision, type Place } from "./funding-line";
import { competitionRanks, rankAmong } from "./rank";
import { rankingAssumptions, rankingFindings, staleMonths } from "./ranking-notes";
import { isScoring, type RankingMethod } from "./ranking-method";
import type { RankingResult, UntestedProject } from "./ranking-result";
import { judgedRequests, requestFindings } from "./requests";
import { scoringOf, type Scoring } from "./scoring";
import { otherCell, plainName, type MeasuredValues } from "./score-values";
import { standingOf, type JudgedStanding } from "./standing";
import { testedRows } from "./tested-ranks";
import { whyThisPlace } from "./why";

/** What other parts of the work know and the ranking needs, by project id. */
export interface RankingSources {
  /** Calculated figures that a criterion may name: by title or id, then by project. */
  readonly values: MeasuredValues;
  /** What the project takes of the planning year's money. */
  readonly fyCost: ReadonlyMap<string, Known<number>>;
  /** Go-forward NPV: sunk cost left out. */
  readonly npv: ReadonlyMap<string, Known<number>>;
}

interface Entrant extends JudgedStanding {
  readonly project: Project;
  readonly goForwardValue: Known<number>;
  readonly yearCost: Known<number>;
}

/**
 * Ranks the projects that are still open by their score, by whichever method Settings ask for, and draws the line where the planning year's money
 * ends. Without criteria there is no score: the rows then come by money at risk (budget − forecast), and the method
 * says so. Rank is by score alone; who is mandatory or in flight gets money first, whatever the rank.
 */
export function rankingOf(portfolio: Portfolio, sources: RankingSources): RankingResult {
  const { settings, asOf } = portfolio;
  const planningYear = planningYearOf(portfolio);
  const entrants = portfolio.projects.flatMap((project): Entrant[] => {
    const goForwardValue = sources.npv.get(project.id) ?? null;
    const judged = standingOf(project, { asOf, planningYear, goForwardValue });
    return judged
      ? [{ ...judged, project, goForwardValue, yearCost: sources.fyCost.get(project.id) ?? null }]
      : [];
  });
  const projects = entrants.map(({ project }) => project);
  const scoring = scoringOf(portfolio, projects, sources.values);
  const varianceOf = commonVariance(projects);
  const variances = projects.map((project) => varianceIn(project, varianceOf));
  const method = methodOf(scoring, variances);
  const ranks = competitionRanks(
    isScoring(method)
      ? scoring.scores.map(({ score, coverage }) =>
          isCovered(coverage, settings.minCoverage) ? score : null,
        )
      : variances.map((variance) => (variance === null ? null : -variance)),
  );
  const drawn = drawFundingLine(
    contendersOf(entrants, ranks, { method, moscow: settings.moscowFirst }),
    settings.budget,
  );
  const places = isScoring(method) || settings.budget !== null ? drawn : drawn.map(undecided);
  const rows = joinRows({ entrants, scoring, ranks, variances, places, method, asOf });
  const result = {
    method,
    criteria: scoring.criteria,
    missingRule: settings.missingScores,
    normalisation: settings.normalisation,
    consistency: scoring.consistency,
    terms: scoring.terms,
    planningYear,
    envelope: settings.budget,
    varianceOf,
  };
  const whole = { ...result, ...judged(portfolio, { ...result, rows }) };
  return {
    ...whole,
    findings: [...scoring.findings, ...rankingFindings(whole), ...requestFindings(whole.requests)],
    assumptions: [...scoring.assumptions, ...rankingAssumptions(whole, settings)],
  };
}

type Judged = Pick<RankingResult, "rows" | "testing" | "bias" | "requests">;

/** What is said of a ranking's rows: how they hold, whose they are, and which of them are asked for. */
function judged(portfolio: Portfolio, ranking: Parameters<typeof testedRows>[0]): Judged {
  const { settings, projects } = portfolio;
  const { rows, criteria, method } = ranking;
  return {
    ...testedRows(ranking, settings),
    bias: isScoring(method) ? biasAudit(rows, criteria, portfolio) : [],
    requests: judgedRequests(rows, {
      projects,
      minCoverage: settings.minCoverage,
      hasCriteria: criteria.length > 0,
    }),
  };
}

/** With neither scores nor an envelope nothing is decided, but for what must be and what loses money. */
function undecided(place: Place): Place {
  return place.decision === "mandatory" || place.decision === "stop" ? place : { ...place, decision: null };
}

function planningYearOf(portfolio: Portfolio): FiscalYear {
  const years = fiscalYears(portfolio);
  const thisYear = fiscalYearAt(years, portfolio.asOf);
  return fiscalYearAt(years, portfolio.settings.planningYear ?? thisYear.finish + 1);
}

/** Shares of weight are sums: a hair below the limit is the limit. */
function isCovered(coverage: number, minimum: number): boolean {
  return coverage >= minimum - 1e-9;
}

function methodOf({ method }: Scoring, variances: readonly Known<number>[]): RankingMethod {
  if (method !== "none") return method;
  return variances.some((variance) => variance !== null) ? "variance" : "none";
}

/** One variance for all rows, so that they can be compared: of life or of the year, whichever more projects have. */
function commonVariance(projects: readonly Project[]): "life" | "year" {
  const count = (of: "life" | "year"): number =>
    projects.filter((project) => varianceIn(project, of) !== null).length;
  return count("year") > count("life") ? "year" : "life";
}

function varianceIn(project: Project, of: "life" | "year"): Known<number> {
  const budget = of === "life" ? project.budget : project.yearBudget;
  const forecast = of === "life" ? project.forecastCost : project.yearForecast;
  return budget === null || forecast === null ? null : budget - forecast;
}

function contendersOf(
  entrants: readonly Entrant[],
  ranks: readonly Known<number>[],
  { method, moscow }: { readonly method: RankingMethod; readonly moscow: "yes" | "no" },
): Parameters<typeof drawFundingLine>[0] {
  return entrants.map(({ project, standing, yearCost }, index) => {
    const rank = ranks[index] ?? null;
    const unranked = standing === "candidate" && (rank === null || !isScoring(method));
    return {
      id: project.id,
      standing: unranked ? "not ranked" : standing,
      turn: moscow === "yes" ? MOSCOW_TURNS.indexOf(project.moscow) : 0,
      rank,
      yearCost,
    };
  });
}

/** Must is mandatory, and won't is for later, whatever the turn. */
const MOSCOW_TURNS: readonly Known<MoSCoW>[] = ["must", "should", "could", null, "wont"];

interface Rankables {
  readonly entrants: readonly Entrant[];
  readonly scoring: Scoring;
  readonly ranks: readonly Known<number>[];
  readonly variances: readonly Known<number>[];
  readonly places: readonly Place[];
  readonly method: RankingMethod;
  readonly asOf: Day;
}

function joinRows({
  entrants,
  scoring,
  ranks,
  variances,
  places,
  method,
  asOf,
}: Rankables): UntestedProject[] {
  const indexOf = new Map(entrants.map(({ project }, index) => [project.id, index]));
  const decisions = new Map(places.map(({ id, decision }) => [id, decision]));
  const { scores } = scoring;
  const rankedScores = scores
    .flatMap(({ score }, index) => (score !== null && ranks[index] !== null ? [score] : []))
    .sort((a, b) => b - a);
  return places.flatMap((place, position): UntestedProject[] => {
    const index = indexOf.get(place.id) ?? -1;
    const entrant = entrants[index];
    const score = scores[index];
    if (!entrant || !score) return [];
    const { standing, reason } = entrant;
    const row = {
      score: score.score,
      coverage: score.coverage,
      worstCase: score.worstCase,
      parts: score.parts,
      project: entrant.project,
      cells: scoring.values.map(({ cells }) => cells[index]),
      order: position + 1,
      rank: ranks[index] ?? null,
      previousRank: previousRankOf(entrant.project),
      worstRank: isScoring(method) ? rankAmong(score.worstCase, rankedScores) : null,
      standing,
      reason,
      decision: place.decision,
      yearCost: entrant.yearCost,
      cumulativeCost: place.cumulativeCost,
      goForwardValue: entrant.goForwardValue,
      variance: variances[index] ?? null,
      staleMonths: score.score === null ? null : staleMonths(entrant.project.scoredOn, asOf),
      unfundedDependencies: (entrant.project.dependsOn ?? []).filter((id) => isUnfunded(decisions, id)),
    };
    return [{ ...row, why: whyThisPlace(row, { standing, reason, left: place.left, method }) }];
  });
}

/** A project that the list does not hold is closed, or no project: neither waits for money. */
function isUnfunded(decisions: ReadonlyMap<string, Known<Decision>>, id: string): boolean {
  const decision = decisions.get(id);
  return decision !== undefined && decision !== null && decision !== "fund" && decision !== "mandatory";
}

const PREVIOUS_RANK = ["Previous rank", "Last rank", "Prior rank"].map(plainName);

function previousRankOf(project: Project): Known<number> {
  for (const header of PREVIOUS_RANK) {
    const value = otherCell(project, header)?.cell.value;
    if (typeof value === "number") return value;
  }
  return null;
}
