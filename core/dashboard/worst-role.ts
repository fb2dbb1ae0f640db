import type { RoleCapacityRow } from "../capacity/capacity-result";
import type { DashboardInput } from "./dashboard-input";

const MONTHS_SHOWN = 6;
const ROLES_SHOWN = 5;

/** A role and its gap in each of the next periods. */
export interface RoleOutlook {
  readonly role: string;
  readonly periods: RoleCapacityRow["periods"];
  /** The period with the largest shortage, of those shown. */
  readonly worst: RoleCapacityRow["periods"][number];
}

/** The roles with the largest shortages over the next six periods, worst first; those with room come last. */
export function roleOutlooks({ capacity }: DashboardInput): RoleOutlook[] {
  const outlooks = (capacity?.roles ?? []).flatMap(({ role, periods }): RoleOutlook[] => {
    const shown = periods.slice(0, MONTHS_SHOWN);
    const known = shown.filter(({ gapEquivalents }) => gapEquivalents !== null);
    const worst = known.reduce<(typeof known)[number] | undefined>(
      (least, period) => (least && gapOf(least) <= gapOf(period) ? least : period),
      undefined,
    );
    return worst ? [{ role, periods: shown, worst }] : [];
  });
  return outlooks.sort((a, b) => gapOf(a.worst) - gapOf(b.worst)).slice(0, ROLES_SHOWN);
}

/** Capacity less demand of a role in a period, in FTE; negative is a shortage. */
export function gapOf({ gapEquivalents }: RoleCapacityRow["periods"][number]): number {
  return gapEquivalents ?? 0;
}

/** Capacity less confirmed work alone, in FTE; 0 where it is not known. */
export function committedGap({ capacity, confirmed, fullTime }: RoleCapacityRow["periods"][number]): number {
  return capacity === null || fullTime === 0 ? 0 : (capacity - confirmed) / fullTime;
}
