import type { Assumption } from "../domain/assumption";
import type { CellRef } from "../domain/cell-ref";
import type { Finding } from "../domain/issue";
import type { Known } from "../domain/known";
import type { FiscalYear } from "../domain/period";
import type { Project } from "../domain/project";
import type { Settings } from "../domain/settings";
import type { Decision, Standing } from "./funding-line";
import type { AttributedBias } from "./bias";
import type { RankingMethod } from "./ranking-method";
import type { TestedRank } from "./robustness";
import type { IdealTerm } from "./topsis";
import type { MissingRule, ScoredCriterion, WeightedScore } from "./weighted-score";

/** How well comparisons in pairs agree with each other: of all judges together, and of each. */
export interface Consistency extends Agreement {
  readonly judges: number;
  /** In the order in which they come; empty where only one judges. */
  readonly byJudge: readonly JudgeAgreement[];
}

/** How well one judge's comparisons agree with each other. */
export interface JudgeAgreement extends Agreement {
  /** As the table has it; empty: the comparisons that name nobody. */
  readonly judge: string;
  /** How many criteria the judge's comparisons join. */
  readonly criteria: number;
}

/** How well some comparisons in pairs agree with each other. */
export interface Agreement {
  /** λmax. */
  readonly eigenvalue: number;
  readonly index: number;
  /** CR; `null` with more than 11 criteria. */
  readonly ratio: Known<number>;
  /** Pairs of criteria, and those of them that nobody compared. */
  readonly pairs: number;
  readonly missing: number;
  /** The judgement whose change lowers CR most, where CR is too high. */
  readonly worst: Known<{
    readonly criterionA: string;
    readonly criterionB: string;
    readonly judgement: number;
    readonly better: number;
    /** CR with the better one. */
    readonly ratio: number;
  }>;
}

/** How ranks were tested with other weights. */
export interface RankTesting {
  readonly samples: number;
  /** Weights are drawn from Dirichlet(concentration × weights). */
  readonly concentration: number;
  /** How many of the competing ones the top holds. */
  readonly topCount: number;
  /** How many compete. */
  readonly of: number;
  readonly competing: "candidates" | "projects";
  readonly seed: number;
}

/** What would make the next project pass this one: one criterion's weight, the others giving or taking in proportion. */
export interface RankSwap {
  readonly by: Project;
  readonly criterion: string;
  /** Share of all weight, 0–1. */
  readonly weight: number;
  readonly becomes: number;
}

/** A project's row of the ranking. */
export interface RankedProject extends UntestedProject {
  /** `null` when it is not ranked, or weights play no part in its rank. */
  readonly tested: Known<TestedRank>;
  /** `null` when no weight does it, a score is missing, or weights play no part. */
  readonly swap: Known<RankSwap>;
}

/** A project's row of the ranking, before its rank is tested with other weights. */
export interface UntestedProject extends WeightedScore {
  readonly project: Project;
  /** Where each criterion's raw score was read, in the order of the criteria. */
  readonly cells: readonly (CellRef | undefined)[];
  /** Place in the list, from 1: who gets the money first. */
  readonly order: number;
  /** 1, 2, 2, 4; `null` when it is not ranked. */
  readonly rank: Known<number>;
  readonly previousRank: Known<number>;
  /** Rank if its missing scores were the worst. */
  readonly worstRank: Known<number>;
  readonly standing: Standing;
  /** The fact that settled its standing. */
  readonly reason: string;
  readonly decision: Known<Decision>;
  readonly yearCost: Known<number>;
  readonly cumulativeCost: Known<number>;
  readonly goForwardValue: Known<number>;
  /** Budget − forecast, of the whole life where both are known, else of the year: negative is over budget. */
  readonly variance: Known<number>;
  /** Projects that it depends on and that get no money. */
  readonly unfundedDependencies: readonly string[];
  /** Whole months since it was scored, when that is over a year ago; else `null`. */
  readonly staleMonths: Known<number>;
  readonly why: string;
}

/** A project that is asked for: an idea or a proposal, judged on arrival. */
export interface JudgedRequest {
  readonly row: UntestedProject;
  /** `new`: no project that is decided on serves it. */
  readonly theme: "served" | "new" | "none";
  /** Theme of the project that is most like it, where it has none. */
  readonly suggestedTheme: Known<string>;
  /** What is missing, in the words of its columns. */
  readonly missing: readonly string[];
  /** The earlier project that is most like it, and how much, 0–1; `null` when none shares more than common words. */
  readonly nearest: Known<{ readonly project: Project; readonly similarity: number }>;
  readonly isNearDuplicate: boolean;
}

/** The ranking of a portfolio, in the order of the list. */
export interface RankingResult {
  readonly method: RankingMethod;
  readonly criteria: readonly ScoredCriterion[];
  readonly missingRule: MissingRule;
  readonly normalisation: Settings["normalisation"];
  readonly consistency: Known<Consistency>;
  /** How TOPSIS measures on each criterion; empty by other methods. */
  readonly terms: readonly IdealTerm[];
  readonly rows: readonly RankedProject[];
  /** Whose scores stand out, those that do most first. */
  readonly bias: readonly AttributedBias[];
  /** Ideas and proposals, in the order of the list. */
  readonly requests: readonly JudgedRequest[];
  /** `null` where weights play no part. */
  readonly testing: Known<RankTesting>;
  readonly envelope: Known<number>;
  readonly planningYear: FiscalYear;
  /** Which variance ranks where there are no criteria. */
  readonly varianceOf: "life" | "year";
  readonly findings: readonly Finding[];
  readonly assumptions: readonly Assumption[];
}
