import type { Assumption } from "../domain/assumption";
import type { Issue } from "../domain/issue";
import type { Figures } from "../domain/measure";
import type { TableId } from "../domain/portfolio";
import type { Settings } from "../domain/settings";
import type { ProgrammeAnswer } from "../math/integer-programme";
import type { SolveStep } from "../math/solving";
import type { SheetModel } from "../report/sheet-model";

/** What a user can ask for. */
export type PartId = "rank" | "select" | "scenario" | "forecast" | "capacity" | "finance" | "dashboard";

/** A part, described once for the command line and the panel. */
export interface PartKind {
  readonly id: PartId;
  readonly title: string;
  /** One of these tables must be there. */
  readonly needs: readonly TableId[];
  /** The settings that its figures rest on first of all: its form. */
  readonly options: readonly (keyof Settings)[];
  /** The criteria's weights are options too. */
  readonly weighs?: true;
}

/** Every part, in the order in which the tabs stand. */
export const PARTS: readonly PartKind[] = [
  {
    id: "dashboard",
    title: "Dashboard",
    needs: ["projects"],
    options: ["moneyUnit", "riskGreen", "riskAmber", "benefitsGreen", "benefitsAmber"],
  },
  {
    id: "rank",
    title: "Ranking",
    needs: ["projects"],
    options: [
      "ranking",
      "budget",
      "planningYear",
      "normalisation",
      "moscowFirst",
      "missingScores",
      "minCoverage",
      "topCount",
    ],
    weighs: true,
  },
  {
    id: "select",
    title: "Portfolio",
    needs: ["projects"],
    options: ["objective", "budget", "planningYear", "inFlight", "roleLimits", "solverSeconds"],
  },
  { id: "scenario", title: "Scenarios", needs: ["scenarios"], options: ["solverSeconds"] },
  {
    id: "forecast",
    title: "Forecast",
    needs: ["projects", "statuses", "tasks"],
    options: ["eacMethod", "staleDays", "costGreen", "costAmber", "scheduleGreen", "scheduleAmber"],
  },
  {
    id: "capacity",
    title: "Capacity",
    needs: ["resources", "assignments", "roleCapacity"],
    options: ["period", "capacityPeriods", "utilizationBase", "availabilityMultipliesFte"],
  },
  {
    id: "finance",
    title: "Finance",
    needs: ["projects", "financials"],
    options: ["actualsThrough", "discountRate", "valuationDate", "realNominal", "prePostTax"],
  },
];

/** What a calculation yields on its way: how far it is, or a programme that the host is to solve. The host may stop there. */
export type Step = ProgressStep | SolveStep;

/** A calculation that is driven step by step; a programme on its way is answered. */
export type Calculation<R> = Generator<Step, R, ProgrammeAnswer | undefined>;

export interface ProgressStep {
  readonly kind: "progress";
  /** Of the whole run, 0–1. */
  readonly share: number;
  readonly note: string;
}

/** A table that is not there, and what it would switch on. */
export interface MissingTable {
  readonly table: TableId;
  readonly title: string;
  readonly wouldGive: string;
}

/** A tab of the answer. */
export interface OutcomeSheet {
  /** As its model has them. */
  readonly id: string;
  readonly title: string;
  /** Makes the model; a large one need not stand beside those of the other tabs. */
  readonly model: () => SheetModel;
}

/** The whole answer to a run. */
export interface Outcome {
  /** The JSON document's parts, `ranking`, `forecast` …, each put together when it is asked for. */
  readonly parts: Readonly<Record<string, () => unknown>>;
  /** In the order in which the tabs stand. */
  readonly sheets: readonly OutcomeSheet[];
  readonly issues: readonly Issue[];
  readonly assumptions: readonly Assumption[];
  /** Every table of figures, for Explain. */
  readonly figures: readonly Figures[];
  readonly missing: readonly MissingTable[];
  /** The findings as a person reads them at a terminal, a block each. */
  readonly summary: readonly SummaryBlock[];
}

/** A titled list of lines. */
export interface SummaryBlock {
  readonly title: string;
  readonly lines: readonly string[];
}
