import { existsSync, readFileSync } from "node:fs";
import type { IntegerProgramme } from "../../../../core/math/integer-programme";
import { sharedData } from "../../../doubles/shared-data";

/** A multidimensional knapsack problem of OR-Library, with its published best value; `null` where the file has none. */
export interface KnapsackProblem {
  readonly name: string;
  readonly best: number | null;
  readonly programme: IntegerProgramme;
}

/** Whether the files of OR-Library are there: they are no part of the project. */
export const hasOrLibrary = existsSync(sharedData("mkp"));

/**
 * The problems of a file of OR-Library.
 *
 * @see J. E. Beasley, OR-Library: distributing test problems by electronic mail, JORS 41 (1990)
 */
export function knapsackProblems(file: string): KnapsackProblem[] {
  const text = readFileSync(sharedData(`mkp/${file}.txt`), "utf8");
  return file === "mknap2" ? commentedProblems(text) : numberedProblems(file, text);
}

/** How many problems there are, then each: n, m, the best value, the worths, the weights by row, the capacities. */
function numberedProblems(file: string, text: string): KnapsackProblem[] {
  const take = numbersOf(text);
  const [count] = take(1);
  return Array.from({ length: count! }, (_, index) => {
    const [variables, rows, best] = take(3);
    const objective = take(variables!);
    const weights = Array.from({ length: rows! }, () => take(variables!));
    const programme = knapsacks(objective, weights, take(rows!));
    return { name: `${file}-${index}`, best: best || null, programme };
  });
}

/** Blocks between rules of plus signs: a comment with the name, then m, n, worths, capacities, weights, the best. */
function commentedProblems(text: string): KnapsackProblem[] {
  const blocks = text.split(/\+{10,}/);
  return blocks.flatMap((block, index) => {
    const name = /^\s*problem (\w+)\.DAT/m.exec(blocks[index - 1] ?? "")?.[1];
    if (!name) return [];
    const take = numbersOf(block.replace(/^.*[a-z].*$/gim, ""));
    const [rows, variables] = take(2);
    const objective = take(variables!);
    const capacities = take(rows!);
    const weights = Array.from({ length: rows! }, () => take(variables!));
    return [{ name, best: take(1)[0]!, programme: knapsacks(objective, weights, capacities) }];
  });
}

function numbersOf(text: string): (count: number) => number[] {
  const numbers = text.split(/\s+/).filter(Boolean).map(Number);
  let at = 0;
  return (count) => numbers.slice(at, (at += count));
}

function knapsacks(
  objective: number[],
  weights: readonly number[][],
  capacities: readonly number[],
): IntegerProgramme {
  const variables = objective.map((_, variable) => variable);
  return {
    objective,
    rows: weights.map((coefficients, row) => ({
      variables,
      coefficients,
      low: -Infinity,
      high: capacities[row]!,
    })),
  };
}
