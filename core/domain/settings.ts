import type { Day } from "./day";
import type { Known } from "./known";
import type { PeriodKind } from "./period";

/** Everything that a user may set. Money in the reporting currency, shares 0–1. */
export interface Settings {
  /** `null`: the latest Status date, else the host's today. */
  readonly statusDate: Known<Day>;
  /** Last closed period; `null`: the last month with actuals. */
  readonly actualsThrough: Known<Day>;
  readonly currency: Known<string>;
  /** `null`: undecided where it matters. */
  readonly locale: Known<string>;
  /** Month in which the fiscal year begins, 1–12. */
  readonly fiscalYearStart: number;
  readonly period: PeriodKind;
  readonly capacityPeriods: number;
  readonly moneyUnit: "1" | "k" | "m";
  /** Per year. */
  readonly discountRate: number;
  /** `null`: the first day of the status date's fiscal year. */
  readonly valuationDate: Known<Day>;
  readonly realNominal: string;
  readonly prePostTax: string;
  /** The money that there is for the planning year; `null`: no line is drawn. */
  readonly budget: Known<number>;
  /** The fiscal year to be decided on, by its first day; `null`: the one after the status date. */
  readonly planningYear: Known<Day>;
  readonly ranking: "weighted" | "ahp" | "topsis" | "wsjf" | "cd3";
  readonly normalisation: "scale" | "data" | "vector";
  readonly moscowFirst: "yes" | "no";
  /** How many candidates the top holds when ranks are tested; `null`: as many as are funded. */
  readonly topCount: Known<number>;
  readonly missingScores: "reweight" | "worst" | "mean";
  readonly minCoverage: number;
  /** `npv`, `score`, a column of Projects, or several; `auto`: NPV where most candidates have one, else the score. */
  readonly objective: string;
  /** Whether projects in flight keep their place or compete with what is still to come of them. */
  readonly inFlight: "stay" | "compete";
  /** Where the limits on roles come from; `given`: Constraints where it names any, else the capacity plan. */
  readonly roleLimits: "given" | "constraints" | "capacity" | "none";
  /** How long the best choice is searched for at the most. */
  readonly solverSeconds: number;
  readonly eacMethod: EacMethod | "auto";
  readonly utilizationBase: "net" | "total";
  readonly availabilityMultipliesFte: "yes" | "no";
  readonly staleDays: number;
  readonly costGreen: number;
  readonly costAmber: number;
  readonly scheduleGreen: number;
  readonly scheduleAmber: number;
  readonly riskGreen: number;
  readonly riskAmber: number;
  readonly benefitsGreen: number;
  readonly benefitsAmber: number;
  readonly seed: number;
}

/** Estimates at completion, by their performance factor. */
export type EacMethod =
  "plan" | "cpi" | "cpiSpi" | "cpi3" | "cpi6" | "cpi80spi20" | "spiT" | "cpiSpiT" | "bottomUp" | "manager";

export const EAC_METHODS: readonly EacMethod[] = [
  "plan",
  "cpi",
  "cpiSpi",
  "cpi3",
  "cpi6",
  "cpi80spi20",
  "spiT",
  "cpiSpiT",
  "bottomUp",
  "manager",
];

/** What holds where the user sets nothing. */
export const DEFAULT_SETTINGS: Settings = {
  statusDate: null,
  actualsThrough: null,
  currency: null,
  locale: null,
  fiscalYearStart: 1,
  period: "month",
  capacityPeriods: 12,
  moneyUnit: "k",
  discountRate: 4 / 50,
  valuationDate: null,
  realNominal: "nominal",
  prePostTax: "pre-tax",
  budget: null,
  planningYear: null,
  ranking: "weighted",
  normalisation: "scale",
  moscowFirst: "yes",
  topCount: null,
  missingScores: "reweight",
  minCoverage: 4 / 5,
  objective: "auto",
  inFlight: "stay",
  roleLimits: "given",
  solverSeconds: 10,
  eacMethod: "auto",
  utilizationBase: "net",
  availabilityMultipliesFte: "no",
  staleDays: 35,
  costGreen: -0.05,
  costAmber: -0.1,
  scheduleGreen: 0.95,
  scheduleAmber: 0.9,
  riskGreen: 0.8,
  riskAmber: 1,
  benefitsGreen: 0.95,
  benefitsAmber: 0.8,
  seed: 42,
};
