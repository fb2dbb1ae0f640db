import type { Assumption } from "../../domain/assumption";
import { sheetCell, type CellRef } from "../../domain/cell-ref";
import { decided } from "../../domain/decided";
import type { Finding } from "../../domain/issue";
import { didYouMean } from "../../domain/nearest-names";
import type { Project } from "../../domain/project";
import { sameWords } from "../mapping/mapping";
import type { SaidDecision } from "./settings";

const FIGURES = ["Decision", "Portfolio"];

/** The projects with what settings decide on them. */
export interface Decided {
  readonly projects: readonly Project[];
  readonly findings: readonly Finding[];
  readonly assumptions: readonly Assumption[];
  /** Of decisions that were said for this run alone: wrong usage, in words. */
  readonly usageErrors: readonly string[];
}

/** Forces projects in or out, or lets them compete, as settings say by their ID or name; a name that is none is said. */
export function withDecisions(projects: readonly Project[], said: readonly SaidDecision[]): Decided {
  const named = said.map((one) => ({ ...one, of: projectNamed(projects, one.project) }));
  const taken = named.flatMap(({ of, decision, at }) => (of ? [{ of, decision, at }] : []));
  const strange = named.filter(({ of }) => !of);
  const decisions = new Map(taken.map(({ of, decision }) => [of, decision === "free" ? null : decision]));
  return {
    projects: projects.map((project) => {
      const forced = decisions.get(project);
      return forced === undefined ? project : decided(project, forced);
    }),
    findings: strange.flatMap(({ project, at }) => (at ? [unknownProject({ project, at }, projects)] : [])),
    usageErrors: strange.flatMap(({ project, at }) =>
      at ? [] : [`there is no project "${project}" to decide on${didYouMean(project, idsOf(projects))}`],
    ),
    assumptions: taken.length === 0 ? [] : [decisionsTaken(taken)],
  };
}

function projectNamed(projects: readonly Project[], written: string): Project | undefined {
  return (
    projects.find(({ id }) => sameWords(id, written)) ?? projects.find(({ name }) => sameWords(name, written))
  );
}

function decisionsTaken(
  taken: readonly (Pick<SaidDecision, "decision" | "at"> & { readonly of: Project })[],
): Assumption {
  const each = taken.map(
    ({ of, decision, at }) => `${of.id} ${of.name} ${decision} (${at ? sheetCell(at) : "this run"})`,
  );
  return { what: "Decisions", how: `Settings decide on ${each.join(", ")}.`, figures: FIGURES };
}

function unknownProject(
  { project, at }: { readonly project: string; readonly at: CellRef },
  projects: readonly Project[],
): Finding {
  return {
    code: "decision-on-no-project",
    severity: "warning",
    at,
    table: "Settings",
    column: "Setting",
    record: project,
    found: project,
    message: `There is no project "${project}"${didYouMean(project, idsOf(projects))}; what is decided on it has no effect.`,
    fix: "Name a project by its ID, or delete the row.",
    affects: FIGURES,
  };
}

function idsOf(projects: readonly Project[]): readonly string[] {
  return projects.map(({ id }) => id);
}
