import { fullName } from "../domain/full-name";
import { rowCell } from "../domain/row-source";
import { periodName } from "../capacity/period-name";
import type { FigureValue } from "../domain/measure";
import type { Period } from "../domain/period";
import type { Project } from "../domain/project";
import type { Cell, TableBlock, TableColumn, TableRow } from "../report/sheet-model";
import { goForward, moneyAdvice } from "./advice";
import { isChecked, type DashboardInput, type ProjectView } from "./dashboard-input";
import { moversOf } from "./movers";
import { roleOutlooks } from "./worst-role";
import { shortened } from "../domain/shortened";

const MOST_DECISIONS = 5;
const MOST_GAPS = 8;
const MOST_LOSSES = 5;
const MOST_MOVERS = 5;
const MOST_MILESTONES = 5;
/** As many characters as go into half of the page. */
const LONGEST_TEXT = 78;

/** A list of the dashboard: plain cells under a title. */
export function plainTable(
  name: string,
  parts: {
    title: string;
    note?: string;
    columns: readonly TableColumn[];
    rows: readonly TableRow[];
    empty?: string;
  },
): TableBlock {
  return { kind: "table", name: `PMO_Dashboard_${name}`, plain: true, key: [], ...parts };
}

/** A project's name that leads to its row. */
export function linked(project: Project, text = fullName(project)): Cell {
  return { value: text, link: rowCell(project) };
}

/** A figure of PMO Forecast. */
function figureOf(project: Project, column: string, value: FigureValue): Cell {
  return { value, figure: { table: "forecast", key: project.id, column } };
}

/** What a committee is asked for: at most five, the earliest first. */
export function decisionsTable({ decisions, portfolio }: DashboardInput): TableBlock | undefined {
  if (decisions.length === 0) return undefined;
  const projects = new Map(portfolio.projects.map((project) => [project.id, project]));
  return plainTable("decisions", {
    title: "Decisions requested",
    columns: [
      { id: "what", title: "What", format: "text", span: 5 },
      { id: "project", title: "Project", format: "id", span: 2.5 },
      { id: "by", title: "By whom", format: "text", span: 2 },
      { id: "due", title: "By when", format: "date", span: 1 },
      { id: "cost", title: "A month's delay", format: "money", span: 1.5 },
    ],
    rows: distinctDecisions(decisions)
      .slice(0, MOST_DECISIONS)
      .map((decision, index) => {
        const project = decision.project === null ? undefined : projects.get(decision.project);
        return {
          key: `${index + 1}`,
          cells: {
            what: { value: shortened(decision.what, LONGEST_TEXT), link: decision.cell },
            project: project ? linked(project) : decision.project,
            by: decision.by,
            due: decision.due,
            cost: decision.costOfDelay,
          },
        };
      }),
  });
}

/** A project's own request says in other words what Decisions has for it on the same day: one line is enough. */
function distinctDecisions(decisions: DashboardInput["decisions"]): DashboardInput["decisions"] {
  return decisions.filter(
    (decision) =>
      decision.costOfDelay !== null ||
      !decisions.some(
        ({ project, due, costOfDelay }) =>
          project !== null && project === decision.project && due === decision.due && costOfDelay !== null,
      ),
  );
}

/** Projects that report otherwise than their data say, the furthest apart first. */
export function gapsTable(views: readonly ProjectView[]): TableBlock | undefined {
  if (!views.some((view) => isChecked(view) && view.health?.reported)) return undefined;
  const apart = views.filter(({ health }) => (health?.steps ?? 0) !== 0);
  const steps = ({ health }: ProjectView): number => health?.steps ?? 0;
  return plainTable("gaps", {
    title: "Not what they report",
    columns: [
      { id: "project", title: "Project", format: "id", span: 2 },
      { id: "reported", title: "Reported", format: "rag", span: 1 },
      { id: "indicated", title: "Data say", format: "rag", span: 1 },
    ],
    rows: apart
      .sort((a, b) => steps(b) - steps(a))
      .slice(0, MOST_GAPS)
      .map(({ project, health }) => ({
        key: project.id,
        cells: {
          project: linked(project),
          reported: figureOf(project, "reported", health?.reported ?? null),
          indicated: figureOf(project, "indicated", health?.indicated ?? null),
        },
      })),
    empty: "Every report agrees with its data.",
  });
}

/** A project by its id alone; what else people are wanted for in full. */
export function shortPurpose(purpose: string, { portfolio }: DashboardInput): string {
  const [first = ""] = purpose.split(" ");
  return portfolio.projects.some(({ id }) => id === first) ? first : purpose;
}

/** Roles by month: where people are missing; none when capacity was not run. */
export function rolesTable(input: DashboardInput): TableBlock | undefined {
  const outlooks = roleOutlooks(input);
  const [first] = outlooks;
  if (!first) return undefined;
  const named = (period: Period): string => periodName(input.capacity?.periodKind ?? "month", period);
  const months = first.periods.map(({ period }, index) => ({
    id: `period${index}`,
    title: named(period),
    format: "fte" as const,
    span: 0.5,
    rule: { kind: "gap" as const },
  }));
  return plainTable("roles", {
    title: "People missing or free, FTE",
    columns: [
      { id: "role", title: "Role", format: "text", span: 2 },
      ...months,
      { id: "wanted", title: "Wanted by", format: "text", span: 1 },
    ],
    rows: outlooks.map(({ role, periods, worst }) => ({
      key: role,
      cells: {
        role,
        ...Object.fromEntries(
          periods.map(({ gapEquivalents, period }, index) => [
            `period${index}`,
            {
              value: gapEquivalents,
              figure: { table: "capacity", key: `${role} · ${named(period)}`, column: "gapEquivalents" },
            },
          ]),
        ),
        wanted: worst.purposes
          .slice(0, 3)
          .map(({ purpose }) => shortPurpose(purpose, input))
          .join(", "),
      },
    })),
  });
}

/** Projects that bring less than they cost from here on. */
export function lossTable(input: DashboardInput, views: readonly ProjectView[]): TableBlock | undefined {
  const valued = views.filter((view) => goForward(view) !== null).length;
  if (valued === 0) return undefined;
  return plainTable("losses", {
    title: "Worth less than they still cost",
    columns: [
      { id: "project", title: "Project", format: "id", span: 2 },
      { id: "score", title: "Score", format: "integer", span: 0.5 },
      { id: "value", title: "Value to come", format: "money", span: 1, rule: { kind: "adverse" } },
      { id: "says", title: "Which means", format: "text", span: 2.5 },
    ],
    rows: moneyAdvice(views, input)
      .slice(0, MOST_LOSSES)
      .map(({ view, loss, kind, says }) => ({
        key: view.project.id,
        cells: {
          project: linked(view.project),
          score: {
            value: view.ranked?.score ?? null,
            figure: { table: "ranking", key: view.project.id, column: "score" },
          },
          value: { value: loss, figure: { table: "finance", key: view.project.id, column: "npvGoForward" } },
          says: { value: says, ...(kind === "enabler" ? {} : { tone: "watch" as const }) },
        },
      })),
    empty: `None of ${valued} projects that can be valued loses money from here on.`,
  });
}

/** The five projects whose cost at completion moved most since the status before. */
export function moversTable(views: readonly ProjectView[]): TableBlock | undefined {
  const moved = moversOf(views);
  if (moved.length === 0) return undefined;
  return plainTable("movers", {
    title: "Moved most since the last status",
    columns: [
      { id: "project", title: "Project", format: "id", span: 2.5 },
      { id: "before", title: "Cost then", format: "money", span: 1 },
      { id: "now", title: "Cost now", format: "money", span: 1 },
      { id: "change", title: "Change", format: "money", span: 1, rule: { kind: "adverse" } },
    ],
    rows: moved.slice(0, MOST_MOVERS).map(({ view, before, now, change }) => ({
      key: view.project.id,
      cells: {
        project: linked(view.project),
        before,
        now: figureOf(view.project, "eacIndicated", now),
        change,
      },
    })),
  });
}

/** Milestones of the next 90 days, and those overdue. */
export function milestonesTable({ milestones, portfolio }: DashboardInput): TableBlock | undefined {
  if (milestones.length === 0) return undefined;
  const projects = new Map(portfolio.projects.map((project) => [project.id, project]));
  return plainTable("milestones", {
    title: "Milestones of the next 90 days",
    columns: [
      { id: "milestone", title: "Milestone", format: "text", span: 2.5 },
      { id: "project", title: "Project", format: "text", span: 1.5 },
      { id: "due", title: "Due", format: "date", span: 1 },
      { id: "slip", title: "Weeks late", format: "weeks", span: 1 },
    ],
    rows: milestones.slice(0, MOST_MILESTONES).map(({ milestone, due, slipDays, daysLeft }, index) => {
      const project = milestone.project === null ? undefined : projects.get(milestone.project);
      return {
        key: `${milestone.project ?? ""} ${milestone.name} ${index}`,
        cells: {
          milestone: { value: milestone.name, link: rowCell(milestone) },
          project: project ? project.name : milestone.project,
          due: daysLeft < 0 ? { value: due, tone: "bad" } : due,
          slip: slipDays === null ? null : slipDays / 7,
        },
      };
    }),
  });
}
