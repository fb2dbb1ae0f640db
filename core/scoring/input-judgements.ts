import { groupedBy } from "../domain/grouped-by";
import type { Finding } from "../domain/issue";
import type { Known } from "../domain/known";
import type { Comparison } from "../domain/planning-records";
import type { Criterion } from "../domain/records";
import { cellOf, rowCell } from "../domain/row-source";
import { exponential } from "../math/power";
import { sum } from "../math/sum";
import { comparedTogether, setPair, type Judgements } from "./incomplete-comparisons";
import { HIGHEST_RATIO, judgementToRevisit, pairwiseWeights, type PairwiseWeights } from "./pairwise";
import type { Agreement, Consistency, JudgeAgreement } from "./ranking-result";
import { plainName } from "./score-values";

export const AFFECTED = ["Score", "Rank"];

/** A comparison that can be used, by the places of its criteria. */
export interface Usable {
  readonly comparison: Comparison;
  readonly pair: readonly [number, number];
  /** ln of the judgement, for the pair with the lower place first. */
  readonly logarithm: number;
}

/** What some comparisons say together. */
interface Compared {
  /** Of the criteria that they join. */
  readonly names: readonly string[];
  readonly weighed: PairwiseWeights;
  readonly agreement: Agreement;
}

/** What comparisons say of the criteria that they join; `null` when they join no two. */
export function comparedBy(usable: readonly Usable[], criteria: readonly Criterion[]): Known<Compared> {
  const judgements = joined(usable, criteria.length);
  const group = comparedTogether(judgements);
  if (group.length < 2) return null;
  const compared = group.map((i) => group.map((j) => judgements[i]?.[j] ?? null));
  const names = group.map((place) => criteria[place]?.name ?? "");
  const weighed = pairwiseWeights(compared);
  return { names, weighed, agreement: agreementOf(weighed, compared, names) };
}

/** How many judge, and how well the comparisons of each of several agree with each other. */
export function judgesOf(
  usable: readonly Usable[],
  criteria: readonly Criterion[],
): Pick<Consistency, "judges" | "byJudge"> {
  const groups = [...groupedBy(usable, ({ comparison }) => judgeOf(comparison)).values()];
  const byJudge = groups.flatMap((own): JudgeAgreement[] => {
    const compared = comparedBy(own, criteria);
    const judge = own[0]?.comparison.judge?.trim() ?? "";
    return compared ? [{ ...compared.agreement, judge, criteria: compared.names.length }] : [];
  });
  return { judges: groups.length, byJudge: groups.length > 1 ? byJudge : [] };
}

function joined(usable: readonly Usable[], count: number): Judgements {
  const matrix = Array.from({ length: count }, (_, i) =>
    Array.from({ length: count }, (__, j): Known<number> => (i === j ? 1 : null)),
  );
  for (const ofPair of groupedBy(usable, ({ pair }) => pair.join()).values()) {
    const byJudge = groupedBy(ofPair, ({ comparison }) => judgeOf(comparison));
    const means = [...byJudge.values()].map((ofJudge) => mean(ofJudge.map(({ logarithm: one }) => one)));
    const pair = ofPair[0]?.pair;
    if (pair) setPair(matrix, pair, exponential(mean(means)));
  }
  return matrix;
}

function judgeOf({ judge }: Comparison): string {
  return plainName(judge ?? "");
}

function mean(values: readonly number[]): number {
  return sum(values) / values.length;
}

function agreementOf(
  { eigenvalue, consistencyIndex: index, consistencyRatio: ratio }: PairwiseWeights,
  compared: Judgements,
  names: readonly string[],
): Agreement {
  const worst = ratio !== null && ratio > HIGHEST_RATIO ? judgementToRevisit(compared) : null;
  const missing = compared.flat().filter((judgement) => judgement === null).length / 2;
  return {
    ...{ eigenvalue, index, ratio, missing },
    pairs: (names.length * (names.length - 1)) / 2,
    worst: worst && {
      criterionA: names[worst.pair[0]] ?? "",
      criterionB: names[worst.pair[1]] ?? "",
      judgement: worst.given,
      better: worst.better,
      ratio: worst.consistencyRatio,
    },
  };
}

/** Comparisons that contradict each other: of all judges together, and of each of several. */
export function inconsistencies(consistency: Consistency, usable: readonly Usable[]): Finding[] {
  const ofJudge = (judge: string): Usable[] =>
    usable.filter(({ comparison }) => judgeOf(comparison) === plainName(judge));
  return [
    ...inconsistent(consistency, usable, { code: "comparisons-inconsistent", whose: "The comparisons" }),
    ...consistency.byJudge.flatMap((one) =>
      inconsistent(one, ofJudge(one.judge), {
        code: "judge-inconsistent",
        whose: one.judge === "" ? "The comparisons without a judge" : `The comparisons of ${one.judge}`,
      }),
    ),
  ];
}

function inconsistent(
  { ratio, worst }: Agreement,
  usable: readonly Usable[],
  said: { readonly code: string; readonly whose: string },
): Finding[] {
  const first = usable.find(
    ({ comparison: { criterionA, criterionB } }) =>
      worst &&
      [worst.criterionA, worst.criterionB].map(plainName).sort().join("\n") ===
        [criterionA, criterionB].map(plainName).sort().join("\n"),
  );
  if (ratio === null || !worst || !first) return [];
  const { criterionA, criterionB, judgement, better } = worst;
  return [
    {
      code: said.code,
      severity: "warning",
      at: cellOf(first.comparison, "judgement") ?? rowCell(first.comparison),
      table: "Comparisons",
      column: "Judgement",
      record: `${criterionA} : ${criterionB}`,
      found: onScale(judgement),
      message: `${said.whose} contradict each other: CR ${ratio.toFixed(3)}, above ${HIGHEST_RATIO}. ${criterionA} to ${criterionB} is judged ${onScale(judgement)}; the others say ${onScale(better)}, with which CR is ${worst.ratio.toFixed(3)}.`,
      fix: "Revisit that judgement first.",
      affects: AFFECTED,
    },
  ];
}

/**
 * A judgement as people write it: below 1 as a fraction.
 *
 * @example onScale(0.25) // => "1/4"
 */
export function onScale(judgement: number): string {
  const short = (value: number): string => String(Math.round(value * 100) / 100);
  return judgement < 1 ? `1/${short(1 / judgement)}` : short(judgement);
}
