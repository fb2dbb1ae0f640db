import type { Settings } from "../domain/settings";
import { settingNamed } from "../table/read/settings";

/** What a run says by which the ranking and the selection are made, and all else that it says. */
export interface SaidLive {
  readonly live: Readonly<Record<string, string>>;
  readonly others: Readonly<Record<string, string>>;
}

/** Settings that no figure before the ranking depends on. */
const LIVE: readonly (keyof Settings)[] = [
  "budget",
  "ranking",
  "normalisation",
  "moscowFirst",
  "topCount",
  "missingScores",
  "minCoverage",
  "objective",
  "inFlight",
  "roleLimits",
];

/** Tells what may be said anew for each preview from what a workbook must be read anew for. */
export function saidLive(overrides: Readonly<Record<string, string>>): SaidLive {
  const isLive = ([name]: readonly [string, string]): boolean => {
    const named = settingNamed(name);
    if (named?.criterion !== undefined || named?.project !== undefined) return true;
    return named !== undefined && (LIVE as readonly string[]).includes(named.kind.key);
  };
  const all = Object.entries(overrides);
  return {
    live: Object.fromEntries(all.filter(isLive)),
    others: Object.fromEntries(all.filter((one) => !isLive(one))),
  };
}
