import type { Assumption } from "../domain/assumption";
import type { CellRef } from "../domain/cell-ref";
import type { Finding } from "../domain/issue";
import type { Known } from "../domain/known";
import type { Period } from "../domain/period";
import type { Project } from "../domain/project";
import type { Decision, Standing } from "./funding-line";
import type { MissingRule, ScoredCriterion, WeightedScore } from "./weighted-score";

/** `weighted`: by score. `variance`: no criteria, so by money at risk. `none`: nothing to rank by. */
export type RankingMethod = "weighted" | "variance" | "none";

/** A project's row of the ranking. */
export interface RankedProject extends WeightedScore {
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

/** The ranking of a portfolio, in the order of the list. */
export interface RankingResult {
  readonly method: RankingMethod;
  readonly criteria: readonly ScoredCriterion[];
  readonly missingRule: MissingRule;
  readonly rows: readonly RankedProject[];
  readonly envelope: Known<number>;
  readonly planningYear: Period;
  /** Which variance ranks where there are no criteria. */
  readonly varianceOf: "life" | "year";
  readonly findings: readonly Finding[];
  readonly assumptions: readonly Assumption[];
}
