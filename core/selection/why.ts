import type { SelectionProblem } from "./problem";
import type { EntryPrice, SelectedProject } from "./selection-result";

/** Why a project is in or out, in a sentence. */
export function whySelected(
  problem: SelectionProblem,
  row: Omit<SelectedProject, "why">,
  isIn: (place: number) => boolean,
): string {
  const { outcome, candidate } = row;
  switch (outcome) {
    case "mandatory":
    case "in flight":
      return sentence(candidate.reason);
    case "selected":
      return selectedWords(row, enabledBy(problem, row.candidate.id, isIn));
    case "stop":
    case "rejected":
      return row.entry
        ? rejectedWords(row.value ?? 0, row.entry)
        : "Not in the best set; not all of its figures are known, so that its price of entry is not either.";
    case "ruled out":
      return sentence(candidate.reason);
  }
}

/** Ids of what is in and cannot do without it. */
function enabledBy({ candidates }: SelectionProblem, id: string, isIn: (place: number) => boolean): string[] {
  return candidates.flatMap((candidate, place) =>
    candidate.dependsOn.includes(id) && isIn(place) ? [candidate.id] : [],
  );
}

function selectedWords(
  { candidate, value, isMoved }: Omit<SelectedProject, "why">,
  enabled: readonly string[],
): string {
  if (candidate.claim === "forced in") return sentence(candidate.reason);
  const later = isMoved ? " It begins at another start than the one it asks for." : "";
  if ((value ?? 0) < 0 && enabled.length > 0)
    return `It loses by itself, and makes ${enabled.join(" and ")} possible.${later}`;
  return `In the best set.${later}`;
}

/** Whether of the price of entry only bounds are known: the time for an exact one was up. */
export function isPriceBounded({ loss, isImpossible, isProven }: EntryPrice): boolean {
  return loss === null && !isImpossible && !isProven;
}

function rejectedWords(value: number, entry: EntryPrice): string {
  const { loss, leaves, binding, isImpossible, isProven } = entry;
  if (isImpossible) return "It does not fit within the limits, whatever is left out for it.";
  if (loss === 0) return "Another set is as good with it in.";
  if (binding === null && !isProven)
    return "Not in the best set; what keeps it out was not found in the time given.";
  if (binding === null && value < 0)
    return "What is still to come is worth less than it costs, and nothing else needs it.";
  const out = leaves.length > 0 ? `; ${leaves.join(", ")} would leave for it` : "";
  return binding === null
    ? `It is worth less than what it would take the place of${out}.`
    : `${binding} keeps it out${out}.`;
}

function sentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}
