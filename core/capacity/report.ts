import type { Format, Measure } from "../domain/measure";
import { cellAt } from "../domain/row-source";
import { measureTable, type ColumnLook } from "../report/measure-table";
import type {
  Band,
  FigureName,
  RichCell,
  SheetModel,
  TableBlock,
  TableColumn,
  TableRow,
} from "../report/sheet-model";
import type { CapacityResult, Conflict, PersonRow } from "./capacity-result";
import { roleMeasures } from "./measures";
import { peopleMeasures } from "./measures-people";
import { periodName } from "./period-name";
import { capacityCharts } from "./report-chart";
import { capacityFinding, capacityNotes, capacityTiles, scarcestFirst } from "./report-headline";

/** All figures of the tab take the same room, so that the months of the heat map are even over the tables below. */
const FIGURE_WIDTH = 9.5;

/** PMO Capacity: the worst gap, the heat map of roles, people, conflicts, and a tidy table for pivots last. */
export function capacitySheet(result: CapacityResult): SheetModel {
  const charts = capacityCharts(result);
  const bands: Band[] = [
    [
      {
        block: {
          kind: "headline",
          title: "Capacity",
          finding: capacityFinding(result),
          notes: [],
        },
      },
    ],
    [{ block: { kind: "tiles", tiles: capacityTiles(result) } }],
    [{ block: heatMap(result) }],
    [{ block: { kind: "note", lines: capacityNotes(result) } }],
    ...(charts.length > 0 ? [charts.map((block) => ({ block }))] : []),
    [{ block: conflictsTable(result) }],
    [{ block: peopleTable(result) }],
    [{ block: tidyTable(result) }],
  ];
  return {
    id: "capacity",
    title: "PMO Capacity",
    bands,
    grid: "tables",
    orientation: "landscape",
    pages: "one-wide",
    footer: "",
  };
}

function heatMap({ roles, periods, periodKind }: CapacityResult): TableBlock {
  const months = periods.map((period, index): TableColumn => ({
    id: `period${index + 1}`,
    title: periodName(periodKind, period),
    format: "fte",
    width: FIGURE_WIDTH,
    rule: { kind: "gap" },
  }));
  return {
    kind: "table",
    name: "PMO_CapacityHeat",
    title: "Gap by role, FTE",
    note: "After confirmed, tentative and requested work. Blue: room; orange and in brackets: short.",
    columns: [
      { id: "role", title: "Role", format: "text", width: 24 },
      { id: "worst", title: periodKind === "month" ? "Worst month" : "Worst period", format: "text" },
      { id: "heads", title: "Heads", format: "integer" },
      ...months,
    ],
    key: ["role"],
    freeze: "column",
    empty: "No people and no bookings in the periods shown.",
    rows: scarcestFirst(roles).map((row): TableRow => ({
      key: row.role,
      cells: {
        role: row.role,
        heads: row.heads,
        worst: row.worst && periodName(periodKind, row.worst.period),
        ...Object.fromEntries(
          row.periods.map(({ gapEquivalents, index, period }) => [
            `period${index + 1}`,
            { value: gapEquivalents, figure: gapFigure(row.role, periodName(periodKind, period)) },
          ]),
        ),
      },
    })),
  };
}

function gapFigure(role: string, period: string): FigureName {
  return { table: "capacity", key: `${role} · ${period}`, column: "gapEquivalents" };
}

/** Figures at their even width; texts as wide as they are. */
function even(columns: readonly TableColumn[]): TableColumn[] {
  return columns.map((column) =>
    TEXTS.has(column.format) ? column : { ...column, width: column.width ?? FIGURE_WIDTH },
  );
}

const TEXTS: ReadonlySet<Format> = new Set(["text", "id", "long-text"]);

/** Long texts stand left of the months; what is grouped away begins with figures, which fit under them. */
const PEOPLE_VISIBLE = [
  ...["person", "role", "flags", "fte", "net", "booked", "utilization", "billableShare", "strategicShare"],
  ...["leave", "peak"],
];
const PEOPLE_DETAILS = [
  ...["target", "nonProjectShare", "total", "capacity", "team", "soleSkills"],
  ...["billable", "strategic", "nonProject"],
];

const PEOPLE_LOOKS: Readonly<Record<string, ColumnLook>> = {
  person: { width: 22 },
  role: { width: 22 },
  utilization: { rule: { kind: "beyond", above: 1 } },
  flags: { width: 31 },
  peak: { width: FIGURE_WIDTH },
};

function peopleTable(result: CapacityResult): TableBlock {
  const all = peopleMeasures(result);
  const pick = (ids: readonly string[]): Measure<PersonRow>[] =>
    ids.flatMap((id) => [...all.visible, ...all.details].filter((measure) => measure.id === id));
  const table = measureTable({ visible: pick(PEOPLE_VISIBLE), details: pick(PEOPLE_DETAILS) }, PEOPLE_LOOKS);
  return {
    kind: "table",
    name: "PMO_CapacityPeople",
    figures: "capacity-people",
    title: "People",
    note: `Over the ${result.periods.length} periods shown; percentages are ratios of sums.`,
    columns: even(table.columns).map((column) =>
      column.id === "flags" ? { ...column, format: "long-text" } : column,
    ),
    key: ["person"],
    empty: "Nobody is named.",
    rows: result.people.map((row) => ({
      key: row.person.id,
      cells: { ...table.cells(row), ...flagCell(row) },
    })),
    totals: result.people.length > 0 ? [{ label: "All people", cells: peopleTotals(result) }] : [],
  };
}

function flagCell({ flags }: PersonRow): Record<string, RichCell> {
  return flags.includes("over 100 %") ? { flags: { value: flags.join(", "), tone: "bad" } } : {};
}

function peopleTotals(result: CapacityResult): Record<string, RichCell> {
  const { visible, details } = peopleMeasures(result);
  const total = (id: string): number =>
    result.people.reduce((hours, row) => {
      const value = [...visible, ...details].find((measure) => measure.id === id)?.value(row);
      return hours + (typeof value === "number" ? value : 0);
    }, 0);
  const base = result.utilizationBase;
  const whole = total(base);
  const share = (id: string): RichCell => ({
    value: whole > 0 ? total(id) / whole : null,
    formula: `IF(SUM([${base}])=0,"–",SUM([${id}])/SUM([${base}]))`,
  });
  const hours = (id: string): RichCell => ({ value: total(id), formula: `SUM([${id}])` });
  return {
    fte: hours("fte"),
    net: hours("net"),
    booked: hours("booked"),
    utilization: share("booked"),
    billableShare: share("billable"),
    strategicShare: share("strategic"),
    leave: hours("leave"),
  };
}

function conflictsTable({ conflicts, periodKind }: CapacityResult): TableBlock {
  return {
    kind: "table",
    name: "PMO_CapacityConflicts",
    title: "Conflicts",
    note: "More confirmed work than hours net of leave and holidays.",
    columns: even([
      { id: "person", title: "Person", format: "id" },
      { id: "period", title: periodKind === "month" ? "Month" : "Period", format: "text" },
      { id: "over", title: "Over by h", format: "hours", formula: "[booked]-[net]" },
      { id: "booked", title: "Booked h", format: "hours" },
      { id: "net", title: "Net h", format: "hours" },
      { id: "bookings", title: "Bookings", format: "integer" },
      { id: "projects", title: "Projects", format: "long-text", width: 40 },
    ]),
    key: ["person", "period"],
    empty: "Nobody is booked for more than their hours.",
    rows: conflicts.map((conflict) => conflictRow(conflict, periodName(periodKind, conflict.period))),
  };
}

function conflictRow({ person, overHours, booked, net, loads }: Conflict, period: string): TableRow {
  const first = loads[0]?.load.assignment;
  return {
    key: `${person.id} · ${period}`,
    cells: {
      person: first ? { value: person.name, link: cellAt(first.source, 0) } : person.name,
      period,
      over: overHours,
      booked,
      net,
      bookings: loads.length,
      projects: loads.map(({ purpose, hours }) => `${purpose} ${Math.round(hours)} h`).join(", "),
    },
  };
}

function tidyTable(result: CapacityResult): TableBlock {
  const table = measureTable(roleMeasures(result), {
    role: { width: 24 },
    gap: { rule: { kind: "adverse" } },
  });
  return {
    kind: "table",
    name: "PMO_Capacity",
    figures: "capacity",
    title: "By role and period, for pivots",
    printed: false,
    columns: even(table.columns),
    key: ["role", "period"],
    empty: "No people and no bookings in the periods shown.",
    rows: scarcestFirst(result.roles).flatMap(({ periods }) =>
      periods.map((row) => ({
        key: `${row.role} · ${periodName(result.periodKind, row.period)}`,
        cells: table.cells(row),
      })),
    ),
  };
}
