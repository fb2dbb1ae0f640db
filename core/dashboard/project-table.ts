import { rowCell } from "../domain/row-source";
import type { FigureValue } from "../domain/measure";
import type { RichCell, TableBlock, TableColumn, TableRow } from "../report/sheet-model";
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

/** Id and name alone say nothing. */
const NAMING_COLUMNS = 2;

/** A line for every project: its rating twice, its money at completion, its finish, its value from here on. */
export function projectTable(views: readonly ProjectView[]): TableBlock | undefined {
  const left = views.length - MOST_PROJECTS;
  const rows = views.slice(0, MOST_PROJECTS).map(projectRow);
  const columns = columnsFor(rows, views);
  if (columns.length <= NAMING_COLUMNS) return undefined;
  return {
    kind: "table",
    name: "PMO_Dashboard_projects",
    title: "Projects",
    ...(left > 0
      ? { note: `The first ${MOST_PROJECTS} of ${views.length}; PMO Forecast has all of them.` }
      : {}),
    plain: true,
    key: ["id"],
    columns,
    rows,
  };
}

/** What the forecast says, else what finance or the Projects row does. */
function firstKnown(one: RichCell, other: RichCell): RichCell {
  return one.value === null ? other : one;
}

/** Long ids take more room; a column of dashes takes none; the project's name has what is left of the page. */
function columnsFor(rows: readonly TableRow[], views: readonly ProjectView[]): TableColumn[] {
  const isKnown = ({ id }: TableColumn): boolean =>
    rows.length === 0 ||
    rows.some(({ cells }) => {
      const cell = cells[id] ?? null;
      return ((typeof cell === "object" && cell !== null ? cell.value : cell) ?? "grey") !== "grey";
    });
  const longest = Math.max(0, ...views.map(({ project }) => project.id.length));
  const shown = COLUMNS.filter(isKnown).map((column) =>
    column.id === "id" && longest > LONGEST_NARROW_ID ? { ...column, span: WIDE_ID_SPAN } : column,
  );
  const others = shown.reduce((sum, { id, span = 1 }) => sum + (id === "project" ? 0 : span), 0);
  return shown.map((column) => (column.id === "project" ? { ...column, span: PAGE_SPAN - others } : column));
}

const LONGEST_NARROW_ID = 7;
const WIDE_ID_SPAN = 1.5;
const PAGE_SPAN = 12;

function projectRow(view: ProjectView): TableRow {
  const { project, forecast, finance, health } = view;
  const of = (table: "forecast" | "finance", column: string, value: FigureValue): RichCell => ({
    value,
    figure: { table, key: project.id, column },
  });
  const isOver = project.stage === "completed" || project.stage === "cancelled";
  return {
    key: project.id,
    ...(isOver ? { tone: "muted" } : {}),
    cells: {
      id: { value: project.id, link: rowCell(project) },
      project: project.name,
      stage: project.stage,
      reported: of("forecast", "reported", health ? health.reported : project.rag),
      indicated: of("forecast", "indicated", health?.indicated ?? null),
      share: of("forecast", "percentComplete", forecast?.now?.shareComplete ?? project.shareComplete),
      budget: firstKnown(
        of("forecast", "bac", forecast?.now?.budgetAtCompletion ?? null),
        of("finance", "budgetLife", finance?.position.budgetLife ?? project.budget),
      ),
      estimate: firstKnown(
        of("forecast", "eacIndicated", forecast?.estimate ?? null),
        of("finance", "eac", finance?.position.eac ?? project.forecastCost),
      ),
      variance: firstKnown(
        of("forecast", "vac", forecast?.varianceAtCompletion ?? null),
        of("finance", "varianceLife", finance?.position.varianceLife ?? null),
      ),
      finish: firstKnown(
        of("forecast", "finishIndicated", forecast?.finishIndicated ?? null),
        of("forecast", "finishManager", forecast?.finishManager ?? project.finish),
      ),
      slip: of("forecast", "slip", forecast?.slipWeeks ?? null),
      value: of("finance", "npvGoForward", goForward(view)),
    },
  };
}
