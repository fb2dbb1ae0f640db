import type { Settings } from "../domain/settings";
import { settingNamed } from "../table/read/settings";

/** What a run says by which the ranking and the selection are made, what it decides, and all else that it says. */
export interface SaidLive {
  readonly live: Readonly<Record<string, string>>;
  readonly decisions: Readonly<Record<string, string>>;
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
  const saidAs = (kind: keyof SaidLive): Readonly<Record<string, string>> =>
    Object.fromEntries(Object.entries(overrides).filter(([name]) => kindOf(name) === kind));
  return { live: saidAs("live"), decisions: saidAs("decisions"), others: saidAs("others") };
}

function kindOf(name: string): keyof SaidLive {
  const named = settingNamed(name);
  if (named?.project !== undefined) return "decisions";
  if (named?.criterion !== undefined) return "live";
  return named && (LIVE as readonly string[]).includes(named.kind.key) ? "live" : "others";
}
