import { rowCell } from "../domain/row-source";
import type { TableBlock, TableColumn, TableRow } from "../report/sheet-model";
import { goForward } from "./advice";
import type { ProjectView } from "./dashboard-input";

/** More projects than these do not go on a page; the tabs have them all. */
const MOST_PROJECTS = 40;

const COLUMNS: readonly TableColumn[] = [
  { id: "id", title: "ID", format: "id", span: 0.5 },
  { id: "project", title: "Project", format: "text", span: 2.5 },
  { id: "stage", title: "Stage", format: "text", span: 1 },
  { id: "reported", title: "Reported", format: "rag", span: 1 },
  { id: "indicated", title: "Data say", format: "rag", span: 1 },
  { id: "share", title: "Done", format: "percent", span: 0.5 },
  { id: "budget", title: "Budget", format: "money", span: 1 },
  { id: "estimate", title: "At completion", format: "money", span: 1 },
  { id: "variance", title: "Variance", format: "money", span: 1, rule: { kind: "adverse" } },
  { id: "finish", title: "Finish", format: "date", span: 1 },
  { id: "slip", title: "Weeks late", format: "weeks", span: 0.5 },
  { id: "value", title: "Value to come", format: "money", span: 1, rule: { kind: "adverse" } },
];

/** A line for every project: its rating twice, its money at completion, its finish, its value from here on. */
export function projectTable(views: readonly ProjectView[]): TableBlock {
  const left = views.length - MOST_PROJECTS;
  return {
    kind: "table",
    name: "PMO_Dashboard_projects",
    title: "Projects",
    ...(left > 0
      ? { note: `The first ${MOST_PROJECTS} of ${views.length}; PMO Forecast has all of them.` }
      : {}),
    plain: true,
    key: ["id"],
    columns: COLUMNS,
    rows: views.slice(0, MOST_PROJECTS).map(projectRow),
  };
}

function projectRow(view: ProjectView): TableRow {
  const { project, forecast, finance, health } = view;
  const isOver = project.stage === "completed" || project.stage === "cancelled";
  return {
    key: project.id,
    ...(isOver ? { tone: "muted" } : {}),
    cells: {
      id: { value: project.id, link: rowCell(project) },
      project: project.name,
      stage: project.stage,
      reported: health ? health.reported : project.rag,
      indicated: health?.indicated ?? null,
      share: forecast?.now?.shareComplete ?? project.shareComplete,
      budget: forecast?.now?.budgetAtCompletion ?? finance?.position.budgetLife ?? project.budget,
      estimate: forecast?.estimate ?? finance?.position.eac ?? null,
      variance: forecast?.varianceAtCompletion ?? finance?.position.varianceLife ?? null,
      finish: forecast?.finishIndicated ?? forecast?.finishManager ?? project.finish,
      slip: forecast?.slipWeeks ?? null,
      value: goForward(view),
    },
  };
}
