import { groupedBy } from "../domain/grouped-by";
import type { Load, Person } from "./capacity-result";
import { nameKey, NO_ROLE } from "./names";

/** Who cannot be spared. */
export interface Scarcity {
  /** Roles that fail when one of those who hold them is gone. */
  readonly thinRoles: ReadonlySet<string>;
  /** Skills that one person alone has. */
  readonly soleSkills: ReadonlySet<string>;
  /** Skills that bookings or requests ask for. */
  readonly askedSkills: ReadonlySet<string>;
}

/** What scarcity is seen in. */
export interface ScarcityQuestion {
  readonly people: readonly Person[];
  readonly loads: readonly Load[];
  /** Roles that have people without names too. */
  readonly unnamed: ReadonlySet<string>;
}

/** Where several share a role the loss of one is a shortage, not the end of the work. */
const PAIR = 2;
const SEVERAL_PROJECTS = 2;
/** Fewer hours than this are rounding. */
const SOME_HOURS = 1e-6;

/**
 * Roles and skills that hang on one person. A role does when one person holds it and it is in demand; or when two hold
 * it, several projects or clients want it in one period, and more than the one who is left could do alone. A role that three
 * hold, one that has people without names, and a pair that works for a single project, are not: what their loss costs
 * is a shortage, or that project's own risk.
 */
export function scarcityOf({ people, loads, unnamed }: ScarcityQuestion): Scarcity {
  const active = people.filter(({ supply }) => supply.working.some((hours) => hours > 0));
  const holders = groupedBy(active, ({ role }) => role);
  const demand = groupedBy(loads, ({ role }) => role);
  const skilled = countOf(active.flatMap(({ skills }) => [...new Set(skills.map(nameKey))]));
  const thin = [...holders].filter(
    ([role, group]) => role !== NO_ROLE && !unnamed.has(role) && hangsOnOne(group, demand.get(role) ?? []),
  );
  return {
    thinRoles: new Set(thin.map(([role]) => role)),
    soleSkills: new Set([...skilled].filter(([, count]) => count === 1).map(([skill]) => skill)),
    askedSkills: skillsAskedFor(loads),
  };
}

function skillsAskedFor(loads: readonly Load[]): Set<string> {
  const asked = new Set<string>();
  for (const { assignment } of loads) {
    for (const skill of assignment.skills ?? []) asked.add(nameKey(skill.replace(/:\s*\d+$/, "")));
  }
  return asked;
}

function hangsOnOne(holders: readonly Person[], loads: readonly Load[]): boolean {
  if (holders.length > PAIR) return false;
  const periods = holders[0]?.supply.capacity.map((_, index) => index) ?? [];
  return periods.some((index) => {
    const wanted = loads.filter(({ hours }) => (hours[index] ?? 0) > SOME_HOURS);
    if (holders.length === 1) return wanted.length > 0;
    const projects = new Set(wanted.flatMap(({ project, assignment }) => project ?? assignment.client ?? []));
    const hours = wanted.reduce((total, load) => total + (load.hours[index] ?? 0), 0);
    const mostLeft = Math.max(...holders.map(({ supply }) => supply.capacity[index] ?? 0));
    return projects.size >= SEVERAL_PROJECTS && hours > mostLeft + SOME_HOURS;
  });
}

function countOf(names: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}
