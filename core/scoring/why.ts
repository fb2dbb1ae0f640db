import type { Known } from "../domain/known";
import type { Decision, Standing } from "./funding-line";
import { isScoring, type RankingMethod } from "./ranking-method";
import type { ScorePart } from "./weighted-score";

/** What a row's place in the ranking is explained by. */
export interface ExplainedRow {
  readonly decision: Known<Decision>;
  readonly parts: readonly ScorePart[];
  readonly coverage: number;
  readonly yearCost: Known<number>;
  readonly goForwardValue: Known<number>;
  readonly unfundedDependencies: readonly string[];
  /** Whole months since it was scored, when that is too long ago; else `null`. */
  readonly staleMonths: Known<number>;
}

/** What settled the row's place. */
export interface PlaceReason {
  readonly standing: Standing;
  /** Of its standing. */
  readonly reason: string;
  /** Money left when its turn came; `null` without an envelope. */
  readonly left: Known<number>;
  readonly method: RankingMethod;
}

/** Why a project stands where it stands: the decision, what its score is made of, and what speaks against it. */
export function whyThisPlace(row: ExplainedRow, place: PlaceReason): string {
  const against = [
    row.decision === "fund" && row.goForwardValue !== null && row.goForwardValue < 0
      ? `Its go-forward NPV is ${amount(row.goForwardValue)}.`
      : "",
    row.staleMonths === null ? "" : `Its scores are ${row.staleMonths} months old.`,
    row.unfundedDependencies.length > 0 ? `It needs ${row.unfundedDependencies.join(", ")}, not funded.` : "",
  ];
  return [decisionReason(row, place), scoreReason(row.parts, place.method), ...against]
    .filter(Boolean)
    .join(" ");
}

function decisionReason(row: ExplainedRow, { standing, reason, left, method }: PlaceReason): string {
  const cost = row.yearCost === null ? "not known" : amount(row.yearCost);
  switch (row.decision) {
    case "fund":
      return left === null || standing !== "candidate"
        ? sentence(reason)
        : `It takes ${cost} of the ${amount(left)} left at its turn.`;
    case "below line":
      return left === null || standing === "ruled out"
        ? sentence(reason)
        : `It takes ${cost} and ${amount(Math.max(0, left))} was left at its turn.`;
    case "stop":
      return `${sentence(reason)} Go-forward NPV ${amount(row.goForwardValue ?? 0)}.`;
    case "not ranked":
      if (method === "wsjf" || method === "cd3") return missingOf(row.parts);
      return isScoring(method)
        ? `Only ${Math.round(row.coverage * 100)} % of the weight is scored.`
        : "There are no criteria to rank it by.";
    case null:
      if (!isScoring(method) && left === null)
        return "Neither criteria nor a Budget in Settings: not decided.";
      return left === null
        ? "No envelope (Budget in Settings), so no line."
        : "Its cost in the year is not known.";
    default:
      return sentence(reason);
  }
}

function missingOf(parts: readonly ScorePart[]): string {
  const missing = parts.filter(({ raw }) => raw === null).map(({ criterion }) => criterion);
  return missing.length > 0
    ? `Missing: ${missing.join(", ")}.`
    : `${parts[parts.length - 1]?.criterion ?? "What it is divided by"} is not above 0.`;
}

function scoreReason(parts: readonly ScorePart[], method: RankingMethod): string {
  switch (method) {
    case "topsis":
      return whyThisCloseness(parts);
    case "wsjf":
    case "cd3":
      return whyThisQuotient(parts);
    default:
      return whyThisScore(parts);
  }
}

/** A closeness in words: where the project is nearest to the best and where farthest from it. Empty when nothing is scored. */
export function whyThisCloseness(parts: readonly ScorePart[]): string {
  const scored = parts
    .flatMap(({ criterion, place }) => (place === null ? [] : [{ criterion, place }]))
    .sort((a, b) => b.place - a.place);
  const [nearest] = scored;
  const farthest = scored[scored.length - 1];
  if (!nearest || !farthest) return "";
  return nearest.place - farthest.place < 1e-9
    ? "It is as near to the best on every criterion."
    : `Nearest to the best on ${nearest.criterion}, farthest from it on ${farthest.criterion}.`;
}

/** A quotient in words: the figures that it is made of, the one that divides last. Empty when one is missing. */
export function whyThisQuotient(parts: readonly ScorePart[]): string {
  if (parts.some(({ raw }) => raw === null)) return "";
  const figures = parts.map(({ criterion, raw }) => `${criterion} ${oneDecimal(raw ?? 0)}`);
  return `${figures.slice(0, -1).join(" + ")} ÷ ${figures[figures.length - 1] ?? ""}.`;
}

/** Criteria named as carrying a score; one is left to be what costs it most. */
const MOST_CARRYING = 2;

/**
 * A score in words: the criteria that carry it and, of the others, the one that costs it most, each with its points of those that
 * it could give. Empty when nothing is scored.
 */
export function whyThisScore(parts: readonly ScorePart[]): string {
  const scored = parts.flatMap((part) =>
    part.points === null || part.best === 0 ? [] : [{ ...part, points: part.points }],
  );
  if (scored.length === 0) return "";
  const carrying = scored
    .filter(({ points }) => points > 0)
    .sort((a, b) => b.points - a.points)
    .slice(0, Math.max(1, Math.min(MOST_CARRYING, scored.length - 1)));
  const rest = scored.filter((part) => !carrying.includes(part));
  const costing = (rest.length > 0 ? rest : scored).sort(
    (a, b) => b.best - b.points - (a.best - a.points),
  )[0];
  const carried = carrying.map(
    ({ criterion, points, best }) => `${criterion} (${oneDecimal(points)} of ${oneDecimal(best)})`,
  );
  const start = carried.length > 0 ? `Carried by ${carried.join(" and ")}` : "No criterion gives it points";
  return costing && costing.best - costing.points >= 0.05
    ? `${start}; ${costing.criterion} costs it most (${oneDecimal(costing.points)} of ${oneDecimal(costing.best)}).`
    : `${start}.`;
}

function sentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}

function oneDecimal(points: number): string {
  return String(Math.round(points * 10) / 10);
}

/**
 * A whole amount with its thousands apart, as text; brackets when it is below 0.
 *
 * @example amount(-280000) // => "(280,000)"
 */
export function amount(value: number): string {
  const digits = String(Math.abs(Math.round(value))).replace(/\B(?=(\d{3})+$)/g, ",");
  return value < 0 ? `(${digits})` : digits;
}
