import { sheetCell } from "../domain/cell-ref";
import type { Finding } from "../domain/issue";
import type { Known } from "../domain/known";
import { fiscalYearName, type Period } from "../domain/period";
import type { Portfolio } from "../domain/portfolio";
import type { Project } from "../domain/project";
import type { Constraint, Treatment } from "../domain/records";
import { cellOf, rowCell } from "../domain/row-source";
import { limitPeriod } from "./input-periods";
import { HALF_A_CENT, type Limit } from "./problem";
import type { SelectionSources, SourceMeasure } from "./sources";

/** A limit, and what a project takes of it beside its start. */
export interface LimitInput extends Limit {
  /** Which of a project's amounts is counted. */
  readonly counts:
    | { readonly kind: "cost"; readonly treatment?: Treatment }
    | { readonly kind: "role" }
    | { readonly kind: "project" }
    | { readonly kind: "measure"; readonly measure: SourceMeasure };
  /** Only projects of this theme or unit count. */
  readonly theme: Known<string>;
  readonly businessUnit: Known<string>;
}

/** The limits of Constraints that can be used, the budget of Settings, and what is wrong with the others. */
export interface LimitsInput {
  readonly limits: readonly LimitInput[];
  readonly findings: readonly Finding[];
}

/**
 * Reads the limits. The budget of Settings stands for that of the planning year in Constraints, so that it can be
 * tried out; it is said where they differ. Roles come from Constraints where these name any, else from the capacity
 * plan, as the setting says.
 */
export function readLimits(portfolio: Portfolio, sources: SelectionSources): LimitsInput {
  const { constraints, settings } = portfolio;
  const findings: Finding[] = [];
  const read = constraints.flatMap((constraint): LimitInput[] => {
    const limit = readConstraint(constraint, { portfolio, sources, findings });
    return limit ? [limit] : [];
  });
  const { roleLimits } = settings;
  const hasRoles = read.some(({ kind }) => kind === "role");
  const fromPlan = roleLimits === "capacity" || (roleLimits === "given" && !hasRoles);
  const used = read.filter(
    ({ kind }) => kind !== "role" || (roleLimits !== "capacity" && roleLimits !== "none"),
  );
  return {
    limits: [
      ...withBudget(used, { portfolio, sources, findings }),
      ...(fromPlan ? plannedRoles(sources) : []),
    ],
    findings,
  };
}

interface Reading {
  readonly portfolio: Portfolio;
  readonly sources: SelectionSources;
  readonly findings: Finding[];
}

function readConstraint(constraint: Constraint, reading: Reading): Known<LimitInput> {
  const { name, kind, limit, period } = constraint;
  if (kind === null || limit === null) return null; // said when the table was read
  const { portfolio, sources, findings } = reading;
  const days = period === null ? null : limitPeriod(period, portfolio, sources.planningYear);
  if (period !== null && days === null) {
    findings.push(
      notUsed(constraint, {
        field: "period",
        message: `"${period}" is no period that can be read, so the limit is left out.`,
        fix: "Write it as FY27, 2027, Q1 2027, Jan 2027 or P03 FY27, or as the Fiscal calendar has it.",
      }),
    );
    return null;
  }
  const counts = countsOf(constraint, sources);
  if (counts === null) {
    findings.push(
      notUsed(constraint, {
        field: "column",
        message: `"${constraint.column ?? ""}" is no column of Projects and no figure that is calculated, so the limit is left out.`,
        fix: "Name a Projects column with numbers; of a budget leave it blank, or write Budget, Capex or Opex; of a role name the role.",
      }),
    );
    return null;
  }
  return {
    name,
    kind,
    resource: resourceOf(constraint),
    period: days ?? (kind === "role" ? sources.planningYear : null),
    sense: kind === "minimum" ? "at least" : "at most",
    amount: limit,
    unit: unitOf(counts),
    cell: cellOf(constraint, "limit") ?? rowCell(constraint),
    counts,
    theme: constraint.theme,
    businessUnit: constraint.businessUnit,
  };
}

function countsOf({ kind, column }: Constraint, sources: SelectionSources): Known<LimitInput["counts"]> {
  const named = column?.trim().toLowerCase() ?? "";
  if (kind === "role") return named === "" ? null : { kind: "role" };
  if (kind === "count" || (kind === "minimum" && named === "")) return { kind: "project" };
  if (kind === "budget" || named === "budget") {
    if (named === "capex" || named === "opex") return { kind: "cost", treatment: named };
    if (named === "" || named === "budget" || named === "cost") return { kind: "cost" };
  }
  const measure = named === "" ? null : sources.measure(column ?? "");
  return measure ? { kind: "measure", measure } : null;
}

function unitOf(counts: LimitInput["counts"]): Limit["unit"] {
  switch (counts.kind) {
    case "cost":
      return "money";
    case "role":
      return "fte";
    case "project":
      return "projects";
    case "measure":
      return counts.measure.unit;
  }
}

function resourceOf({ kind, column }: Constraint): string {
  const name = column?.trim() ?? "";
  if (name !== "") return name;
  return kind === "budget" ? "Budget" : "Projects";
}

/** Whether a limit counts a project at all. */
export function counts({ theme, businessUnit }: LimitInput, project: Project): boolean {
  const plain = (text: Known<string>): string => text?.trim().toLowerCase() ?? "";
  const isOfTheme = plain(theme) === "" || (project.theme ?? []).some((one) => plain(one) === plain(theme));
  return isOfTheme && (plain(businessUnit) === "" || plain(project.businessUnit) === plain(businessUnit));
}

function withBudget(limits: readonly LimitInput[], { portfolio, sources, findings }: Reading): LimitInput[] {
  const { budget } = portfolio.settings;
  const year = sources.planningYear;
  const place = limits.findIndex((limit) => isWholeBudget(limit) && isSame(limit.period, year));
  if (budget === null) return [...limits];
  const given = limits[place];
  if (given === undefined) {
    const name = `Budget ${fiscalYearName(year)}`;
    const limit = { name, kind: "budget", resource: "Budget", period: year, sense: "at most" } as const;
    return [
      { ...limit, amount: budget, unit: "money", cell: null, counts: { kind: "cost" }, ...ALL_PROJECTS },
      ...limits,
    ];
  }
  if (Math.abs(given.amount - budget) > HALF_A_CENT) {
    findings.push({
      code: "two-budgets",
      severity: "info",
      at: given.cell ?? { sheet: "Constraints" },
      table: "Constraints",
      record: given.name,
      message: `${given.name} is ${given.amount} in Constraints${given.cell ? ` (${sheetCell(given.cell)})` : ""} and ${budget} in Settings; Settings is taken.`,
      fix: "Keep one of the two.",
      affects: ["Portfolio"],
    });
  }
  return limits.map((limit, at) => (at === place ? { ...limit, amount: budget } : limit));
}

/** Whether a limit is on all the money there is, whatever it is spent on. */
export function isWholeBudget({ kind, counts: of, theme, businessUnit }: LimitInput): boolean {
  return (
    kind === "budget" &&
    of.kind === "cost" &&
    of.treatment === undefined &&
    theme === null &&
    businessUnit === null
  );
}

const ALL_PROJECTS = { theme: null, businessUnit: null } as const;

function isSame(period: Known<Period>, other: Period): boolean {
  return period !== null && period.start === other.start && period.finish === other.finish;
}

/** What each role has left for new work, by period of the plan; without those that nobody asks for. */
function plannedRoles({ roles, standings }: SelectionSources): LimitInput[] {
  return roles.flatMap(({ role, period, capacity, wanted }): LimitInput[] => {
    const isNew = (project: string): boolean => {
      const claim = standings.get(project)?.claim;
      return claim !== undefined && claim !== "committed" && claim !== "mandatory";
    };
    const entries = [...wanted];
    if (!entries.some(([project, amount]) => isNew(project) && amount > 0)) return [];
    const taken = entries.reduce((sum, [project, amount]) => sum + (isNew(project) ? 0 : amount), 0);
    const limit = { kind: "role", resource: role, period, sense: "at most", unit: "fte" } as const;
    const amount = Math.max(0, capacity - taken);
    return [{ ...limit, name: role, amount, cell: null, counts: { kind: "role" }, ...ALL_PROJECTS }];
  });
}

interface Trouble {
  readonly field: string;
  readonly message: string;
  readonly fix: string;
}

function notUsed(constraint: Constraint, { field, message, fix }: Trouble): Finding {
  return {
    code: "constraint-not-used",
    severity: "warning",
    at: cellOf(constraint, field) ?? rowCell(constraint),
    table: "Constraints",
    record: constraint.name,
    message: `${constraint.name}: ${message}`,
    fix,
    affects: ["Portfolio"],
  };
}
