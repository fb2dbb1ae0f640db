import fc from "fast-check";
import {
  holds,
  valueOf,
  type IntegerProgramme,
  type ProgrammeRow,
} from "../../../../core/math/integer-programme";

/** The best value over all answers, one by one; `null` when none keeps all rows. */
export function enumeratedBest(programme: IntegerProgramme): number | null {
  let best: number | null = null;
  const { length } = programme.objective;
  for (let code = 0; code < 2 ** length; code++) {
    const chosen = Array.from({ length }, (_, bit) => (code >> bit) & 1);
    const value = valueOf(programme, chosen);
    if ((best === null || value > best) && holds(programme, chosen)) best = value;
  }
  return best;
}

type RowKind = "budget" | "at-least" | "exactly" | "mixed" | "one-of" | "needs" | "excludes";

/** Small programmes of all kinds of rows that a portfolio has; coefficients whole or decimal. */
export const smallProgrammes: fc.Arbitrary<IntegerProgramme> = fc
  .record({
    size: fc.integer({ min: 1, max: 9 }),
    unit: fc.constantFrom(1, 0.1, 0.37, 1 / 3),
  })
  .chain(({ size, unit }) =>
    fc.record({
      objective: fc.array(
        fc.integer({ min: -9, max: 40 }).map((worth) => worth * unit),
        { minLength: size, maxLength: size },
      ),
      rows: fc.array(
        fc
          .record({
            kind: fc.constantFrom<RowKind>(
              "budget",
              "at-least",
              "exactly",
              "mixed",
              "one-of",
              "needs",
              "excludes",
            ),
            variables: fc.uniqueArray(fc.integer({ min: 0, max: size - 1 }), { minLength: 1 }),
            weights: fc.array(fc.integer({ min: -6, max: 20 }), { minLength: size, maxLength: size }),
            share: fc.double({ min: 0, max: 1, noNaN: true }),
          })
          .map((parts) => rowOf(parts, unit)),
        { maxLength: 6 },
      ),
    }),
  );

interface RowParts {
  readonly kind: RowKind;
  readonly variables: readonly number[];
  readonly weights: readonly number[];
  readonly share: number;
}

function rowOf({ kind, variables, weights, share }: RowParts, unit: number): ProgrammeRow {
  const signed = variables.map((variable) => weights[variable]!);
  const sizes = signed.map(Math.abs);
  const part = (numbers: readonly number[]) => Math.round(numbers.reduce((a, b) => a + b, 0) * share) * unit;
  const scaled = (numbers: readonly number[]) => numbers.map((number) => number * unit);
  const ones = variables.map(() => 1);
  switch (kind) {
    case "budget":
      return { variables, coefficients: scaled(sizes), low: -Infinity, high: part(sizes) };
    case "at-least":
      return { variables, coefficients: scaled(sizes), low: part(sizes), high: Infinity };
    case "exactly":
      return { variables, coefficients: ones, low: Math.round(share * 2), high: Math.round(share * 2) };
    case "mixed":
      return { variables, coefficients: scaled(signed), low: -3 * unit, high: part(signed) + 4 * unit };
    case "one-of":
      return { variables, coefficients: ones, low: 1, high: 1 };
    case "needs":
      return {
        variables,
        coefficients: ones.map((one, at) => (at === 0 ? one : -one)),
        low: -Infinity,
        high: 0,
      };
    case "excludes":
      return { variables, coefficients: ones, low: -Infinity, high: 1 };
  }
}
