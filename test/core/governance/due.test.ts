import { decisionsDue } from "../../../core/governance/decisions-due";
import { milestonesDue } from "../../../core/governance/milestones-due";
import { aPortfolio, aProject, day } from "../../doubles/portfolio";
import { aDecision, aMilestone } from "../../doubles/reports";

test("milestones of the next 90 days come by their forecast, the overdue first; those reached do not", () => {
  const portfolio = aPortfolio({
    milestones: [
      aMilestone("far", "A", { baseline: day("2027-01-15") }),
      aMilestone("next", "A", { baseline: day("2026-10-01"), forecast: day("2026-10-31") }),
      aMilestone("overdue", "A", { baseline: day("2026-09-15") }),
      aMilestone("reached", "A", { baseline: day("2026-10-15"), actual: day("2026-09-20") }),
      aMilestone("undated", "A"),
    ],
  });
  const due = milestonesDue(portfolio);
  expect(due.map(({ milestone, daysLeft, slipDays }) => [milestone.name, daysLeft, slipDays])).toEqual([
    ["overdue", -15, null],
    ["next", 31, 30],
  ]);
  expect(milestonesDue(portfolio, 120)).toHaveLength(3);
});

test("open decisions come by date, dearer first, with those that Projects ask for, each once", () => {
  const portfolio = aPortfolio({
    projects: [
      aProject("A4", { decisionRequested: "Stop or go on?", decisionDue: day("2026-10-10"), sponsor: "CCO" }),
      aProject("B2", { decisionRequested: "Hire one engineer", sponsor: "CIO" }),
    ],
    decisions: [
      aDecision("1", { project: "B2", title: "hire one engineer ", due: day("2026-10-15"), costOfDelay: 5 }),
      aDecision("2", { title: "Dearer", due: day("2026-10-15"), costOfDelay: 50 }),
      aDecision("3", { title: "Settled", status: "Approved 12 May" }),
      aDecision("4", { title: "No date" }),
    ],
  });
  expect(decisionsDue(portfolio).map(({ what, daysLeft }) => [what, daysLeft])).toEqual([
    ["Stop or go on?", 10],
    ["Dearer", 15],
    ["hire one engineer ", 15],
    ["No date", null],
  ]);
});
