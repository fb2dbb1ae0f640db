import type { EacMethod } from "../domain/settings";
import {
  estimateAtCompletion,
  estimatesAtCompletion,
  type EstimateBasis,
  type Estimates,
} from "../earned-value/estimate-at-completion";
import { costPerformanceIndex, schedulePerformanceIndex } from "../earned-value/indices";
import { AC, BAC, EV, PV } from "./earned-value";
import { describe, type FunctionKind } from "./function-kind";
import { known } from "./outcome";

const SOURCE =
  "PMI, The Standard for Earned Value Management (2019); Christensen, The Estimate at Completion Problem (1993)";

/** How the methods are written, and the performance factor of each. */
const METHODS = {
  cpi: "cpi",
  plan: "plan",
  "cpi-spi": "cpiSpi",
  cpi80spi20: "cpi80spi20",
  "spi-t": "spiT",
  "cpi-spi-t": "cpiSpiT",
} as const satisfies Record<string, EacMethod>;

const SPI_T = {
  name: "spi_t",
  help: "SPI(t), for the methods spi-t and cpi-spi-t.",
  type: "number",
  optional: true,
} as const;
const PV_IF_USED = { ...PV, help: "Planned value, for the methods with SPI.", optional: true } as const;

/** What the estimates are made from, as it is given to a function. */
interface Status {
  readonly budgetAtCompletion: number;
  readonly earnedValue: number;
  readonly actualCost: number;
  readonly plannedValue: number | null;
  readonly timeIndex: number | null;
}

function estimatesOf(status: Status): Estimates {
  const { plannedValue, earnedValue } = status;
  const basis: EstimateBasis = {
    ...status,
    costIndex: costPerformanceIndex(status),
    scheduleIndex: plannedValue === null ? null : schedulePerformanceIndex({ earnedValue, plannedValue }),
    costIndexOf3: null,
    costIndexOf6: null,
    estimateToComplete: null,
    managersEstimate: null,
  };
  return estimatesAtCompletion(basis);
}

/** Why a method gives no estimate: what it divides by is not given, or not above 0. */
function whyNot(method: string, { earnedValue, actualCost, plannedValue, timeIndex }: Status): string {
  const usesSpi = method === "cpi-spi" || method === "cpi80spi20";
  if (method.startsWith("cpi") && actualCost <= 0) return "AC is not above 0, so there is no CPI";
  if (usesSpi && plannedValue === null) return `${method} needs pv`;
  if (usesSpi && (plannedValue ?? 0) <= 0) return "PV is not above 0, so there is no SPI";
  if (method.endsWith("spi-t") && timeIndex === null) return `${method} needs spi_t`;
  if (method.endsWith("spi-t") && (timeIndex ?? 0) <= 0) return "SPI(t) is not above 0";
  return earnedValue <= 0
    ? "EV is not above 0, so no efficiency is known yet"
    : "The performance factor is not above 0";
}

/** Estimates at completion by method. */
export const ESTIMATES_AT_COMPLETION: readonly FunctionKind[] = [
  describe({
    name: "EAC",
    topic: "Earned value",
    help: "Estimate at completion, AC + (BAC − EV) ÷ performance factor.",
    arguments: [
      BAC,
      EV,
      AC,
      {
        name: "method",
        help: "The factor: cpi, plan (rest as budgeted), cpi-spi, cpi80spi20, spi-t or cpi-spi-t.",
        type: "choice",
        choices: Object.keys(METHODS),
        default: "cpi",
      },
      PV_IF_USED,
      SPI_T,
    ],
    result: "value",
    source: SOURCE,
    example: { arguments: [100, 40, 45, "cpi-spi", 50], result: 129.375 },
    calculate: ([budgetAtCompletion, earnedValue, actualCost, method, plannedValue, timeIndex]) => {
      const status = { budgetAtCompletion, earnedValue, actualCost, plannedValue, timeIndex };
      return known(estimatesOf(status)[METHODS[method as keyof typeof METHODS]], whyNot(method, status));
    },
  }),
  describe({
    name: "EAC_FACTOR",
    topic: "Earned value",
    help: "Estimate at completion by a performance factor of your own, such as RECENT_CPI.",
    arguments: [
      BAC,
      EV,
      AC,
      {
        name: "factor",
        help: "Expected efficiency of the remaining work; 1 is as budgeted.",
        type: "number",
      },
    ],
    result: "value",
    source: SOURCE,
    example: { arguments: [100, 40, 45, 0.8], result: 120 },
    calculate: ([budgetAtCompletion, earnedValue, actualCost, factor]) =>
      known(
        estimateAtCompletion({ budgetAtCompletion, earnedValue, actualCost }, factor),
        "The factor is not above 0 while work is left",
      ),
  }),
  describe({
    name: "EAC_ALL",
    topic: "Earned value",
    help: "Every estimate at completion that the figures allow: method and EAC, one row each.",
    arguments: [BAC, EV, AC, PV_IF_USED, SPI_T],
    result: "array",
    source: SOURCE,
    example: {
      arguments: [100, 40, 45, 50],
      result: [
        ["cpi", 112.5],
        ["plan", 105],
        ["cpi-spi", 129.375],
        ["cpi80spi20", 113.8775510204],
        ["spi-t", { error: "#N/A", message: "spi-t needs spi_t" }],
        ["cpi-spi-t", { error: "#N/A", message: "cpi-spi-t needs spi_t" }],
      ],
    },
    calculate: ([budgetAtCompletion, earnedValue, actualCost, plannedValue, timeIndex]) => {
      const status = { budgetAtCompletion, earnedValue, actualCost, plannedValue, timeIndex };
      const estimates = estimatesOf(status);
      return Object.entries(METHODS).map(([method, key]) => [
        method,
        known(estimates[key], whyNot(method, status)),
      ]);
    },
  }),
];
