import type { Figures, Measure } from "../domain/measure";
import type { CapacityResult, RolePeriod } from "./capacity-result";
import { periodName } from "./period-name";

type RoleMeasure = Measure<RolePeriod>;

interface Columns {
  readonly visible: readonly RoleMeasure[];
  readonly details: readonly RoleMeasure[];
}

/** The figures of a role in a period: the tidy table of PMO Capacity. */
export function roleMeasures({ periodKind, utilizationBase }: CapacityResult): Columns {
  const base = utilizationBase === "net" ? "hours net of leave and holidays" : "total working hours";
  return {
    visible: [
      { id: "role", title: "Role", format: "text", help: "The role.", value: ({ role }) => role },
      {
        id: "period",
        title: "Period",
        format: periodKind === "week" ? "date" : "month",
        help: "First day of the period.",
        value: ({ period }) => period.start,
      },
      {
        id: "heads",
        title: "Heads",
        format: "integer",
        help: "People with names, employed in the period.",
        value: ({ heads }) => heads,
      },
      ...supplyAndDemand(),
      ...gaps(),
      utilization(base),
    ],
    details: [
      hours("fullTime", "1 FTE in h", "Full-time hours of the calendar in this period."),
      hours("booked", "Booked h (people)", "Confirmed hours of people with names."),
      hours("base", "Base h", `The people's ${base}.`),
      {
        id: "purposes",
        title: "Demand from",
        format: "long-text",
        help: "What the hours are for, most first.",
        value: ({ purposes }) =>
          purposes.map(({ purpose, hours: taken }) => `${purpose} ${Math.round(taken)} h`).join(", ") || null,
      },
    ],
  };
}

function supplyAndDemand(): RoleMeasure[] {
  return [
    {
      ...hours(
        "capacity",
        "Capacity h",
        "Working days less holidays and leave, times hours a day, times what is left for projects.",
      ),
      why: ({ capacity }) => (capacity === null ? "Nothing says how many people the role has." : null),
    },
    hours("confirmed", "Confirmed h", "Confirmed bookings of the role."),
    hours("tentative", "Tentative h", "Tentative bookings of the role."),
    hours("requested", "Requested h", "Open requests for the role."),
  ];
}

function gaps(): RoleMeasure[] {
  const why = ({ gap }: RolePeriod): string | null =>
    gap === null ? "Nothing says how many people the role has." : null;
  return [
    {
      ...hours("gap", "Gap h", "Capacity − confirmed − tentative − requested; in brackets: short."),
      inputs: ["capacity", "confirmed", "tentative", "requested"],
      formula: 'IF(COUNT([capacity])=0,"–",[capacity]-[confirmed]-[tentative]-[requested])',
      why,
    },
    {
      id: "gapEquivalents",
      title: "Gap FTE",
      format: "fte",
      help: "Gap in full-time equivalents: 1 FTE is the calendar's full-time hours of that period.",
      inputs: ["gap", "fullTime"],
      formula: 'IF(COUNT([gap],[fullTime])<2,"–",IF([fullTime]=0,"–",[gap]/[fullTime]))',
      value: ({ gapEquivalents }) => gapEquivalents,
      why,
    },
  ];
}

function utilization(base: string): RoleMeasure {
  return {
    id: "utilization",
    title: "Utilisation %",
    format: "percent",
    help: `Confirmed hours of the role's people ÷ their ${base}.`,
    inputs: ["booked", "base"],
    formula: 'IF(COUNT([booked],[base])<2,"–",IF([base]=0,"–",[booked]/[base]))',
    value: (row) => row.utilization,
    why: (row) =>
      row.utilization === null ? "The role has no people with names at work in this period." : null,
  };
}

type HoursId = "capacity" | "confirmed" | "tentative" | "requested" | "gap" | "fullTime" | "booked" | "base";

function hours(id: HoursId, title: string, help: string): RoleMeasure {
  return { id, title, format: "hours", help, value: (row) => row[id] };
}

/** Every role and period. */
export function roleFigures(result: CapacityResult): Figures<RolePeriod> {
  const { visible, details } = roleMeasures(result);
  return {
    id: "capacity",
    title: "PMO Capacity",
    measures: [...visible, ...details],
    rows: result.roles.flatMap(({ periods }) => periods),
    keyOf: ({ role, period }) => `${role} · ${periodName(result.periodKind, period)}`,
    nameOf: ({ role }) => role,
  };
}
