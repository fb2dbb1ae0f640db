import type { Measure } from "../domain/measure";
import { worthFormat } from "./problem";
import type { EntryPrice, SelectedProject, SelectionResult } from "./selection-result";
import { isPriceBounded } from "./why";

type SelectionMeasure = Measure<SelectedProject>;

/** What it would take for a project to get in, and what keeps it out. */
export function entryMeasures(result: SelectionResult): SelectionMeasure[] {
  const format = worthFormat(result.problem.objective);
  const notWorkedOut = ({ entry, outcome }: SelectedProject): string | null =>
    entry !== null
      ? null
      : ["mandatory", "in flight", "selected"].includes(outcome)
        ? "It is in."
        : "It was not worked out: not all of its figures are known.";
  const bounds = result.rows.some(({ entry }) => entry !== null && isPriceBounded(entry));
  return [
    {
      id: "loss",
      title: "Price of entry",
      format,
      help: "Value of the whole set that is lost when the project is forced in.",
      inputs: ["value"],
      value: ({ entry }) => entry?.loss ?? null,
      why: (row) => notWorkedOut(row) ?? (row.entry && whyNoLoss(row.entry)),
    },
    ...(bounds ? boundMeasures(format) : []),
    {
      id: "entryBudget",
      title: "Enters at",
      format: "money",
      help: "The least envelope at which the best set takes the project by itself.",
      inputs: ["cost", "value"],
      value: ({ entry }) => entry?.budget ?? null,
      why: (row) => notWorkedOut(row) ?? (row.entry && whyNoBudget(row.entry)),
    },
    {
      id: "binding",
      title: "Kept out by",
      format: "text",
      help: "The limit with more of which, or without which, it would be in.",
      value: ({ entry }) => entry?.binding ?? null,
      why: (row) =>
        notWorkedOut(row) ??
        (row.entry?.binding !== null
          ? null
          : row.entry.isProven
            ? "No single limit keeps it out: it is worth less than what it would take the place of."
            : NOT_IN_TIME),
    },
  ];
}

/** Where the time for exact prices was up: between what they are. */
function boundMeasures(format: "money" | "score"): SelectionMeasure[] {
  const bounded = ({ entry }: SelectedProject): EntryPrice | null =>
    entry !== null && isPriceBounded(entry) ? entry : null;
  const why = (row: SelectedProject): string | null =>
    row.entry && !bounded(row) ? "Its price of entry is exact, or there is none." : null;
  return [
    {
      id: "lossAtLeast",
      title: "Entry loses at least",
      format,
      help: "Where the time was up before the price of entry was exact: what its entry loses at the least, certified by the prices of the limits.",
      source: "Geoffrion, Lagrangean relaxation for integer programming (1974)",
      inputs: ["value"],
      value: (row) => bounded(row)?.atLeast ?? null,
      why,
    },
    {
      id: "lossAtMost",
      title: "At most",
      format,
      help: "Where the time was up before the price of entry was exact: what a set that was found with it in loses.",
      inputs: ["value"],
      value: (row) => bounded(row)?.atMost ?? null,
      why: (row) =>
        why(row) ?? (row.entry?.atMost === null ? "No set with it in was found in the time given." : null),
    },
  ];
}

const NOT_IN_TIME = "It was not worked out in the time given.";

/** Why a project has no exact price of entry; `null` where it has. */
export function whyNoLoss(entry: EntryPrice): string | null {
  if (entry.loss !== null) return null;
  if (entry.isImpossible) return "It cannot be in.";
  return isPriceBounded(entry)
    ? "The time for an exact one was up: it is at least as much as the prices of the limits say."
    : "It does not fit within this envelope.";
}

/** Why no envelope is known at which a project enters; `null` where one is. */
export function whyNoBudget({ budget, loss, isProven }: EntryPrice): string | null {
  if (budget !== null) return null;
  if (loss === 0) return "Another set is as good with it in, at this envelope.";
  return isProven ? "At no envelope." : NOT_IN_TIME;
}
