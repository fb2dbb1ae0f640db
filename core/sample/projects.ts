import { addMonths } from "../domain/day";
import { BENEFIT_PLANS } from "./benefit-flows";
import { CANDIDATES } from "./candidates";
import { curves } from "./curves";
import { DEFECTS } from "./defects";
import { IN_FLIGHT } from "./in-flight";
import { monthEnd, monthIndex, monthStart } from "./months";
import { currencyOf, PROJECT_CARDS, type ProjectCard } from "./project-cards";
import { PROPOSALS } from "./proposals";
import { REPORTS } from "./reports";
import { on, type SampleRow, type SampleTable } from "./sample-table";
import { CRITERIA, SCORES } from "./scores";
import { lastReport, ragAt } from "./status-history";

const THOUSAND = 1000;
const PROPOSALS_UPDATED = on("2026-09-25");
const FIRST_LEGACY_NUMBER = 1;

/** The 24 projects with their criteria scores, and the total that somebody typed below. */
export function projectsTable(): SampleTable {
  const rows = PROJECT_CARDS.map((card, index) => ({
    ...cardCells(card),
    ...timeAndMoney(card.id),
    ...benefitCells(card.id),
    aliases: `P${String(index + FIRST_LEGACY_NUMBER).padStart(2, "0")}`,
  }));
  const budgets = rows
    .map((row: SampleRow) => row["budget"])
    .reduce<number>((sum, budget) => sum + Number(budget ?? 0), 0);
  return {
    kind: "projects",
    rows,
    others: CRITERIA.map(({ name }, criterion) => ({
      header: name,
      cells: PROJECT_CARDS.map(({ id }) => SCORES[id]?.[criterion] ?? null),
    })),
    totals: { id: "Total", budget: budgets + DEFECTS.totalIsOffBy },
  };
}

function cardCells(card: ProjectCard): SampleRow {
  return {
    id: card.id,
    name: card.name,
    program: card.program,
    type: card.type,
    stage: card.stage,
    phase: card.phase,
    investmentCategory: card.category,
    sponsor: card.sponsor,
    manager: card.manager,
    theme: card.theme,
    workType: "strategic",
    mandatory: card.category === "mandatory" ? "yes" : "no",
    dependsOn: card.dependsOn ?? null,
    excludes: card.excludes ?? null,
    scoredOn: card.scoredOn === undefined ? null : on(card.scoredOn),
    contingency: card.contingency === undefined ? null : card.contingency * THOUSAND,
    pathToGreen: card.pathToGreen ?? null,
    currency: currencyOf(card.id),
    comment: REPORTS[card.id]?.comment ?? PROPOSALS[card.id] ?? null,
  };
}

function timeAndMoney(id: string): SampleRow {
  return inFlightCells(id) ?? candidateCells(id);
}

function inFlightCells(id: string): SampleRow | undefined {
  const project = IN_FLIGHT.find((candidate) => candidate.id === id);
  const curve = curves().get(id);
  if (!project || !curve) return undefined;
  const complete = project.ev / project.budget;
  const closed = project.ev === project.budget;
  const lastMonth = curve.firstMonth + curve.earnedValue.length - 1;
  return {
    start: monthStart(curve.firstMonth),
    finish: on(REPORTS[id]?.finish ?? "2027-12-31"),
    baselineStart: monthStart(monthIndex(project.from)),
    baselineFinish: monthEnd(monthIndex(project.to)),
    actualStart: monthStart(curve.firstMonth),
    actualFinish: closed ? monthEnd(lastMonth) : null,
    statusDate: lastReport(project),
    shareComplete:
      id === DEFECTS.percentAsWhole.project
        ? DEFECTS.percentAsWhole.percent
        : Math.round(complete * 100) / 100,
    budget: project.budget * THOUSAND,
    originalBudget: project.originalBudget * THOUSAND,
    approvedChanges: (project.budget - project.originalBudget) * THOUSAND,
    forecastCost: project.managerCost * THOUSAND,
    rag: ragAt(id, lastMonth),
    previousRag: ragAt(id, lastMonth - 1),
  };
}

function candidateCells(id: string): SampleRow {
  const cost = CANDIDATES.find((candidate) => candidate.id === id)?.cost ?? [];
  const first = monthStart(monthIndex(cost[0]?.[0] ?? "2027-01"));
  const months = cost.reduce((sum, [, count]) => sum + count, 0);
  return {
    start: first,
    finish: addMonths(first, months) - 1,
    statusDate: PROPOSALS_UPDATED,
    budget: cost.reduce((sum, [, , amount]) => sum + amount, 0) * THOUSAND,
  };
}

function benefitCells(id: string): SampleRow {
  const plan = BENEFIT_PLANS.find(({ project }) => project === id);
  if (!plan) return {};
  const timesPerYear = 12 / plan.benefit.everyMonths;
  return {
    annualBenefit: plan.benefit.amount * timesPerYear,
    benefitStart: monthStart(monthIndex(plan.benefit.from)),
    benefitYears: plan.benefit.times / timesPerYear,
    runCostPerYear: plan.run * timesPerYear,
  };
}
