import { capacityOf } from "../capacity/capacity";
import { joinFindings } from "../domain/issue";
import { once } from "../domain/once";
import type { Portfolio } from "../domain/portfolio";
import { forecastOf, type ForecastResult } from "../earned-value/forecast";
import { financeOf } from "../finance/finance";
import type { StudiedFinance } from "../finance/studies";
import { decisionsDue } from "../governance/decisions-due";
import { healthOf } from "../governance/health";
import { milestonesDue } from "../governance/milestones-due";
import { checksSheet } from "../report/checks-sheet";
import type { ReportContext } from "../report/report-context";
import { settingsSheet } from "../report/settings-sheet";
import type { RankingResult } from "../scoring/ranking-result";
import { rankingOf } from "../scoring/ranking";
import type { Intake } from "../table/read/portfolio";
import { SETTINGS_TAB } from "../table/read/setting-rows";
import type { FoundTable } from "../table/table-kind";
import { isChoiceLimited } from "../selection/input";
import { selectionOf } from "../selection/selection";
import type { SelectionSources } from "../selection/sources";
import {
  PARTS,
  type Calculation,
  type Outcome,
  type OutcomeSheet,
  type PartId,
  type ProgressStep,
} from "./command";
import { criterionValues } from "./criterion-values";
import { mappingTab } from "./mapping-tab";
import { compareScenarios } from "./compare-scenarios";
import { missingTables } from "./missing-tables";
import { PART_ANSWERS } from "./part-answers";
import type { Results } from "./results";
import { selectionSources } from "./selection-sources";
import { runSummary } from "./run-summary";

/** What is to be calculated, and how the tabs are to be signed. */
export interface RunOptions {
  readonly parts: readonly PartId[];
  readonly report: ReportContext;
}

/** Calculates everything that was asked for; the same portfolio gives the same answer, in every host. */
export function* runPortfolio(intake: Intake, options: RunOptions): Calculation<Outcome> {
  const results = yield* calculateResults(intake, options);
  const answers = PARTS.filter(
    ({ id }) => options.parts.includes(id) && isPossible(id, intake.tables),
  ).flatMap(({ id, title }) => {
    const answer = PART_ANSWERS[id](results);
    return answer ? [{ title, ...answer }] : [];
  });
  const said = answers.flatMap((answer) => answer.said);
  const findings = [...intake.findings, ...said.flatMap(({ findings: found }) => found)];
  const issues = joinFindings(findings);
  const assumptions = [...intake.assumptions, ...said.flatMap((part) => part.assumptions)];
  const missing = missingTables(intake.tables);
  yield { kind: "progress", share: 1, note: "Done" };
  return {
    parts: Object.assign({}, ...answers.map(({ json }) => json ?? {})) as Outcome["parts"],
    sheets: [
      ...answers.map(({ key, title, sheet }) => ({ id: key, title: `PMO ${title}`, model: sheet })),
      ...sheetsAboutReading(intake, { issues, assumptions, missing }, options.report),
    ],
    issues,
    assumptions,
    figures: answers.flatMap(({ figures }) => figures),
    missing,
    summary: runSummary(results),
  };
}

/** The tabs that every run writes: what is wrong, how it was understood, and what is kept. */
function sheetsAboutReading(
  intake: Intake,
  said: Pick<Outcome, "issues" | "assumptions" | "missing">,
  report: ReportContext,
): OutcomeSheet[] {
  const { reconciliation, settings } = intake;
  const { saved } = settings;
  return [
    { id: "checks", title: "PMO Checks", model: () => checksSheet({ ...said, reconciliation }, report) },
    { id: "mapping", title: "PMO Mapping", model: () => mappingTab(intake) },
    ...(saved.length === 0
      ? []
      : [{ id: SETTINGS_TAB, title: "PMO Settings", model: () => settingsSheet(saved) }]),
  ];
}

/** What every slice comes to, each with the figures of those before it that it needs. */
export function* calculateResults(
  { portfolio, tables }: Intake,
  { parts, report: context }: RunOptions,
): Calculation<Results> {
  const hasCapacity = isPossible("capacity", tables);
  const figured = yield* figures(portfolio, hasCapacity);
  const { health, finance, capacity } = figured;
  yield { kind: "progress", share: 6 / 10, note: "Ranking" };
  const ranking = rankingWith(portfolio, figured);
  yield { kind: "progress", share: 8 / 10, note: "Portfolio" };
  const isAsked = (part: PartId): boolean => parts.includes(part) && isChoiceLimited(portfolio);
  const sources = once(() => selectionSources(portfolio, { ranking, finance, capacity }));
  const selection =
    isAsked("select") || isAsked("dashboard") ? yield* selectionOf(portfolio, sources()) : null;
  const scenarios =
    isAsked("scenario") && portfolio.scenarios.length > 0
      ? yield* compareScenarios(portfolio, {
          health,
          selection,
          isSelectionSaid: parts.includes("select"),
          sourcesOf: (changed) => (changed === portfolio ? sources() : sourcesFor(changed, hasCapacity)),
        })
      : null;
  yield { kind: "progress", share: 9 / 10, note: "Tabs" };
  return {
    portfolio,
    ...figured,
    ranking,
    selection,
    scenarios,
    context,
    decisions: decisionsDue(portfolio),
    milestones: milestonesDue(portfolio),
  };
}

function financeWith(portfolio: Portfolio, { projects }: ForecastResult): StudiedFinance {
  const eac = new Map(projects.map(({ project, estimate }) => [project.id, estimate]));
  const earned = new Map(
    projects.flatMap(({ project, history, spendBased }) =>
      spendBased ? [] : [[project.id, history] as const],
    ),
  );
  return financeOf(portfolio, { eac, earned });
}

/** The slices whose figures a criterion may name. */
export type Figured = Pick<Results, "forecast" | "health" | "finance" | "capacity">;

/** Everything that a ranking and a selection rest on, and that does not depend on how they are made. */
export function figuresOf({ portfolio, tables }: Pick<Intake, "portfolio" | "tables">): Figured {
  return figuredSilently(portfolio, isPossible("capacity", tables));
}

/** The slices that a ranking and a selection rest on, one after the other. */
function* figures(portfolio: Portfolio, hasCapacity: boolean): Generator<ProgressStep, Figured, unknown> {
  yield { kind: "progress", share: 1 / 10, note: "Earned value and forecasts" };
  const forecast = forecastOf(portfolio);
  const health = healthOf(portfolio, forecast.figures);
  yield { kind: "progress", share: 4 / 10, note: "Finance" };
  const finance = financeWith(portfolio, forecast);
  yield { kind: "progress", share: 5 / 10, note: "Capacity" };
  return { forecast, health, finance, capacity: hasCapacity ? capacityOf(portfolio) : null };
}

function figuredSilently(portfolio: Portfolio, hasCapacity: boolean): Figured {
  const steps = figures(portfolio, hasCapacity);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** The ranking of a portfolio whose figures are known. */
export function rankingWith(portfolio: Portfolio, figured: Figured): RankingResult {
  const { projects } = figured.finance;
  return rankingOf(portfolio, {
    values: portfolio.criteria.length === 0 ? new Map() : criterionValues(figured),
    fyCost: new Map(projects.map(({ id, planningYearCost }) => [id, planningYearCost])),
    npv: new Map(projects.map(({ id, appraisal }) => [id, appraisal.npvGoForward])),
  });
}

/** What a selection needs of a portfolio that is changed by a scenario. */
function sourcesFor(portfolio: Portfolio, hasCapacity: boolean): SelectionSources {
  const figured = figuredSilently(portfolio, hasCapacity);
  const ranking = rankingWith(portfolio, figured);
  return selectionSources(portfolio, { ranking, finance: figured.finance, capacity: figured.capacity });
}

/** Whether one of the tables that a part needs is there. */
function isPossible(part: PartId, tables: readonly FoundTable[]): boolean {
  const needs = PARTS.find(({ id }) => id === part)?.needs ?? [];
  return tables.some(({ kind }) => needs.includes(kind));
}
