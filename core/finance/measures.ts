import { sheetCell, type CellRef } from "../domain/cell-ref";
import type { Known } from "../domain/known";
import type { Figures } from "../domain/measure";
import { cellOf, rowCell } from "../domain/row-source";
import type { FinanceResult, ProjectFinance } from "./finance-result";
import { figureCells } from "./figure-cells";
import { appraisalMeasures } from "./measures-appraisal";
import { budgetMeasures, type FinanceMeasure } from "./measures-budget";
import type { FinanceTerms } from "./terms";

/** Every figure of a project's money, by id. */
export function financeMeasures(terms: FinanceTerms): ReadonlyMap<string, FinanceMeasure> {
  const figures = [...budgetMeasures(terms), ...appraisalMeasures(terms)].map((measure) => ({
    ...measure,
    cells: (row: ProjectFinance) => figureCells(measure.id, row, terms),
  }));
  const measures = [...descriptions(), ...figures];
  return new Map(measures.map((measure) => [measure.id, measure]));
}

function descriptions(): FinanceMeasure[] {
  return [
    {
      id: "project",
      title: "ID",
      format: "id",
      help: "The project's id, linked to its row.",
      value: ({ id }) => id,
      cells: ({ project }) => (project ? [cellOf(project, "id") ?? rowCell(project)] : []),
    },
    text("name", "Project", ({ name }) => name),
    text("program", "Program", ({ program }) => program),
    text("costCentre", "Cost centre", ({ project }) => project?.costCentre ?? null),
    text("entity", "Entity", ({ project }) => project?.entity ?? null),
    text("currency", "Currency", ({ project }) => project?.currency ?? null),
    {
      id: "why",
      title: "Why not known",
      format: "long-text",
      help: "Why there is no NPV.",
      value: ({ appraisal }) => appraisal.why,
    },
    {
      ...text("source", "Source", ({ project }) => (project ? sheetCell(rowCell(project)) : null)),
      cells: ({ project }): CellRef[] => (project ? [rowCell(project)] : []),
    },
  ];
}

function text(id: string, title: string, value: (row: ProjectFinance) => Known<string>): FinanceMeasure {
  return { id, title, format: "text", help: `${title}, as the Projects table says.`, value };
}

/** The figures of PMO Finance, for Explain and the docs. */
export function financeFigures(result: FinanceResult): Figures<ProjectFinance> {
  return {
    id: "finance",
    title: "PMO Finance",
    measures: [...financeMeasures(result.terms).values()],
    rows: result.projects,
    keyOf: ({ id }) => id,
    nameOf: ({ name }) => name,
  };
}

/** Other names by which a criterion may ask for a figure. */
const ALIASES: Readonly<Record<string, readonly string[]>> = {
  npvGoForward: ["NPV go-forward", "Net present value"],
  roi: ["ROI", "Return on investment"],
  irr: ["Internal rate of return"],
  bcr: ["Benefit-cost ratio", "Benefit cost ratio"],
  payback: ["Payback", "Payback period"],
  planningYearCost: ["FY cost to go"],
};

/** Every figure that is a number, by its id, title and usual names, then by project: for scoring and ranking. */
export function financeValues(
  result: FinanceResult,
): ReadonlyMap<string, ReadonlyMap<string, Known<number>>> {
  const values = new Map<string, ReadonlyMap<string, Known<number>>>();
  for (const measure of financeMeasures(result.terms).values()) {
    if (!result.projects.some((row) => typeof measure.value(row) === "number")) continue;
    const byProject = new Map<string, Known<number>>();
    for (const row of result.projects) {
      const figure = measure.value(row);
      if (typeof figure === "number" || figure === null) byProject.set(row.id, figure);
    }
    const numbers = [...byProject.values()].some((figure) => figure !== null);
    if (!numbers) continue;
    for (const name of [measure.id, measure.title, ...(ALIASES[measure.id] ?? [])])
      values.set(name, byProject);
  }
  return values;
}
