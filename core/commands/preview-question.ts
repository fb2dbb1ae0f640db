import type { Known } from "../domain/known";
import type { Settings } from "../domain/settings";
import type { RankingResult } from "../scoring/ranking-result";
import { isChoiceLimited, readSelection } from "../selection/input";
import type { SelectionProblem } from "../selection/problem";
import { withDecisions } from "../table/read/decisions";
import type { Intake } from "../table/read/portfolio";
import { readSettings, type SettingsReading } from "../table/read/settings";
import { withWeights } from "../table/read/weights";
import { figuresOf, rankingWith, type Figured } from "./run";
import type { SaidLive } from "./said-live";
import { selectionSources } from "./selection-sources";

/** A workbook with what was worked out once for all its previews. */
export interface PreviewBase {
  readonly intake: Intake;
  readonly figured: Figured;
}

/** What is ranked, and what is to be chosen from it. */
export interface PreviewQuestion {
  readonly ranking: RankingResult;
  /** `null`: nothing limits what may be chosen. */
  readonly problem: Known<SelectionProblem>;
}

/** What is no value of its setting, in words. */
export interface Refused {
  readonly refused: string;
}

/** Works out what all previews of a workbook rest on. */
export function previewBase(intake: Intake): PreviewBase {
  return { intake, figured: figuresOf(intake) };
}

/** Ranks with what is said live, decisions among it, and puts the question what is to be chosen. */
export function previewQuestion(
  { intake, figured }: PreviewBase,
  live: SaidLive["live"],
): PreviewQuestion | Refused {
  const said = readSettings([], { overrides: live, preset: null });
  const weighted = withWeights(intake.portfolio.criteria, said.weights);
  const decided = withDecisions(intake.projects, [...intake.settings.decisions, ...said.decisions]);
  const wrong = [said, weighted, decided].flatMap(({ usageErrors }) => usageErrors);
  if (wrong.length > 0) return { refused: `${wrong.join("; ")}.` };
  const portfolio = {
    ...intake.portfolio,
    criteria: weighted.criteria,
    settings: settingsWith(intake, said),
    projects: decided.projects,
  };
  const ranking = rankingWith(portfolio, figured);
  if (!isChoiceLimited(portfolio)) return { ranking, problem: null };
  const sources = selectionSources(portfolio, { ranking, ...figured });
  return { ranking, problem: readSelection(portfolio, sources).problem };
}

function settingsWith({ portfolio }: Intake, { settings, origins }: SettingsReading): Settings {
  const said = [...origins.keys()].map((key) => [key, settings[key]]);
  return { ...portfolio.settings, ...(Object.fromEntries(said) as Partial<Settings>) };
}
