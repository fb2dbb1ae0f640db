import type { Calendar } from "../domain/calendar";
import { groupedBy } from "../domain/grouped-by";
import type { Finding } from "../domain/issue";
import { once } from "../domain/once";
import type { Portfolio } from "../domain/portfolio";
import { cellOf, rowCell } from "../domain/row-source";
import { sum } from "../math/sum";
import type { CapacityResult, Load, RoleCapacityRow } from "./capacity-result";
import { conflictsOf } from "./conflicts";
import { readCapacity, type CapacityInput } from "./input";
import { NO_ROLE } from "./names";
import { peopleRows } from "./people";
import { rolesOf } from "./roles";
import { headcountStretches, type Headcount } from "./unnamed-supply";
import { fullTimeHours, hoursByPeriod, workdayCount } from "./workdays";

/**
 * Supply, demand, gap and utilisation by role, person and period, for the periods after the status date. Booked is
 * what is confirmed; tentative bookings and open requests stand apart; gap = capacity − all three.
 */
export function capacityOf(portfolio: Portfolio): CapacityResult {
  const input = readCapacity(portfolio);
  const { periods, people, loads } = input;
  const { utilizationBase } = portfolio.settings;
  const supplyIsKnown = portfolio.resources.length > 0 || portfolio.roleCapacity.length > 0;
  const unnamed = unnamedHours(portfolio, input);
  const roles = rolesOf({
    periods,
    people,
    loads,
    unnamed,
    supplyIsKnown,
    utilizationBase,
    defaultCalendar: portfolio.calendar,
    fullTimeHours: fullTimeIn(input),
  });
  const rows = peopleRows({
    people: people.map(({ person }) => person),
    loads,
    periods,
    utilizationBase,
    unnamed: new Set(unnamed.keys()),
  });
  const byProject = once(() => hoursByProject(loads));
  return {
    periodKind: portfolio.settings.period,
    periods,
    utilizationBase,
    roles,
    people: rows,
    conflicts: conflictsOf(rows, loads, periods),
    // Only a criterion that names it asks for it.
    get hoursByProject() {
      return byProject();
    },
    findings: [...input.findings, ...(supplyIsKnown ? demandWithoutPeople(roles, loads) : [])],
    assumptions: input.assumptions,
  };
}

function fullTimeIn({ periods, horizon }: CapacityInput): (calendar: Calendar) => readonly number[] {
  const counted = new Map<Calendar, readonly number[]>();
  return (calendar) => {
    const known =
      counted.get(calendar) ?? fullTimeHours(calendar, { periods, count: workdayCount(calendar, horizon) });
    counted.set(calendar, known);
    return known;
  };
}

function unnamedHours(
  { roleCapacity, calendar }: Portfolio,
  { periods, horizon, spell }: CapacityInput,
): Map<string, number[]> {
  const byRole = new Map<string, Headcount[]>();
  for (const { role, period, fullTimeEquivalent } of roleCapacity) {
    if (fullTimeEquivalent === null) continue;
    const rows = byRole.get(spell(role)) ?? [];
    rows.push({ from: period, fullTimeEquivalent });
    byRole.set(spell(role), rows);
  }
  const count = workdayCount(calendar, horizon);
  return new Map(
    [...byRole].map(([role, rows]) => {
      const stretches = headcountStretches(rows, horizon).map(({ stretch, fullTimeEquivalent }) =>
        hoursByPeriod(fullTimeEquivalent * calendar.hoursPerDay, stretch, { periods, count }),
      );
      return [
        role,
        periods.map((_, index) => stretches.reduce((hours, one) => hours + (one[index] ?? 0), 0)),
      ];
    }),
  );
}

function hoursByProject(loads: readonly Load[]): Map<string, number> {
  const byProject = groupedBy(loads, ({ project }) => project);
  return new Map([...byProject].map(([project, own]) => [project, sum(own.flatMap(({ hours }) => hours))]));
}

/** Demand for a role that nobody holds: a shortage as a whole, or a role that is misspelt. */
function demandWithoutPeople(roles: readonly RoleCapacityRow[], loads: readonly Load[]): Finding[] {
  const empty = new Set(
    roles
      .filter(({ periods }) => periods.every(({ capacity }) => capacity === null || capacity === 0))
      .map(({ role }) => role),
  );
  return loads.flatMap(({ role, assignment, person }): Finding[] => {
    if (!empty.has(role) || person !== null) return [];
    const what =
      role === NO_ROLE
        ? {
            code: "request-without-role",
            message: "The request names no role, so nobody's capacity stands against it.",
          }
        : {
            code: "role-without-people",
            message: `Nobody in Resources is ${role}, so all of this demand is a shortage.`,
          };
    return [
      {
        ...what,
        severity: "warning",
        at: cellOf(assignment, "role") ?? rowCell(assignment),
        table: "Assignments",
        column: "Role",
        ...(role === NO_ROLE ? {} : { found: role }),
        record: assignment.project ?? "no project",
        fix: role === NO_ROLE ? "Fill Role." : "Correct the role, or add people or Capacity by role.",
        affects: ["Gap h"],
      },
    ];
  });
}
