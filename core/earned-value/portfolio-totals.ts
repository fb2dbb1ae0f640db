import { isKnown, type Known } from "../domain/known";
import { sum } from "../math/sum";
import { varianceAtCompletion } from "./estimate-at-completion";

/** One project's part in the sums. */
export interface Summand {
  readonly project: string;
  readonly budgetAtCompletion: Known<number>;
  readonly plannedValue: Known<number>;
  readonly earnedValue: Known<number>;
  readonly actualCost: Known<number>;
  readonly estimateAtCompletion: Known<number>;
  /** Progress is only the money spent: it adds nothing to the portfolio's CPI. */
  readonly spendBased: boolean;
}

/** A sum of what is known, and what it leaves out. */
export interface PartialSum {
  readonly total: Known<number>;
  readonly projects: number;
  readonly leftOut: readonly string[];
}

/** A ratio of sums over the projects that have both, and what it leaves out. */
export interface PooledIndex {
  readonly index: Known<number>;
  readonly projects: number;
  readonly leftOut: readonly string[];
  /** BAC of those left out, as far as it is known. */
  readonly budgetLeftOut: number;
}

/** The portfolio's figures. There is no portfolio earned schedule, and no TCPI: plans of many projects are no plan. */
export interface PortfolioTotals {
  readonly budgetAtCompletion: PartialSum;
  readonly plannedValue: PartialSum;
  readonly earnedValue: PartialSum;
  readonly actualCost: PartialSum;
  readonly estimateAtCompletion: PartialSum;
  /** ΣBAC − ΣEAC over the projects that have both. */
  readonly varianceAtCompletion: PartialSum;
  readonly costIndex: PooledIndex;
  readonly scheduleIndex: PooledIndex;
}

/** Sums, and ratios of sums (ΣEV ÷ ΣAC, ΣEV ÷ ΣPV) over the projects that have both figures. */
export function portfolioTotals(projects: readonly Summand[]): PortfolioTotals {
  return {
    budgetAtCompletion: partialSum(projects, (p) => p.budgetAtCompletion),
    plannedValue: partialSum(projects, (p) => p.plannedValue),
    earnedValue: partialSum(projects, (p) => p.earnedValue),
    actualCost: partialSum(projects, (p) => p.actualCost),
    estimateAtCompletion: partialSum(projects, (p) => p.estimateAtCompletion),
    varianceAtCompletion: partialSum(projects, (p) =>
      varianceAtCompletion(p.budgetAtCompletion, p.estimateAtCompletion),
    ),
    costIndex: pooledIndex(projects, (p) => (p.spendBased ? null : p.actualCost)),
    scheduleIndex: pooledIndex(projects, (p) => p.plannedValue),
  };
}

function partialSum(projects: readonly Summand[], of: (project: Summand) => Known<number>): PartialSum {
  const known = projects.map(of).filter(isKnown);
  return {
    total: known.length > 0 ? sum(known) : null,
    projects: known.length,
    leftOut: projects.filter((project) => !isKnown(of(project))).map(({ project }) => project),
  };
}

function pooledIndex(projects: readonly Summand[], base: (project: Summand) => Known<number>): PooledIndex {
  const pairs = projects.map((project) => ({ project, earned: project.earnedValue, base: base(project) }));
  const has = ({ earned, base: below }: (typeof pairs)[number]): boolean => isKnown(earned) && isKnown(below);
  const used = pairs.filter(has);
  const leftOut = pairs.filter((pair) => !has(pair)).map(({ project }) => project);
  const below = sum(used.map((pair) => pair.base ?? 0));
  return {
    index: below === 0 ? null : sum(used.map((pair) => pair.earned ?? 0)) / below,
    projects: used.length,
    leftOut: leftOut.map(({ project }) => project),
    budgetLeftOut: sum(leftOut.map(({ budgetAtCompletion }) => budgetAtCompletion ?? 0)),
  };
}
