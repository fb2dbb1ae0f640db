import type { Assumption } from "../domain/assumption";
import type { Finding } from "../domain/issue";
import { groupedBy } from "../domain/grouped-by";
import { namedIds } from "../domain/named-ids";
import type { Portfolio } from "../domain/portfolio";
import type { Project } from "../domain/project";
import type { StartOption } from "../domain/records";
import { cellOf, rowCell } from "../domain/row-source";
import { isWholeBudget, readLimits, type LimitInput } from "./input-limits";
import { readObjective } from "./input-objective";
import { treatmentBasis, type TreatmentBasis } from "./input-options";
import type { StartContext } from "./input-start-parts";
import { isPartlyUntreated, readStarts, settledStart } from "./input-starts";
import type { Candidate, Claim, SelectionProblem } from "./problem";
import { periodsOfRoles } from "./role-periods";
import type { SelectionSources, Standing } from "./sources";

/** The question, and what was found and taken for granted while it was put together. */
export interface SelectionInput {
  readonly problem: SelectionProblem;
  readonly findings: readonly Finding[];
  readonly assumptions: readonly Assumption[];
}

interface Entrant {
  readonly project: Project;
  readonly standing: Standing;
}

/** Whether anything limits what may be chosen: without a limit everything that is worth something is. */
export function isChoiceLimited({ constraints, settings }: Portfolio): boolean {
  return settings.budget !== null || constraints.length > 0;
}

/** Puts the question together: who competes, with what starts, within which limits, for what. */
export function readSelection(portfolio: Portfolio, sources: SelectionSources): SelectionInput {
  const { settings, projects } = portfolio;
  const entrants = projects.flatMap((project) => {
    const standing = sources.standings.get(project.id);
    return standing ? [{ project, standing }] : [];
  });
  const free = entrants.filter(({ standing }) => standing.claim === "free").map(({ project }) => project.id);
  const objective = readObjective(settings.objective, free, sources);
  const { limits, findings } = readLimits(portfolio, sources);
  const context: StartContext = { portfolio, sources, limits, objective, periodsOf: periodsOfRoles(sources) };
  const options = groupedBy(portfolio.startOptions, ({ project }) => project);
  // What is completed is there to be built on.
  const done = new Set(
    projects.flatMap(({ id, stage }) => (sources.standings.has(id) || stage === "cancelled" ? [] : [id])),
  );
  const taken: Finding[] = [];
  const candidates = entrants.map(({ project, standing }): Candidate => {
    const isThere = standing.claim === "committed" || standing.claim === "mandatory";
    const { unknown, ...read } = isThere
      ? settledStart(project, context)
      : readStarts(project, options.get(project.id) ?? [], context);
    if (unknown.length > 0 && standing.claim !== "forced out")
      taken.push(unknownFigures(project, standing, unknown));
    const dependsOn = (project.dependsOn ?? []).filter((id) => id !== project.id && !done.has(id));
    const lost = dependsOn.filter((id) => !sources.standings.has(id));
    return {
      ...{ id: project.id, name: project.name, project },
      ...claimOf(standing, { unknown, lost }),
      isInFlight: standing.isInFlight,
      ...read,
      dependsOn,
      excludes: (project.excludes ?? []).filter((id) => id !== project.id),
    };
  });
  return {
    problem: {
      candidates,
      limits: limits.map(plainLimit),
      objective: objective.objective,
      envelope: envelopeOf(limits, sources),
    },
    findings: [...objective.findings, ...findings, ...taken, ...untreatedCosts(entrants, options, context)],
    assumptions: [
      ...objective.assumptions,
      ...assumptionsOf(limits, portfolio, sources),
      ...treatmentAssumptions(entrants, options, context),
    ],
  };
}

/** A project that competes is left out when its figures are not known or what it needs is not to be had; one that is settled is in with what is known. */
function claimOf(
  { claim, reason }: Standing,
  { unknown, lost }: { readonly unknown: readonly string[]; readonly lost: readonly string[] },
): { readonly claim: Claim; readonly reason: string } {
  if (claim !== "free") return { claim, reason };
  if (unknown.length > 0) return { claim: "forced out", reason: `not known is ${unknown.join(" and ")}` };
  if (lost.length > 0)
    return {
      claim: "forced out",
      reason: `it depends on ${lost.join(", ")}, which is cancelled or not there`,
    };
  return { claim, reason };
}

function plainLimit({
  name,
  kind,
  resource,
  period,
  sense,
  amount,
  unit,
  cell,
}: LimitInput): SelectionProblem["limits"][number] {
  return { name, kind, resource, period, sense, amount, unit, cell };
}

/** The planning year's money, else the first limit on money. */
function envelopeOf(limits: readonly LimitInput[], { planningYear }: SelectionSources): number {
  const whole = limits.findIndex(
    (limit) => isWholeBudget(limit) && (limit.period === null || limit.period.start === planningYear.start),
  );
  return whole >= 0 ? whole : limits.findIndex(({ kind, unit }) => kind === "budget" && unit === "money");
}

function unknownFigures(project: Project, { claim }: Standing, unknown: readonly string[]): Finding {
  const words = unknown.join(" and ");
  return {
    code: "candidate-not-known",
    ...warningOf(project),
    message:
      claim === "free"
        ? `${project.name} does not compete: not known is ${words}.`
        : `${project.name} is in: ${words} is not known, and counts as 0.`,
    fix: "Give its cost and its benefit (a benefit of 0 where it only makes others possible).",
  };
}

/** Where a warning about a project belongs. */
function warningOf(project: Project): Omit<Finding, "code" | "message" | "fix"> {
  return {
    severity: "warning",
    at: cellOf(project, "id") ?? rowCell(project),
    table: "Projects",
    record: project.id,
    affects: ["Portfolio"],
  };
}

/** Projects that go as planned and have costs which limits on capex and opex do not count. */
function untreatedCosts(
  entrants: readonly Entrant[],
  options: ReadonlyMap<string, readonly StartOption[]>,
  context: StartContext,
): Finding[] {
  const asPlanned = entrants.filter(
    ({ project, standing: { claim } }) =>
      claim === "committed" || claim === "mandatory" || (claim !== "forced out" && !options.has(project.id)),
  );
  return asPlanned
    .filter(({ project }) => isPartlyUntreated(project, context))
    .map(({ project }) => untreatedCost(project));
}

function untreatedCost(project: Project): Finding {
  return {
    code: "treatment-not-known",
    ...warningOf(project),
    message: `Some costs of ${project.name} do not say whether they are capex or opex: they do not count within limits on either.`,
    fix: "Give its costs in Financials a Treatment: capex or opex.",
  };
}

const TREATMENT_WORDS: Readonly<Record<Exclude<TreatmentBasis, "own">, string>> = {
  share: "by the share that their Financials have of each: these do not come to what Start options say.",
  none: "not counted within limits on either: their Financials say of no cost which it is.",
};

/** Whose capex and opex are not simply those of their Financials. */
function treatmentAssumptions(
  entrants: readonly Entrant[],
  options: ReadonlyMap<string, readonly StartOption[]>,
  context: StartContext,
): Assumption[] {
  const bases = entrants.flatMap(({ project, standing }) => {
    const own = options.get(project.id) ?? [];
    const isThere = standing.claim === "committed" || standing.claim === "mandatory";
    return own.length === 0 || isThere
      ? []
      : [{ id: project.id, basis: treatmentBasis(project, own, context) }];
  });
  return (["share", "none"] as const).flatMap((basis) => {
    const ids = bases.flatMap((one) => (one.basis === basis ? [one.id] : []));
    return ids.length === 0
      ? []
      : [
          {
            what: `Capex and opex of the starts of ${namedIds(ids)}`,
            how: TREATMENT_WORDS[basis],
            figures: ["Portfolio"],
          },
        ];
  });
}

function assumptionsOf(
  limits: readonly LimitInput[],
  { settings }: Portfolio,
  sources: SelectionSources,
): Assumption[] {
  const assumed: Assumption[] = [];
  const hasRoles = limits.some(({ kind }) => kind === "role");
  if (limits.some(({ kind, cell }) => kind === "role" && cell === null)) {
    assumed.push({
      what: "What roles have left for new work",
      how: "Capacity less what mandatory and in-flight projects and other work are booked and wanted for, by period; at least 0.",
      figures: ["Portfolio"],
    });
  } else if (hasRoles) {
    assumed.push({
      what: "Role limits",
      how: "The Constraints table's, as what is free for new work; roles that it does not name limit nothing (Settings, Role limits: capacity takes them from the capacity plan).",
      figures: ["Portfolio"],
    });
  } else if (settings.roleLimits === "none" || sources.roles.length > 0) {
    assumed.push({ what: "Role limits", how: "None: roles limit nothing.", figures: ["Portfolio"] });
  }
  return assumed;
}
