import type { Known } from "../domain/known";

export type Decision = "mandatory" | "fund" | "later" | "below line" | "stop" | "not ranked";

/** What is already settled about a project before money is given out. */
export type Standing =
  "mandatory" | "committed" | "candidate" | "ruled out" | "later" | "stop" | "not ranked";

/** A project that asks for money, with what its place in the list depends on. */
export interface Contender {
  readonly id: string;
  readonly standing: Standing;
  /** Those of one standing come by this first, lowest first: their MoSCoW class. */
  readonly turn: number;
  /** By score; `null` when it has none. */
  readonly rank: Known<number>;
  /** What it takes of the planning year's envelope. */
  readonly yearCost: Known<number>;
}

/** A contender's place in the list. */
export interface Place {
  readonly id: string;
  /** `null` when it cannot be said: there is no envelope, or the cost is not known. */
  readonly decision: Known<Decision>;
  /** Cost of this row and all above it; `null` when its own is not known. */
  readonly cumulativeCost: Known<number>;
  /** Money left when its turn came; `null` when there is no envelope. */
  readonly left: Known<number>;
}

/** Costs and what is left are sums of money: less than half a cent over is not over. */
const HALF_A_CENT = 0.005;

const TURN: readonly Standing[] = [
  "mandatory",
  "committed",
  "candidate",
  "ruled out",
  "later",
  "stop",
  "not ranked",
];
const GROUPS: readonly Known<Decision>[] = [
  "mandatory",
  "fund",
  null,
  "below line",
  "later",
  "stop",
  "not ranked",
];

/**
 * Gives the envelope out: mandatory projects and those in flight first, whatever they cost; then the candidates by
 * their turn and then by rank, each that still fits (one that does not is passed over, and a smaller one behind it may get the money). The
 * list comes back with the funded ones above the line, so the cumulative cost passes the envelope where the line is.
 * Without an envelope there is no line, and the list is in order of rank. Ties keep the order of their ids.
 */
export function drawFundingLine(contenders: readonly Contender[], envelope: Known<number>): Place[] {
  let left = envelope;
  const decided = [...contenders].sort(byTurn).map((contender) => {
    const before = left;
    const decision = decide(contender, before);
    if (left !== null && (decision === "fund" || decision === "mandatory")) left -= contender.yearCost ?? 0;
    return { contender, decision, left: before };
  });
  const listed =
    envelope === null
      ? decided.sort((a, b) => byRank(a.contender, b.contender))
      : GROUPS.flatMap((group) => decided.filter(({ decision }) => decision === group));
  let cumulative = 0;
  return listed.map(({ contender: { id, yearCost }, decision, left: before }) => {
    cumulative += yearCost ?? 0;
    return { id, decision, cumulativeCost: yearCost === null ? null : cumulative, left: before };
  });
}

function byTurn(a: Contender, b: Contender): number {
  return TURN.indexOf(a.standing) - TURN.indexOf(b.standing) || byRank(a, b);
}

function byRank(a: Contender, b: Contender): number {
  if (a.turn !== b.turn) return a.turn - b.turn;
  const rank =
    (a.rank ?? Infinity) === (b.rank ?? Infinity) ? 0 : (a.rank ?? Infinity) - (b.rank ?? Infinity);
  return rank !== 0 ? rank : a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

function decide({ standing, yearCost }: Contender, left: Known<number>): Known<Decision> {
  switch (standing) {
    case "committed":
      return "fund";
    case "candidate":
      return left === null || yearCost === null
        ? null
        : yearCost - left < HALF_A_CENT
          ? "fund"
          : "below line";
    case "ruled out":
      return "below line";
    default:
      return standing;
  }
}
