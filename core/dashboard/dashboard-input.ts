import type { CapacityResult } from "../capacity/capacity-result";
import type { Health } from "../domain/health";
import type { Known } from "../domain/known";
import type { Portfolio } from "../domain/portfolio";
import type { Project } from "../domain/project";
import type { ForecastResult } from "../earned-value/forecast";
import type { FinanceResult, ProjectFinance } from "../finance/finance-result";
import type { ProjectForecast } from "../earned-value/project-forecast";
import type { DecisionDue } from "../governance/decisions-due";
import type { MilestoneDue } from "../governance/milestones-due";
import type { ReportContext } from "../report/report-context";
import type { SelectionResult } from "../selection/selection-result";
import type { RankedProject, RankingResult } from "../scoring/ranking-result";

/** What the dashboard is made of; a part that was not run is `null`, and what stands on it is left out. */
export interface DashboardInput {
  readonly portfolio: Portfolio;
  readonly forecast: Known<ForecastResult>;
  readonly finance: Known<FinanceResult>;
  readonly ranking: Known<RankingResult>;
  readonly selection: Known<SelectionResult>;
  readonly capacity: Known<CapacityResult>;
  readonly health: readonly Health[];
  readonly decisions: readonly DecisionDue[];
  readonly milestones: readonly MilestoneDue[];
  readonly context: ReportContext;
}

/** Everything that the parts know of one project. */
export interface ProjectView {
  readonly project: Project;
  readonly forecast: ProjectForecast | undefined;
  readonly finance: ProjectFinance | undefined;
  readonly ranked: RankedProject | undefined;
  readonly health: Health | undefined;
}

/** One view per project, in the order of Projects. */
export function projectViews(input: DashboardInput): ProjectView[] {
  const forecasts = new Map(input.forecast?.projects.map((one) => [one.project.id, one]));
  const finances = new Map(input.finance?.projects.map((one) => [one.id, one]));
  const ranked = new Map(input.ranking?.rows.map((one) => [one.project.id, one]));
  const health = new Map(input.health.map((one) => [one.project, one]));
  return input.portfolio.projects.map((project) => ({
    project,
    forecast: forecasts.get(project.id),
    finance: finances.get(project.id),
    ranked: ranked.get(project.id),
    health: health.get(project.id),
  }));
}

/** Whether its data say how a project does, so that its report can be held against them. */
export function isChecked({ health }: ProjectView): boolean {
  return (health?.indicated ?? "grey") !== "grey";
}

/** Whether a project's report is better than what its data say. */
export function isWatermelon({ health }: ProjectView): boolean {
  return (health?.steps ?? 0) > 0;
}
