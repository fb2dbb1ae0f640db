import { sum } from "../math/sum";
import type { Tile } from "../report/sheet-model";
import type { CapacityResult, PersonFlag, RoleCapacityRow, RolePeriod } from "./capacity-result";
import { periodName } from "./period-name";

/** Roles whose worst gap is known, the scarcest first. */
export function scarcestFirst(roles: readonly RoleCapacityRow[]): RoleCapacityRow[] {
  const gap = ({ worst }: RoleCapacityRow): number => worst?.gapEquivalents ?? Infinity;
  return [...roles].sort((a, b) => gap(a) - gap(b) || (a.role < b.role ? -1 : a.role > b.role ? 1 : 0));
}

/** A gap that the tab would show as 0.0 is none. */
export function isShort(period: RolePeriod | null): boolean {
  return (period?.gapEquivalents ?? 0) < -0.05;
}

/** The finding: the worst gap, by how much, when, and who asks for it. */
export function capacityFinding(result: CapacityResult): string {
  const { roles, periods } = result;
  if (roles.length === 0) return "Nobody is booked and nobody is asked for.";
  const scarcest = scarcestFirst(roles)[0];
  const worst = scarcest?.worst ?? null;
  if (!worst) return "Who works here is not known, so no gap is: Resources or Capacity by role would tell.";
  const when = periodName(result.periodKind, worst.period);
  if (!isShort(worst)) {
    return `No role is short in the next ${periods.length} periods; the tightest is ${worst.role} with ${fte(worst.gapEquivalents)} FTE free in ${when}.`;
  }
  const short = roles.filter((role) => isShort(role.worst)).length;
  const others =
    short > 1 ? ` ${short - 1} more ${short === 2 ? "role is" : "roles are"} short at some time.` : "";
  return `${worst.role}: ${fte(-(worst.gapEquivalents ?? 0))} FTE short in ${when}: ${askedBy(worst)}.${others}`;
}

function askedBy({ purposes, capacity, fullTime }: RolePeriod): string {
  const asked = purposes
    .slice(0, 3)
    .map(({ purpose, hours }) => `${purpose} ${fte(fullTime > 0 ? hours / fullTime : null)}`);
  const more = purposes.length > 3 ? ` and ${purposes.length - 3} more` : "";
  const has = capacity === null || fullTime === 0 ? "" : `${fte(capacity / fullTime)} there, `;
  return `${has}wanted by ${asked.join(", ")}${more}`;
}

/** One decimal, as the tables show it. */
export function fte(equivalents: number | null): string {
  return equivalents === null ? "–" : (Math.round(equivalents * 10) / 10 + 0).toFixed(1).replace("-", "−");
}

/** What a reader must know to read the tab. */
export function capacityNotes({ utilizationBase, people }: CapacityResult): string[] {
  const base = utilizationBase === "net" ? "hours net of leave and holidays" : "total working hours";
  const neither = people.filter(({ flags }) => flags.includes("neither billable nor strategic"));
  return [
    `Gap = capacity − confirmed − tentative − requested; in brackets: short. 1 FTE is the calendar's full time of the period. Utilisation = confirmed ÷ ${base}.`,
    ...(neither.length > 0
      ? [`On neither billable nor strategic work: ${neither.map(({ person }) => person.name).join(", ")}.`]
      : []),
  ];
}

/** Headline figures, in tiles. */
export function capacityTiles(result: CapacityResult): Tile[] {
  const { roles, people, conflicts, periodKind } = result;
  const worst = scarcestFirst(roles)[0]?.worst ?? null;
  const base = sum(people.flatMap((row) => row.base));
  const booked = sum(people.flatMap((row) => row.booked));
  const flagged = (flag: PersonFlag): number => people.filter(({ flags }) => flags.includes(flag)).length;
  const over = new Set(conflicts.map(({ person }) => person)).size;
  const thin = new Set(
    people.filter(({ flags }) => flags.includes("single point of failure")).map(({ person }) => person.role),
  );
  return [
    {
      label: "Worst gap",
      figure: worst ? `${fte(worst.gapEquivalents)} FTE` : "–",
      note: worst ? `${worst.role}, ${periodName(periodKind, worst.period)}` : "capacity is not known",
      ...(isShort(worst) ? { tone: "bad" as const } : {}),
    },
    {
      label: "Roles short",
      figure: `${roles.filter((role) => isShort(role.worst)).length} / ${roles.length}`,
      note: "in any period shown",
    },
    {
      label: "Utilisation",
      figure: base > 0 ? `${Math.round((100 * booked) / base)} %` : "–",
      note: "of all people, confirmed",
    },
    {
      label: "Over 100 %",
      figure: String(over),
      note: `people, in ${conflicts.length} ${conflicts.length === 1 ? "period" : "periods"}`,
      ...(over > 0 ? { tone: "watch" as const } : {}),
    },
    {
      label: "Free or off target",
      figure: String(flagged("bench") + flagged("neither billable nor strategic")),
      note: `${flagged("bench")} on the bench, ${flagged("neither billable nor strategic")} on neither billable nor strategic work`,
    },
    {
      label: "Single points of failure",
      figure: String(thin.size),
      note: [...thin].join(", ") || "no role hangs on one person",
    },
  ];
}
