import { sheetCell } from "../domain/cell-ref";
import type { Figures, Measure } from "../domain/measure";
import { fiscalYearName } from "../domain/period";
import { cellOf, rowCell } from "../domain/row-source";
import { entryMeasures } from "./measures-entry";
import { worthTitle, worthFormat } from "./problem";
import type { SelectedProject, SelectionResult } from "./selection-result";

type SelectionMeasure = Measure<SelectedProject>;

/** What a project's row says beside its figures. */
export type Swap = "in" | "out" | "later" | "as listed";

/** How the best set differs from the score list for a project that competes; `null` for the others. */
export function swapOf({ outcome, isListed, isMoved }: SelectedProject): Swap | null {
  if (outcome === "selected") return isListed ? (isMoved ? "later" : "as listed") : "in";
  if (outcome === "rejected" || outcome === "ruled out" || outcome === "stop")
    return isListed ? "out" : "as listed";
  return null;
}

/** The portfolio's figures, in the order in which they stand. */
export function selectionMeasures(result: SelectionResult): SelectionMeasure[] {
  return [...projectMeasures(), ...figureMeasures(result), ...entryMeasures(result), ...detailMeasures()];
}

function projectMeasures(): SelectionMeasure[] {
  return [
    {
      id: "project",
      title: "ID",
      format: "id",
      help: "The project's id, linked to its row.",
      value: ({ candidate }) => candidate.id,
      cells: ({ candidate: { project } }) => [cellOf(project, "id") ?? rowCell(project)],
    },
    {
      id: "name",
      title: "Project",
      format: "text",
      help: "Project, as the Projects table says.",
      value: ({ candidate }) => candidate.name,
    },
    {
      id: "program",
      title: "Program",
      format: "text",
      help: "Program, as the Projects table says.",
      value: ({ candidate: { project } }) => project.program,
    },
    {
      id: "outcome",
      title: "Decision",
      format: "text",
      help: "Mandatory; in flight; selected; stop (in flight, and not in the best set); rejected; ruled out.",
      inputs: ["value", "cost"],
      value: ({ outcome }) => outcome,
    },
    {
      id: "start",
      title: "Start",
      format: "month",
      help: "The start that was chosen; of a project that is not in, the one that it asks for.",
      value: ({ start }) => start,
      why: ({ start }) => (start === null ? "Its Start is not known." : null),
    },
  ];
}

function figureMeasures({ problem, planningYear }: SelectionResult): SelectionMeasure[] {
  const envelope = problem.limits[problem.envelope];
  return [
    {
      id: "cost",
      title: envelope ? `Takes of ${envelope.name}` : `${fiscalYearName(planningYear)} cost`,
      format: "money",
      help: "What the project takes of the envelope at that start.",
      value: ({ cost }) => cost,
      why: ({ cost }) =>
        cost !== null ? null : envelope ? "What it takes is not known." : "No money is limited.",
    },
    {
      id: "value",
      title: worthTitle(problem.objective),
      format: worthFormat(problem.objective),
      help: "What the project is worth at that start, by the objective (Settings); of several in order, by the first.",
      source: "Kellerer, Pferschy & Pisinger, Knapsack Problems (2004)",
      value: ({ value }) => value,
      why: ({ value, outcome }) =>
        value === null
          ? outcome === "ruled out"
            ? "Its benefit or its cost is not known."
            : "It is in whatever it is worth, and nothing says what that is."
          : null,
    },
    {
      id: "swap",
      title: "Against the list",
      format: "text",
      help: "How the best set differs from what the score list funds: in, out, later (at another start), as listed.",
      inputs: ["outcome"],
      value: (row) => swapOf(row),
    },
  ];
}

function detailMeasures(): SelectionMeasure[] {
  const ids = (list: readonly string[] | undefined): string | null => (list ?? []).join(", ") || null;
  return [
    {
      id: "leaves",
      title: "Would leave for it",
      format: "text",
      help: "Projects that are out when it is forced in; where its price is not exact, in a set that was found.",
      value: ({ entry }) => ids(entry?.leaves),
    },
    {
      id: "dependsOn",
      title: "Depends on",
      format: "text",
      help: "Depends on, as the Projects table says.",
      value: ({ candidate: { project } }) => ids(project.dependsOn ?? []),
    },
    {
      id: "excludes",
      title: "Excludes",
      format: "text",
      help: "Excludes, as the Projects table says.",
      value: ({ candidate: { project } }) => ids(project.excludes ?? []),
    },
    {
      id: "why",
      title: "Why",
      format: "long-text",
      help: "Why it is in or out.",
      value: ({ why }) => why,
    },
    {
      id: "source",
      title: "Source",
      format: "text",
      help: "Where its row stands.",
      value: ({ candidate: { project } }) => sheetCell(rowCell(project)),
      cells: ({ candidate: { project } }) => [rowCell(project)],
    },
  ];
}

/** The portfolio's figures, for Explain and the docs. */
export function selectionFigures(result: SelectionResult): Figures<SelectedProject> {
  return {
    id: "selection",
    title: "PMO Portfolio",
    measures: selectionMeasures(result),
    rows: result.rows,
    keyOf: ({ candidate }) => candidate.id,
    nameOf: ({ candidate }) => candidate.name,
  };
}
