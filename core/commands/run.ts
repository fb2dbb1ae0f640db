import { capacityOf } from "../capacity/capacity";
import { capacityJson } from "../capacity/json";
import { roleFigures } from "../capacity/measures";
import { peopleFigures } from "../capacity/measures-people";
import { capacitySheet } from "../capacity/report";
import type { Assumption } from "../domain/assumption";
import { joinFindings, type Finding } from "../domain/issue";
import type { Figures } from "../domain/measure";
import type { Portfolio } from "../domain/portfolio";
import { forecastOf, type ForecastResult } from "../earned-value/forecast";
import { forecastJson } from "../earned-value/json";
import { forecastFigures } from "../earned-value/measures";
import { forecastSheet } from "../earned-value/report";
import { financeOf } from "../finance/finance";
import type { FinanceResult } from "../finance/finance-result";
import { financeJson } from "../finance/json";
import { financeFigures } from "../finance/measures";
import { financeSheet } from "../finance/report";
import { decisionsDue } from "../governance/decisions-due";
import { healthOf } from "../governance/health";
import { milestonesDue } from "../governance/milestones-due";
import { checksSheet } from "../report/checks-sheet";
import type { ReportContext } from "../report/report-context";
import type { SheetModel } from "../report/sheet-model";
import { rankingJson } from "../scoring/json";
import { settingsSheet } from "../report/settings-sheet";
import { rankingFigures } from "../scoring/measures";
import type { RankingResult } from "../scoring/ranking-result";
import { rankingOf } from "../scoring/ranking";
import { rankingSheet } from "../scoring/report";
import type { Intake } from "../table/read/portfolio";
import { SETTINGS_TAB } from "../table/read/setting-rows";
import type { FoundTable } from "../table/table-kind";
import { frontierJson, selectionJson } from "../selection/json";
import { isChoiceLimited } from "../selection/input";
import { selectionFigures } from "../selection/measures";
import { selectionSheet } from "../selection/report";
import { scenariosJson } from "../selection/json-scenarios";
import { scenariosSheet } from "../selection/report-scenarios";
import { selectionOf } from "../selection/selection";
import type { SelectionSources } from "../selection/sources";
import { PARTS, type Calculation, type Outcome, type OutcomeSheet, type PartId } from "./command";
import { executiveDashboard } from "../dashboard/executive";
import { criterionValues } from "./criterion-values";
import { mappingTab } from "./mapping-tab";
import { compareScenarios } from "./compare-scenarios";
import { missingTables } from "./missing-tables";
import type { Results } from "./results";
import { selectionSources } from "./selection-sources";
import { runSummary } from "./run-summary";

/** What is to be calculated, and how the tabs are to be signed. */
export interface RunOptions {
  readonly parts: readonly PartId[];
  readonly report: ReportContext;
}

/** One part's tab, sections of the JSON and tables of figures. */
interface PartAnswer {
  /** Its tab's id. */
  readonly key: string;
  /** Sections of the JSON by name. */
  readonly json?: Readonly<Record<string, () => unknown>>;
  readonly sheet: () => SheetModel;
  readonly figures: readonly Figures[];
  readonly said: readonly {
    readonly findings: readonly Finding[];
    readonly assumptions: readonly Assumption[];
  }[];
}

/** Calculates everything that was asked for; the same portfolio gives the same answer, in every host. */
export function* runPortfolio(intake: Intake, options: RunOptions): Calculation<Outcome> {
  const results = yield* calculateResults(intake, options);
  const answers = PARTS.filter(
    ({ id }) => options.parts.includes(id) && isPossible(id, intake.tables),
  ).flatMap(({ id, title }) => {
    const answer = answerOf(id, results);
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
  yield { kind: "progress", share: 1 / 10, note: "Earned value and forecasts" };
  const forecast = forecastOf(portfolio);
  const health = healthOf(portfolio, forecast.figures);
  yield { kind: "progress", share: 4 / 10, note: "Finance" };
  const finance = financeWith(portfolio, forecast);
  yield { kind: "progress", share: 5 / 10, note: "Capacity" };
  const capacity = isPossible("capacity", tables) ? capacityOf(portfolio) : null;
  yield { kind: "progress", share: 6 / 10, note: "Ranking" };
  const ranking = rankingWith(portfolio, { forecast, health, finance, capacity });
  yield { kind: "progress", share: 8 / 10, note: "Portfolio" };
  const isAsked = (part: PartId): boolean => parts.includes(part) && isChoiceLimited(portfolio);
  const sources = selectionSources(portfolio, { ranking, finance, capacity });
  const selection = isAsked("select") || isAsked("dashboard") ? yield* selectionOf(portfolio, sources) : null;
  const scenarios =
    isAsked("scenario") && portfolio.scenarios.length > 0
      ? yield* compareScenarios(portfolio, {
          health,
          sourcesOf: (changed) => sourcesFor(changed, isPossible("capacity", tables)),
        })
      : null;
  yield { kind: "progress", share: 9 / 10, note: "Tabs" };
  return {
    portfolio,
    forecast,
    health,
    finance,
    ranking,
    selection,
    scenarios,
    capacity,
    context,
    decisions: decisionsDue(portfolio),
    milestones: milestonesDue(portfolio),
  };
}

function financeWith(portfolio: Portfolio, { projects }: ForecastResult): FinanceResult {
  const eac = new Map(projects.map(({ project, estimate }) => [project.id, estimate]));
  const earned = new Map(
    projects.flatMap(({ project, history, spendBased }) =>
      spendBased ? [] : [[project.id, history] as const],
    ),
  );
  return financeOf(portfolio, { eac, earned });
}

/** The slices whose figures a criterion may name. */
type Figured = Pick<Results, "forecast" | "health" | "finance" | "capacity">;

function rankingWith(portfolio: Portfolio, figured: Figured): RankingResult {
  const { projects } = figured.finance;
  return rankingOf(portfolio, {
    values: portfolio.criteria.length === 0 ? new Map() : criterionValues(figured),
    fyCost: new Map(projects.map(({ id, planningYearCost }) => [id, planningYearCost])),
    npv: new Map(projects.map(({ id, appraisal }) => [id, appraisal.npvGoForward])),
  });
}

/** What a selection needs of a portfolio that is changed by a scenario. */
function sourcesFor(portfolio: Portfolio, hasCapacity: boolean): SelectionSources {
  const forecast = forecastOf(portfolio);
  const health = healthOf(portfolio, forecast.figures);
  const finance = financeWith(portfolio, forecast);
  const capacity = hasCapacity ? capacityOf(portfolio) : null;
  const ranking = rankingWith(portfolio, { forecast, health, finance, capacity });
  return selectionSources(portfolio, { ranking, finance, capacity });
}

/** Whether one of the tables that a part needs is there. */
function isPossible(part: PartId, tables: readonly FoundTable[]): boolean {
  const needs = PARTS.find(({ id }) => id === part)?.needs ?? [];
  return tables.some(({ kind }) => needs.includes(kind));
}

function answerOf(part: PartId, results: Results): PartAnswer | undefined {
  const { forecast, health, finance, ranking, selection, scenarios, capacity, context } = results;
  switch (part) {
    case "dashboard":
      return { key: "dashboard", sheet: () => executiveDashboard(results), figures: [], said: [] };
    case "rank":
      return {
        key: "ranking",
        json: { ranking: () => rankingJson(ranking) },
        sheet: () => rankingSheet(ranking, context),
        figures: [rankingFigures(ranking)],
        said: [ranking],
      };
    case "select":
      if (selection === null) return undefined;
      return {
        key: "selection",
        json: { selection: () => selectionJson(selection), frontier: () => frontierJson(selection) },
        sheet: () => selectionSheet(selection, context),
        figures: [selectionFigures(selection)],
        said: [selection],
      };
    case "scenario":
      if (scenarios === null) return undefined;
      return {
        key: "scenarios",
        json: { scenarios: () => scenariosJson(scenarios) },
        sheet: () => scenariosSheet(scenarios, context),
        figures: [],
        said: [scenarios],
      };
    case "forecast":
      return {
        key: "forecast",
        json: { forecast: () => forecastJson(forecast, health) },
        sheet: () => forecastSheet(forecast, health, context),
        figures: [forecastFigures(forecast, health)],
        said: [forecast],
      };
    case "capacity":
      if (capacity === null) return undefined;
      return {
        key: "capacity",
        json: { capacity: () => capacityJson(capacity) },
        sheet: () => capacitySheet(capacity),
        figures: [roleFigures(capacity), peopleFigures(capacity)],
        said: [capacity],
      };
    case "finance":
      return {
        key: "finance",
        json: { finance: () => financeJson(finance) },
        sheet: () => financeSheet(finance, context),
        figures: [financeFigures(finance)],
        said: [finance],
      };
  }
}
