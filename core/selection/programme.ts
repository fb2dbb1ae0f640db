import type { IntegerProgramme, ProgrammeRow } from "../math/integer-programme";
import { isSettled, worthOf, type Candidate, type Limit, type SelectionProblem } from "./problem";

/** A rule that a choice keeps, by what it is about: places in the problem's lists. */
export type Rule =
  | { readonly kind: "limit"; readonly limit: number }
  | { readonly kind: "settled"; readonly candidate: number }
  | { readonly kind: "forced out"; readonly candidate: number }
  | { readonly kind: "depends"; readonly candidate: number; readonly on: number }
  | { readonly kind: "excludes"; readonly candidate: number; readonly other: number };

/** What is asked beside the problem itself. */
export interface Wish {
  /** Places of candidates that are to be in. */
  readonly include?: readonly number[];
  /** Places of the candidates that may be in; all where absent. */
  readonly among?: ReadonlySet<number>;
  /** Amounts of limits instead of their own, by place; ±Infinity lifts one. */
  readonly amounts?: ReadonlyMap<number, number>;
  /** What is to be largest: a part of the objective (0 of one that is not ordered), or the least of a limit's use; or any choice will do. */
  readonly aim?: { readonly part: number } | { readonly least: number } | "any";
  /** Least values of parts of the objective. */
  readonly atLeast?: readonly { readonly part: number; readonly value: number }[];
  /** The rules that are kept; all where absent. */
  readonly rules?: readonly Rule[];
}

/** A variable: one candidate at one of its starts. */
interface Option {
  readonly candidate: number;
  readonly start: number;
}

/** Every candidate at each of its starts, in the order of the programme's variables. */
export function optionsOf({ candidates }: SelectionProblem): Option[] {
  return candidates.flatMap(({ starts }, candidate) => starts.map((_, start) => ({ candidate, start })));
}

/** Every rule of a problem, in the order in which people would name them. */
export function rulesOf({ candidates, limits }: SelectionProblem): Rule[] {
  const placeOf = new Map(candidates.map(({ id }, place) => [id, place]));
  const places = (ids: readonly string[]): number[] => ids.flatMap((id) => placeOf.get(id) ?? []);
  return [
    ...limits.map((_, limit) => ({ kind: "limit", limit }) as const),
    ...candidates.flatMap((candidate, place): Rule[] => [
      ...(isSettled(candidate) ? [{ kind: "settled", candidate: place } as const] : []),
      ...(candidate.claim === "forced out" ? [{ kind: "forced out", candidate: place } as const] : []),
      ...places(candidate.dependsOn).map((on) => ({ kind: "depends", candidate: place, on }) as const),
      ...places(candidate.excludes).map((other) => ({ kind: "excludes", candidate: place, other }) as const),
    ]),
  ];
}

/** The problem, with what is wished beside it, as a programme over its options. */
export function programmeOf(problem: SelectionProblem, wish: Wish = {}): IntegerProgramme {
  const { candidates, limits } = problem;
  const options = optionsOf(problem);
  const all = Array.from(options, (_, variable) => variable);
  const variablesOf = groupByCandidate(options, candidates);
  const ruleRows = (wish.rules ?? rulesOf(problem)).map((rule) =>
    rowOfRule(rule, { limits, wish, variablesOf, use: (limit) => usesOf(problem, options, limit) }),
  );
  const allowed = (place: number): number => (wish.among === undefined || wish.among.has(place) ? 1 : 0);
  return {
    objective: aimOf(problem, options, wish.aim ?? { part: 0 }),
    rows: [
      ...candidates.map((_, place) => sumRow(variablesOf(place), { low: 0, high: allowed(place) })),
      ...ruleRows,
      ...(wish.include ?? []).map((place) => sumRow(variablesOf(place), { low: 1, high: Infinity })),
      ...(wish.atLeast ?? []).map(({ part, value }) =>
        shortened(all, aimOf(problem, options, { part }), { low: value, high: Infinity }),
      ),
    ],
  };
}

interface RuleContext {
  readonly limits: readonly Limit[];
  readonly wish: Wish;
  readonly variablesOf: (candidate: number) => readonly number[];
  readonly use: (limit: number) => readonly number[];
}

function rowOfRule(rule: Rule, { limits, wish, variablesOf, use }: RuleContext): ProgrammeRow {
  switch (rule.kind) {
    case "limit": {
      const { sense, amount } = limits[rule.limit] as Limit;
      const most = wish.amounts?.get(rule.limit) ?? amount;
      const uses = use(rule.limit);
      const all = Array.from(uses, (_, variable) => variable);
      return shortened(
        all,
        uses,
        sense === "at most" ? { low: -Infinity, high: most } : { low: most, high: Infinity },
      );
    }
    case "settled":
      return sumRow(variablesOf(rule.candidate), { low: 1, high: 1 });
    case "forced out":
      return sumRow(variablesOf(rule.candidate), { low: 0, high: 0 });
    case "depends": {
      const [own, others] = [variablesOf(rule.candidate), variablesOf(rule.on)];
      return {
        variables: [...own, ...others],
        coefficients: [...own.map(() => 1), ...others.map(() => -1)],
        ...{ low: -Infinity, high: 0 },
      };
    }
    case "excludes":
      return sumRow([...variablesOf(rule.candidate), ...variablesOf(rule.other)], { low: 0, high: 1 });
  }
}

/** What each option takes of a limit. */
function usesOf({ candidates }: SelectionProblem, options: readonly Option[], limit: number): number[] {
  return options.map(({ candidate, start }) => candidates[candidate]?.starts[start]?.uses[limit] ?? 0);
}

function aimOf(
  problem: SelectionProblem,
  options: readonly Option[],
  aim: NonNullable<Wish["aim"]>,
): number[] {
  if (aim === "any") return options.map(() => 0);
  if ("least" in aim) return usesOf(problem, options, aim.least).map((use) => -use);
  return options.map(({ candidate, start }) => {
    const of = problem.candidates[candidate]?.starts[start];
    return of ? worthOf(of, problem.objective, aim.part) : 0;
  });
}

function groupByCandidate(
  options: readonly Option[],
  candidates: readonly Candidate[],
): (candidate: number) => readonly number[] {
  const groups = candidates.map((): number[] => []);
  options.forEach(({ candidate }, variable) => groups[candidate]?.push(variable));
  return (candidate) => groups[candidate] ?? [];
}

type Bounds = Pick<ProgrammeRow, "low" | "high">;

function sumRow(variables: readonly number[], bounds: Bounds): ProgrammeRow {
  return { variables, coefficients: variables.map(() => 1), ...bounds };
}

/** Without the variables that do not count. */
function shortened(
  variables: readonly number[],
  coefficients: readonly number[],
  bounds: Bounds,
): ProgrammeRow {
  const counting = variables.filter((_, index) => coefficients[index] !== 0);
  return {
    variables: counting,
    coefficients: counting.map((variable) => coefficients[variable] ?? 0),
    ...bounds,
  };
}
