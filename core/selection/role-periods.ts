import { groupedBy } from "../domain/grouped-by";
import { once } from "../domain/once";
import type { RolePeriod, SelectionSources } from "./sources";

/** Finds the periods of a role, whatever the case of its name; the plan is asked for when the first is wanted. */
export function periodsOfRoles(
  sources: Pick<SelectionSources, "roles">,
): (role: string) => readonly RolePeriod[] {
  const byRole = once(() => groupedBy(sources.roles, ({ role }) => role.toLowerCase()));
  return (role) => byRole().get(role.toLowerCase()) ?? [];
}
