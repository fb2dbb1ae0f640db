import { fullName } from "../domain/full-name";
import { groupedBy } from "../domain/grouped-by";
import type { Health, HealthRule, ProjectFigures } from "../domain/health";
import { isKnown, type Known } from "../domain/known";
import type { Portfolio } from "../domain/portfolio";
import type { Project } from "../domain/project";
import { ragSteps, worstRag, type Rag } from "../domain/rag";
import type { Benefit, Risk } from "../domain/records";
import { cellOf, rowCell } from "../domain/row-source";
import type { Settings } from "../domain/settings";
import { costRule, heldSince, ratingAt, scheduleRule } from "./cost-and-schedule";
import { earlyWarnings } from "./early-warnings";
import { benefitsRule, exposureOf, riskRule, type Exposure } from "./exposure";
import { overallRating } from "./rate";

/** A project's own rules, before what it depends on is looked at. */
interface Judged {
  readonly project: Project;
  readonly figures: ProjectFigures;
  readonly rules: readonly HealthRule[];
  readonly exposure: Exposure;
  /** Why it is not rated; `null` when it is. */
  readonly notRated: Known<string>;
  readonly indicated: Rag;
}

/**
 * Every project's health: the rating that its data indicate, by the thresholds of Settings, beside the one that was
 * reported, which it never overwrites. Data that are too old, and projects on hold, not started or over, are not
 * rated. A project that depends on one indicated red is at best amber.
 *
 * @param figures one per project, as the earned-value slice gives them
 */
export function healthOf(portfolio: Portfolio, figures: readonly ProjectFigures[]): Health[] {
  const byProject = new Map(figures.map((each) => [each.project, each]));
  const risks = groupedBy(portfolio.risks, ({ project }) => project);
  const benefits = groupedBy(portfolio.benefits, ({ project }) => project);
  const judged = portfolio.projects.flatMap((project): Judged[] => {
    const own = byProject.get(project.id);
    if (!own) return [];
    const rows = { risks: risks.get(project.id) ?? [], benefits: benefits.get(project.id) ?? [] };
    return [judge({ project, figures: own, ...rows }, portfolio)];
  });
  const red = new Map(
    judged.filter(({ indicated }) => indicated === "red").map(({ project }) => [project.id, project]),
  );
  return judged.map((each) => healthFrom(each, dependencyRule(each.project, red), portfolio.settings));
}

/** A project, with its rows of the other tables. */
interface ToJudge {
  readonly project: Project;
  readonly figures: ProjectFigures;
  readonly risks: readonly Risk[];
  readonly benefits: readonly Benefit[];
}

function judge({ project, figures, risks, benefits }: ToJudge, { settings, asOf }: Portfolio): Judged {
  const exposure = exposureOf(risks, asOf);
  const rules = [
    costRule(figures, settings),
    scheduleRule(figures, settings),
    riskRule(exposure, project.contingency, settings),
    benefitsRule(benefits, settings),
  ];
  const notRated = reasonNotRated(figures, settings);
  return {
    project,
    figures,
    rules,
    exposure,
    notRated,
    indicated: notRated === null ? overallOf(rules) : "grey",
  };
}

function reasonNotRated({ notRated, now, dataAge }: ProjectFigures, { staleDays }: Settings): Known<string> {
  if (isKnown(notRated)) return `Not rated: ${notRated}`;
  if (now === null || !isKnown(dataAge)) return "Not rated: no figures up to the status date";
  return dataAge > staleDays ? `Not rated: the data are ${dataAge} days old (limit ${staleDays})` : null;
}

function overallOf(rules: readonly HealthRule[]): Rag {
  const isMain = ({ rule }: HealthRule): boolean => rule === "cost" || rule === "schedule";
  const ratings = (some: readonly HealthRule[]): Rag[] => some.map(({ rating }) => rating);
  return overallRating({
    main: ratings(rules.filter(isMain)),
    others: ratings(rules.filter((rule) => !isMain(rule))),
  });
}

function dependencyRule(project: Project, red: ReadonlyMap<string, Project>): HealthRule[] {
  const upstream = (project.dependsOn ?? []).flatMap((id) => red.get(id) ?? []);
  if (upstream.length === 0) return [];
  const names = upstream.map(fullName).join(", ");
  return [
    {
      rule: "dependency",
      rating: "amber",
      value: upstream.length,
      message: `Depends on ${names}, which ${upstream.length === 1 ? "is" : "are"} red`,
      evidence: [cellOf(project, "dependsOn") ?? rowCell(project)],
    },
  ];
}

function healthFrom(judged: Judged, dependency: readonly HealthRule[], settings: Settings): Health {
  const { project, figures, exposure, notRated } = judged;
  const rules = [...judged.rules, ...dependency];
  const indicated = notRated === null ? overallOf(rules) : "grey";
  const reported = figures.now?.reported ?? project.rag;
  const health = {
    project: project.id,
    reported,
    indicated,
    rules,
    steps: ragSteps(reported, indicated),
    reason: notRated ?? reasonFor(rules, indicated),
    since: since(figures, indicated, settings),
    exposure: exposure.amount,
    contingency: project.contingency,
  };
  return { ...health, warnings: earlyWarnings(health, figures, settings) };
}

/** The rules that make it as bad as it is; of a green project, the two that had to be. */
function reasonFor(rules: readonly HealthRule[], indicated: Rag): string {
  if (indicated === "grey") return "Not rated: neither cost nor schedule can be judged from the data";
  const worst = worstRag(rules.map(({ rating }) => rating));
  const telling = rules.filter(({ rule, rating }) =>
    indicated === "green" ? rule === "cost" || rule === "schedule" : rating === indicated || rating === worst,
  );
  return telling.map(({ message }) => message).join(". ");
}

/** Since when cost and schedule alone, by the rules of today, were at least as bad as the rating. */
function since(figures: ProjectFigures, indicated: Rag, settings: Settings): Health["since"] {
  if (indicated === "grey" || indicated === "green") return null;
  return heldSince(figures, (status) => isAsBad(ratingAt(status, figures, settings), indicated));
}

function isAsBad(then: Rag, now: Rag): boolean {
  return (ragSteps(now, then) ?? -1) >= 0;
}
