import { sheetCell } from "../domain/cell-ref";
import type { Figures, Measure } from "../domain/measure";
import { fiscalYearName } from "../domain/period";
import { cellOf, rowCell } from "../domain/row-source";
import { worthTitle, worthFormat, worthUnit } from "./problem";
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

function entryMeasures({ problem }: SelectionResult): SelectionMeasure[] {
  const isMoney = worthUnit(problem.objective) === "money";
  const notWorkedOut = ({ entry, outcome }: SelectedProject): string | null =>
    entry !== null
      ? null
      : ["mandatory", "in flight", "selected"].includes(outcome)
        ? "It is in."
        : "It was not worked out: its figures are not known, or many others are out that are worth more.";
  return [
    {
      id: "loss",
      title: "Price of entry",
      format: isMoney ? "money" : "score",
      help: "Value of the whole set that is lost when the project is forced in.",
      inputs: ["value"],
      value: ({ entry }) => entry?.loss ?? null,
      why: (row) =>
        notWorkedOut(row) ??
        (row.entry?.isImpossible
          ? "It cannot be in."
          : row.entry?.loss === null
            ? "It was not worked out in the time given."
            : null),
    },
    {
      id: "entryBudget",
      title: "Enters at",
      format: "money",
      help: "The least envelope at which the best set takes the project by itself.",
      inputs: ["cost", "value"],
      value: ({ entry }) => entry?.budget ?? null,
      why: (row) => notWorkedOut(row) ?? (row.entry?.budget === null ? "At no envelope." : null),
    },
    {
      id: "binding",
      title: "Kept out by",
      format: "text",
      help: "The limit with more of which, or without which, it would be in.",
      value: ({ entry }) => entry?.binding ?? null,
      why: (row) =>
        notWorkedOut(row) ??
        (row.entry?.binding === null
          ? "No single limit keeps it out: it is worth less than what it would take the place of."
          : null),
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
      help: "Projects that are out when it is forced in.",
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
