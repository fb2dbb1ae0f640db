import { ragSteps, worstRag } from "../domain/rag";
import { DEFAULT_SETTINGS } from "../domain/settings";
import { overallRating, rateAtLeast, rateAtMost } from "../governance/rate";
import { describe, type FunctionKind } from "./function-kind";
import { known } from "./outcome";

const SOURCE = "Gridfolio, docs/methods.md: Health and decisions";
const RATINGS_HELP = "Ratings as words, letters, colours or emoji: green, A/R, 🔴.";

/** Red, amber, green. */
export const RATINGS: readonly FunctionKind[] = [
  describe({
    name: "RAG",
    topic: "Ratings",
    help: "green, amber or red by two limits, which count to the better side; grey where the figure is not known.",
    arguments: [
      { name: "figure", help: "What is rated; an empty cell or #N/A is not known.", type: "figure" },
      { name: "green", help: "Where green ends.", type: "number", default: DEFAULT_SETTINGS.scheduleGreen },
      {
        name: "amber",
        help: "Where amber ends; above the green limit where less is better.",
        type: "number",
        default: DEFAULT_SETTINGS.scheduleAmber,
      },
    ],
    result: "value",
    source: SOURCE,
    example: { arguments: [0.92, 0.95, 0.9], result: "amber" },
    calculate: ([figure, green, amber]) =>
      green >= amber ? rateAtLeast(figure, { green, amber }) : rateAtMost(figure, { green, amber }),
  }),
  describe({
    name: "WORST_RAG",
    topic: "Ratings",
    help: "The worst of some ratings; grey ones do not count; grey when none is left.",
    arguments: [{ name: "ratings", help: RATINGS_HELP, type: "ratings", optional: true, repeating: true }],
    result: "value",
    source: SOURCE,
    example: { arguments: [[["green", "A/R", "amber"]]], result: "amber-red" },
    calculate: ([ratings]) => worstRag(ratings),
  }),
  describe({
    name: "OVERALL_RAG",
    topic: "Ratings",
    help: "Overall rating: the worst of cost and schedule; another one alone makes it at most amber, two red ones red.",
    arguments: [
      { name: "cost_and_schedule", help: RATINGS_HELP, type: "ratings", optional: true },
      {
        name: "others",
        help: "Risk, benefits, dependencies and whatever else is rated.",
        type: "ratings",
        optional: true,
      },
    ],
    result: "value",
    source: SOURCE,
    example: { arguments: [[["green", "green"]], [["red", "green"]]], result: "amber" },
    calculate: ([main, others]) => overallRating({ main, others }),
  }),
  describe({
    name: "RAG_GAP",
    topic: "Ratings",
    help: "Steps that the data are worse than the report, on the scale green, amber, red; above 0 is a watermelon.",
    arguments: [
      { name: "reported", help: "The rating that was reported.", type: "rating" },
      { name: "indicated", help: "The rating that the data indicate, such as by RAG.", type: "rating" },
    ],
    result: "value",
    source: SOURCE,
    example: { arguments: ["green", "red"], result: 2 },
    calculate: ([reported, indicated]) => known(ragSteps(reported, indicated), "One of them is not rated"),
  }),
];
