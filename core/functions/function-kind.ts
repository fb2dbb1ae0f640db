import type { Argument, ArgumentKind, ValuesOf } from "./argument";
import type { FunctionResult } from "./outcome";

/** How the functions are grouped in the docs. */
export type Topic =
  | "Earned value"
  | "Earned schedule"
  | "Investment"
  | "Budget and benefits"
  | "Estimates"
  | "Scores"
  | "Ratings"
  | "Working days and capacity"
  | "Risk";

/** What a function is, without its calculation. */
export interface FunctionFacts {
  /** `CPI`: Excel shows it as `PMO.CPI`, Sheets as `PMO_CPI`. Never changed once it is published. */
  readonly name: string;
  readonly topic: Topic;
  /** One sentence. */
  readonly help: string;
  /** Where the definition comes from. */
  readonly source: string;
  /** `array`: spills by itself. `value`: one cell, as many as the ranges that are given for single values. */
  readonly result: "value" | "array";
  /** A call and what it gives, to ten digits. */
  readonly example: { readonly arguments: readonly Argument[]; readonly result: FunctionResult };
}

/** A custom function, described once for Excel, Sheets and the docs. */
export interface FunctionKind extends FunctionFacts {
  readonly arguments: readonly ArgumentKind[];
  /** Given what the arguments were read as, in their order. */
  readonly calculate: (values: readonly unknown[]) => FunctionResult;
}

/** Describes a function; its calculation gets its arguments' values by their types. */
export function describe<const A extends readonly ArgumentKind[]>(
  kind: FunctionFacts & {
    readonly arguments: A;
    readonly calculate: (values: ValuesOf<A>) => FunctionResult;
  },
): FunctionKind {
  const { calculate } = kind;
  return { ...kind, calculate: (values) => calculate(values as ValuesOf<A>) };
}
