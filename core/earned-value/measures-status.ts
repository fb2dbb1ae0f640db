import { isKnown } from "../domain/known";
import { cellOf, rowCell } from "../domain/row-source";
import { current, earnedByWork, reportCells, type ForecastMeasure, type ForecastRow } from "./forecast-row";
import { FORMULAS } from "./formulas";
import { reasonUnknown, type Figure } from "./why";

const PMI = "PMI, The Standard for Earned Value Management (2019)";

const why =
  (figure: Figure) =>
  ({ forecast }: ForecastRow) =>
    reasonUnknown(figure, forecast);

const PV_BASIS = { given: "given", tasks: "tasks", derived: "derived" } as const;

/** Who and what a line is about, and how it stands: what the reports themselves say. */
export const STATUS_MEASURES = {
  id: {
    id: "id",
    title: "ID",
    format: "id",
    help: "The project's id, linked to its row.",
    value: ({ forecast }) => forecast.project.id,
    cells: ({ forecast }) => [cellOf(forecast.project, "id") ?? rowCell(forecast.project)],
  },
  name: {
    id: "name",
    title: "Project",
    format: "text",
    help: "The project's name.",
    value: ({ forecast }) => forecast.project.name,
  },
  percentComplete: {
    id: "percentComplete",
    title: "% complete",
    format: "percent",
    help: "EV ÷ BAC; where there is no EV, as reported.",
    source: PMI,
    inputs: ["ev", "bac"],
    formula: FORMULAS.percentComplete,
    live: (row) => isKnown(current(row, "earnedValue")) && (current(row, "budgetAtCompletion") ?? 0) > 0,
    value: (row) => current(row, "shareComplete"),
    why: why("ev"),
    cells: reportCells("shareComplete"),
  },
  bac: {
    id: "bac",
    title: "BAC",
    format: "money",
    help: "Budget at completion, without management reserve.",
    source: PMI,
    value: (row) => current(row, "budgetAtCompletion") ?? row.forecast.project.budget,
    why: why("bac"),
    cells: (row) => {
      const cells = reportCells("budget")(row);
      const own = cellOf(row.forecast.project, "budget");
      return cells.length > 0 || !own ? cells : [own];
    },
  },
  manager: {
    id: "manager",
    title: "Manager",
    format: "text",
    help: "Who manages the project.",
    value: ({ forecast }) => forecast.project.manager,
  },
  statusDate: {
    id: "statusDate",
    title: "Status date",
    format: "date",
    help: "The date of the figures that the line stands on.",
    value: ({ forecast }) => (forecast.dataAge === null ? null : (forecast.snapshot?.date ?? null)),
  },
  dataAge: {
    id: "dataAge",
    title: "Data age (days)",
    format: "integer",
    help: "Calendar days from the figures to the status date.",
    value: ({ forecast }) => forecast.dataAge,
  },
  pv: {
    id: "pv",
    title: "PV",
    format: "money",
    help: "Planned value: the budgeted cost of the work scheduled up to the figures' date.",
    source: PMI,
    value: (row) => current(row, "plannedValue"),
    why: why("pv"),
    cells: reportCells("plannedValue"),
  },
  pvBasis: {
    id: "pvBasis",
    title: "PV basis",
    format: "text",
    help: "Given; time-phased from the tasks' baselines; or derived: drawn straight from baseline start to finish.",
    value: (row) => {
      const basis = current(row, "plannedValueBasis");
      return basis && isKnown(current(row, "plannedValue")) ? PV_BASIS[basis] : null;
    },
  },
  ev: {
    id: "ev",
    title: "EV",
    format: "money",
    help: "Earned value: the budgeted cost of the work performed.",
    source: PMI,
    value: (row) => current(row, "earnedValue"),
    why: why("ev"),
    cells: (row) =>
      current(row, "earnedValueBasis") === "given"
        ? reportCells("earnedValue")(row)
        : reportCells("shareComplete", "budget")(row),
  },
  evBasis: {
    id: "evBasis",
    title: "EV basis",
    format: "text",
    help: "Given; from % complete × BAC; or spend-based, where % complete is only the money spent.",
    value: (row) => {
      const basis = basisText(current(row, "earnedValueBasis"));
      return row.forecast.spendBased ? `${basis ?? "–"}, spend-based` : basis;
    },
  },
  ac: {
    id: "ac",
    title: "AC",
    format: "money",
    help: "Actual cost of the work performed, accruals included.",
    source: PMI,
    value: (row) => current(row, "actualCost"),
    why: why("ac"),
    cells: reportCells("actualCost"),
  },
  cv: {
    id: "cv",
    title: "CV",
    format: "money",
    help: "Cost variance, EV − AC; negative is over cost.",
    source: PMI,
    inputs: ["ev", "ac"],
    formula: FORMULAS.cv,
    live: earnedByWork,
    value: (row) => current(row, "costVariance"),
    why: why("cv"),
  },
  sv: {
    id: "sv",
    title: "SV",
    format: "money",
    help: "Schedule variance, EV − PV; negative is behind plan.",
    source: PMI,
    inputs: ["ev", "pv"],
    formula: FORMULAS.sv,
    value: (row) => current(row, "scheduleVariance"),
    why: why("sv"),
  },
  cpi: {
    id: "cpi",
    title: "CPI",
    format: "index",
    help: "Cost performance index, EV ÷ AC; below 1 the work done cost more than planned.",
    source: PMI,
    inputs: ["ev", "ac"],
    formula: FORMULAS.cpi,
    live: earnedByWork,
    value: (row) => current(row, "costIndex"),
    why: why("cpi"),
  },
  spi: {
    id: "spi",
    title: "SPI",
    format: "index",
    help: "Schedule performance index, EV ÷ PV; it tends to 1 on late projects, so ratings use SPI(t).",
    source: PMI,
    inputs: ["ev", "pv"],
    formula: FORMULAS.spi,
    value: (row) => current(row, "scheduleIndex"),
    why: why("spi"),
  },
  es: {
    id: "es",
    title: "ES (working days)",
    format: "days",
    help: "Earned schedule: when the plan had as much value as is earned now, in working days from the baseline's start.",
    source: "Lipke, Schedule is Different (2003)",
    inputs: ["ev"],
    value: (row) => current(row, "earnedSchedule"),
    why: why("es"),
  },
  spiT: {
    id: "spiT",
    title: "SPI(t)",
    format: "index",
    help: "Earned schedule ÷ actual time, in working days; below 1 the project is late.",
    source: "Lipke, Schedule is Different (2003)",
    inputs: ["es"],
    value: (row) => current(row, "timeIndex"),
    why: why("spiT"),
  },
} as const satisfies Readonly<Record<string, ForecastMeasure>>;

function basisText(basis: "given" | "percent complete" | null): string | null {
  return basis === "percent complete" ? "% complete × BAC" : basis;
}
