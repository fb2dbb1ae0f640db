import {
  earnedSchedule,
  estimatedDuration,
  timePerformanceIndex,
  timeVariance,
  toCompleteTimeIndex,
} from "../earned-value/earned-schedule";
import { EV } from "./earned-value";
import { describe, type FunctionKind } from "./function-kind";
import { badNumber, badValue, known, notAvailable } from "./outcome";

const LIPKE_2003 = "Lipke, Schedule is Different (2003)";
const LIPKE_2009 = "Lipke, Earned Schedule (2009)";
const ES = { name: "es", help: "Earned schedule, in periods: see EARNED_SCHEDULE.", type: "number" } as const;
const AT = {
  name: "at",
  help: "Actual time: periods from the baseline's start to the status date.",
  type: "number",
} as const;
const PD = { name: "pd", help: "Planned duration, in periods.", type: "number" } as const;

/** Earned schedule and what follows from it, in the periods of the plan. */
export const EARNED_SCHEDULE: readonly FunctionKind[] = [
  describe({
    name: "EARNED_SCHEDULE",
    topic: "Earned schedule",
    help: "When the plan had as much value as is earned now, in periods from its start.",
    arguments: [
      {
        name: "pv",
        help: "Planned value to the end of each period, cumulative, from the first on.",
        type: "numbers",
      },
      EV,
    ],
    result: "value",
    source: LIPKE_2003,
    example: { arguments: [[[10, 30, 60, 100]], 45], result: 2.5 },
    calculate: ([plan, earnedValue]) => {
      const fall = plan.findIndex((value, index) => value < (plan[index - 1] ?? 0));
      if (fall >= 0) return badValue(`PV must be cumulative: value ${fall + 1} is lower than the one before`);
      if ((plan[plan.length - 1] ?? 0) <= 0) return notAvailable("PV is 0 throughout: nothing is planned");
      const points = plan.map((plannedValue, index) => ({ hours: index + 1, plannedValue }));
      return earnedSchedule(points, earnedValue);
    },
  }),
  describe({
    name: "SV_T",
    topic: "Earned schedule",
    help: "Schedule variance in time, ES − AT; negative is late.",
    arguments: [ES, AT],
    result: "value",
    source: LIPKE_2003,
    example: { arguments: [2.5, 3], result: -0.5 },
    calculate: ([earned, actualTime]) => timeVariance({ earnedSchedule: earned, actualTime }),
  }),
  describe({
    name: "SPI_T",
    topic: "Earned schedule",
    help: "Schedule performance index in time, ES ÷ AT; it stays below 1 on a project that ends late.",
    arguments: [ES, AT],
    result: "value",
    source: LIPKE_2003,
    example: { arguments: [2.5, 3], result: 0.8333333333 },
    calculate: ([earned, actualTime]) =>
      negative("AT", actualTime) ??
      known(timePerformanceIndex({ earnedSchedule: earned, actualTime }), "AT is 0: nothing has begun"),
  }),
  describe({
    name: "IEAC_T",
    topic: "Earned schedule",
    help: "Independent estimate of the duration, PD ÷ SPI(t), in periods.",
    arguments: [PD, ES, AT],
    result: "value",
    source: LIPKE_2009,
    example: { arguments: [4, 2.5, 3], result: 4.8 },
    calculate: ([plannedDuration, earned, actualTime]) =>
      negative("AT", actualTime) ??
      known(
        estimatedDuration({ earnedSchedule: earned, actualTime, plannedDuration }),
        actualTime === 0 ? "AT is 0: nothing has begun" : "ES is 0: nothing is earned yet",
      ),
  }),
  describe({
    name: "TSPI",
    topic: "Earned schedule",
    help: "Pace that the rest needs to end on time, (PD − ES) ÷ (PD − AT).",
    arguments: [PD, ES, AT],
    result: "value",
    source: LIPKE_2009,
    example: { arguments: [4, 2.5, 3], result: 1.5 },
    calculate: ([plannedDuration, earned, actualTime]) =>
      known(
        toCompleteTimeIndex({ earnedSchedule: earned, actualTime, plannedDuration }),
        "The planned duration has passed",
      ),
  }),
];

function negative(name: string, quantity: number): ReturnType<typeof badNumber> | null {
  return quantity < 0 ? badNumber(`${name} is below 0`) : null;
}
