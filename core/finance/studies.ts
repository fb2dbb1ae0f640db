import { once } from "../domain/once";
import type { FinanceResult } from "./finance-result";
import { quadrants, type Quadrants } from "./quadrants";
import { whatIf, type WhatIf } from "./what-if";
import { workingCapital, type WorkingCapital } from "./working-capital";

/** What follows from a portfolio's money: each is worked out when it is first asked for, and once. */
export interface FinanceStudies {
  whatIf(): WhatIf;
  workingCapital(): WorkingCapital;
  quadrants(): Quadrants;
}

/** A portfolio's money with what follows from it, for its tab and its JSON. */
export interface StudiedFinance extends FinanceResult {
  readonly studies: FinanceStudies;
}

/** With what follows from it. */
export function withStudies(result: FinanceResult): StudiedFinance {
  return {
    ...result,
    studies: {
      whatIf: once(() => whatIf(result)),
      workingCapital: once(() => workingCapital(result)),
      quadrants: once(() => quadrants(result.projects)),
    },
  };
}
