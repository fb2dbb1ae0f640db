import type { TableKind } from "../table-kind";
import { column, MONEY, NUMBER, refTo, required, TEXT, DATE } from "./column";
import { CONSTRAINT_KIND, DIRECTION } from "./words";

/** What projects are scored on. */
export const CRITERIA: TableKind<"criteria"> = {
  id: "criteria",
  title: "Criteria",
  synonyms: [
    "criterion",
    "scoring criteria",
    "scoring model",
    "weights",
    "weighting",
    "prioritisation criteria",
    "prioritization criteria",
  ],
  help: "What projects are scored on, and how much each counts: switches on the ranking.",
  columns: {
    name: required("Name", TEXT, {
      also: "criterion, criteria, criterion name, factor, dimension, scoring criterion",
      help: "The criterion; by default the column of Projects with the same name holds its scores.",
    }),
    weight: column("Weight", NUMBER, {
      also: "weighting, weight %, importance",
      help: "How much it counts; the weights need not sum to 1 or 100.",
    }),
    direction: column("Direction", DIRECTION, {
      also: "benefit or cost, benefit/cost, cost or benefit, goal, better, preference, min/max, richtung, optimierung",
      help: "Benefit when a higher score is better, cost when a lower one is.",
    }),
    scaleMin: column("Scale min", NUMBER, {
      also: "min, minimum, lowest, scale minimum, worst, from, skala min",
      help: "Lowest score that can be given.",
    }),
    scaleMax: column("Scale max", NUMBER, {
      also: "max, maximum, highest, scale maximum, best, to, skala max",
      help: "Highest score that can be given.",
    }),
    column: column("Column", TEXT, {
      also: "projects column, source column, measure, source, data column, field, spalte, colonne",
      help: "The column of Projects, or the calculated measure such as ROI, that holds the score; blank: the criterion's own name.",
    }),
    description: column("Description", TEXT, {
      also: "definition, meaning, notes, comment, guidance, erläuterung, descripción",
      help: "What the scores mean.",
    }),
  },
};

/** Limits on what may be selected. */
export const CONSTRAINTS: TableKind<"constraints"> = {
  id: "constraints",
  title: "Constraints",
  synonyms: [
    "constraint",
    "limits",
    "portfolio constraints",
    "selection limits",
    "restrictions",
    "nebenbedingungen",
    "restriktionen",
    "grenzen",
    "contraintes",
    "restricciones",
  ],
  help: "Limits on what may be selected, such as money, a role or a count: switches on the portfolio selection.",
  columns: {
    name: required("Name", TEXT, {
      also: "constraint, constraint name, limit name, contrainte",
      help: "What people call the limit.",
    }),
    kind: required("Kind", CONSTRAINT_KIND, {
      also: "type, constraint type, constraint kind, tipo",
      help: "Budget, role, count, minimum or custom.",
    }),
    column: column("Column or role", TEXT, {
      also: "column, role, measure, resource, applies to, spalte, rolle, columna, rol",
      help: "The column of Projects that is summed, or the role.",
    }),
    period: column("Period", TEXT, {
      also: "year, fiscal year, fy, quarter, month, when, jahr",
      help: "When it holds; blank is the whole horizon.",
    }),
    limit: required("Limit", NUMBER, {
      also: "value, amount, maximum, max, cap, upper limit, grenze, obergrenze, wert, limite",
      help: "How much there is, or how much it must be at least.",
    }),
    theme: column("Theme", TEXT, {
      also: "strategic theme, filter theme",
      help: "Only projects of this theme count.",
    }),
    businessUnit: column("Business unit", TEXT, {
      also: "bu, department, division, filter business unit",
      help: "Only projects of this unit count.",
    }),
  },
};

/** What a project costs and yields when it starts then. */
export const START_OPTIONS: TableKind<"startOptions"> = {
  id: "startOptions",
  title: "Start options",
  synonyms: [
    "start option",
    "start alternatives",
    "timing options",
    "candidate starts",
    "startoptionen",
    "starttermine",
  ],
  help: "When a candidate may start, and what it then costs, yields and takes: the portfolio selection chooses among its starts.",
  columns: {
    project: required("Project", refTo("projects"), {
      also: "project id, project code, id, candidate, project name, initiative",
      help: "The project, by its ID.",
    }),
    start: required("Start", DATE, {
      also: "start date, from, start month, start period",
      help: "First day, when it starts so.",
    }),
    costFirstYear: column("Cost first year", MONEY, {
      also: "first year cost, cost year 1, cost y1, cost planning year, planning year cost, kosten jahr 1, fy cost",
      help: "Cost in the planning year.",
    }),
    costSecondYear: column("Cost second year", MONEY, {
      also: "second year cost, cost year 2, cost y2, cost following year, following year cost, kosten jahr 2, next fy cost",
      help: "Cost in the year after it.",
    }),
    netPresentValue: column("NPV", MONEY, {
      also: "net present value, go-forward npv, value, van, vpn",
      help: "Net present value when it starts then.",
    }),
    role: column("Role", TEXT, {
      also: "scarce role, scarcest role, bottleneck role",
      help: "The scarce role that it takes.",
    }),
    fullTimeEquivalents: column("FTE", NUMBER, {
      also: "ftes, full time equivalents, full time equivalent, role fte, fte needed",
      help: "How many of that role it takes, in full-time equivalents.",
    }),
    roleUntil: column("Role until", DATE, {
      also: "until, fte until, role to, needed until, bis, jusqu'à, hasta",
      help: "Until when it takes them.",
    }),
  },
};
