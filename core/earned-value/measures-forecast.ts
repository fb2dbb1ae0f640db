import { isKnown, type Known } from "../domain/known";
import { EAC_METHODS, type EacMethod } from "../domain/settings";
import { weakness } from "./estimate-at-completion";
import { current, earnedByWork, reportCells, type ForecastMeasure, type ForecastRow } from "./forecast-row";
import { FORMULAS } from "./formulas";
import { METHOD_NAMES, METHOD_TITLES } from "./method-names";
import type { ToComplete } from "./to-complete";
import { reasonUnknown, type Figure } from "./why";

const PMI = "PMI, The Standard for Earned Value Management (2019)";
const CHRISTENSEN = "Christensen, The Estimate at Completion Problem (1993)";

const why =
  (figure: Figure) =>
  ({ forecast }: ForecastRow) =>
    reasonUnknown(figure, forecast);

/** The column of each method; the manager's own has its place among the first. */
export const METHOD_COLUMNS: Readonly<Record<EacMethod, string>> = {
  plan: "eacPlan",
  cpi: "eacCpi",
  cpiSpi: "eacCpiSpi",
  cpi3: "eacCpi3",
  cpi6: "eacCpi6",
  cpi80spi20: "eacCpi80Spi20",
  spiT: "eacSpiT",
  cpiSpiT: "eacCpiSpiT",
  bottomUp: "eacBottomUp",
  manager: "eacManager",
};

const METHOD_INPUTS: Readonly<Partial<Record<EacMethod, readonly string[]>>> = {
  plan: ["ac", "bac", "ev"],
  cpi: ["ac", "bac", "ev", "cpi"],
  cpiSpi: ["ac", "bac", "ev", "cpi", "spi"],
  cpi80spi20: ["ac", "bac", "ev", "cpi", "spi"],
  spiT: ["ac", "bac", "ev", "spiT"],
  cpiSpiT: ["ac", "bac", "ev", "cpi", "spiT"],
};

const formulas: Readonly<Record<string, string>> = FORMULAS;

/** One column per method of estimating the cost at completion. */
export const METHOD_MEASURES: readonly ForecastMeasure[] = EAC_METHODS.filter(
  (method) => method !== "manager",
).map((method) => {
  const id = METHOD_COLUMNS[method];
  const formula = formulas[id];
  return {
    id,
    title: METHOD_TITLES[method],
    format: "money",
    help: `Estimate at completion: ${METHOD_NAMES[method]}.${method === "bottomUp" ? "" : " Weak before 20 % complete; with SPI or SPI(t) in it also after 85 %."}`,
    source: CHRISTENSEN,
    inputs: METHOD_INPUTS[method] ?? ["ac"],
    ...(formula === undefined ? {} : { formula }),
    live: earnedByWork,
    value: ({ forecast }) => forecast.now?.estimates[method] ?? null,
    why: why(`eac.${method}`),
  };
});

function indexOrWord(outcome: Known<ToComplete>): Known<number | string> {
  if (outcome?.status === "index") return outcome.index;
  return outcome?.status === "budget exhausted" ? "budget exhausted" : null;
}

/** The method in words, with what makes it weak. */
function methodText({ forecast }: ForecastRow): Known<string> {
  const { method, now } = forecast;
  if (method === null) return null;
  const weak = method === "actual" ? null : weakness(method, now?.shareComplete ?? null);
  return weak === null ? METHOD_NAMES[method] : `${METHOD_NAMES[method]} (weak: ${weak})`;
}

/** What the figures lead to: cost and finish at completion. */
export const FORECAST_MEASURES = {
  eacManager: {
    id: "eacManager",
    title: "EAC manager",
    format: "money",
    help: "The manager's own estimate at completion.",
    value: ({ forecast }) => forecast.managersEstimate,
    why: why("eac.manager"),
    cells: reportCells("costForecast"),
  },
  eacIndicated: {
    id: "eacIndicated",
    title: "EAC indicated",
    format: "money",
    help: "Estimate at completion by the chosen method; of a completed project, what it cost.",
    source: PMI,
    inputs: ["ac", "bac", "ev", "cpi"],
    derivation: ({ forecast: { method } }) => {
      if (method === null) return null;
      const column = method === "actual" ? "ac" : METHOD_COLUMNS[method];
      return { inputs: [column], formula: `[${column}]` };
    },
    value: ({ forecast }) => forecast.estimate,
    why: why("eacChosen"),
  },
  vac: {
    id: "vac",
    title: "VAC indicated",
    format: "money",
    help: "Variance at completion, BAC − EAC indicated; negative is over budget.",
    source: PMI,
    inputs: ["bac", "eacIndicated"],
    formula: FORMULAS.vac,
    value: ({ forecast }) => forecast.varianceAtCompletion,
    why: why("eacChosen"),
  },
  slip: {
    id: "slip",
    title: "Finish slip (weeks)",
    format: "weeks",
    help: "Calendar weeks that the indicated finish is later than the baseline's; negative is early.",
    source: "Lipke, Earned Schedule (2009)",
    inputs: ["finishIndicated", "finishBaseline"],
    formula: FORMULAS.slip,
    value: ({ forecast }) => forecast.slipWeeks,
    why: (row) =>
      isKnown(row.forecast.finishBaseline) ? why("finishForecast")(row) : "no baseline finish given",
  },
  finishBaseline: {
    id: "finishBaseline",
    title: "Finish baseline",
    format: "date",
    help: "The baseline's finish.",
    value: ({ forecast }) => forecast.finishBaseline,
  },
  finishManager: {
    id: "finishManager",
    title: "Finish manager",
    format: "date",
    help: "The finish that the manager expects.",
    value: ({ forecast }) => forecast.finishManager,
    cells: reportCells("finishForecast"),
  },
  finishIndicated: {
    id: "finishIndicated",
    title: "Finish indicated",
    format: "date",
    help: "Baseline start plus planned duration ÷ SPI(t), in working days; of a completed project, its actual finish.",
    source: "Lipke, Earned Schedule (2009)",
    inputs: ["spiT"],
    value: ({ forecast }) => forecast.finishIndicated,
    why: why("finishForecast"),
  },
  method: {
    id: "method",
    title: "Chosen method",
    format: "text",
    help: "The method of EAC indicated, and what makes it weak.",
    value: methodText,
    why: why("eacChosen"),
  },
  low: {
    id: "low",
    title: "EAC low",
    format: "money",
    help: "Lower end of the 80 % interval, from final cost ÷ estimate of completed projects.",
    value: ({ forecast }) => forecast.interval?.low ?? null,
    why: why("eacLow"),
  },
  high: {
    id: "high",
    title: "EAC high",
    format: "money",
    help: "Upper end of the 80 % interval, from final cost ÷ estimate of completed projects.",
    value: ({ forecast }) => forecast.interval?.high ?? null,
    why: why("eacLow"),
  },
  n: {
    id: "n",
    title: "n",
    format: "integer",
    help: "Completed projects that the interval rests on.",
    value: ({ forecast }) => forecast.interval?.projects ?? null,
    why: why("eacLow"),
  },
  etc: {
    id: "etc",
    title: "ETC",
    format: "money",
    help: "Estimate to complete, EAC indicated − AC.",
    source: PMI,
    inputs: ["eacIndicated", "ac"],
    formula: FORMULAS.etc,
    value: ({ forecast }) => forecast.estimateToComplete,
    why: why("eacChosen"),
  },
  tcpi: {
    id: "tcpi",
    title: "TCPI(BAC)",
    format: "index",
    help: "The cost efficiency that the rest needs, to end on budget; above 1.10 a recovery is unlikely.",
    source: PMI,
    inputs: ["bac", "ev", "ac"],
    formula: FORMULAS.tcpi,
    live: earnedByWork,
    value: (row) => indexOrWord(current(row, "toCompleteBudget")),
    why: why("tcpi"),
  },
  tcpiManager: {
    id: "tcpiManager",
    title: "TCPI(manager)",
    format: "index",
    help: "The cost efficiency that the rest needs, to end on the manager's estimate; compare it with CPI.",
    source: PMI,
    inputs: ["bac", "ev", "ac", "eacManager"],
    formula: FORMULAS.tcpiManager,
    live: earnedByWork,
    value: (row) => {
      const outcome = current(row, "toCompleteManager");
      return outcome?.status === "index" ? outcome.index : null;
    },
    why: why("tcpiEac"),
  },
} as const satisfies Readonly<Record<string, ForecastMeasure>>;
