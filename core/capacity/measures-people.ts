import type { Figures, Measure } from "../domain/measure";
import { rowCell } from "../domain/row-source";
import { sum } from "../math/sum";
import type { CapacityResult, PersonRow } from "./capacity-result";
import { periodName } from "./period-name";

type PersonMeasure = Measure<PersonRow>;
type Value = PersonMeasure["value"];

interface Columns {
  readonly visible: readonly PersonMeasure[];
  readonly details: readonly PersonMeasure[];
}

/** Hours of a person over the periods shown, by measure id. */
const HOURS = {
  net: ({ person }: PersonRow) => sum(person.supply.net),
  total: ({ person }: PersonRow) => sum(person.supply.total),
  capacity: ({ person }: PersonRow) => sum(person.supply.capacity),
  leave: ({ person }: PersonRow) => sum(person.supply.leave),
  booked: ({ booked }: PersonRow) => sum(booked),
  billable: ({ billable }: PersonRow) => sum(billable),
  strategic: ({ strategic }: PersonRow) => sum(strategic),
  nonProject: ({ nonProject }: PersonRow) => nonProject,
};

/** The figures of a person over the periods shown. */
export function peopleMeasures(result: CapacityResult): Columns {
  const ratio = ratioOn(result.utilizationBase);
  return {
    visible: [
      ...identity(),
      hours("net", "Net hours", "Working hours, leave and holidays out."),
      hours("booked", "Booked h", "Confirmed bookings."),
      ratio("utilization", "Utilisation %", "booked"),
      ratio("billableShare", "Billable %", "billable"),
      ratio("strategicShare", "Strategic % (with billable)", "strategic"),
      hours("leave", "Leave h", "Leave in the periods shown; it is off the net hours."),
      words("peak", "Peak", ({ peak }) => peak && periodName(result.periodKind, peak)),
      {
        ...words("flags", "Flag", ({ flags }) => flags.join(", ") || null),
        help: "Over 100 %: more confirmed than net hours in a period. Bench: nothing booked. Single point of failure: alone in a role in demand, or one of two whom several projects want beyond what either could do alone, or alone with a skill that is asked for.",
      },
    ],
    details: [
      {
        id: "target",
        title: "Target %",
        format: "percent",
        help: "Utilisation target of Resources.",
        value: ({ person }) => person.utilizationTarget,
      },
      ratio("nonProjectShare", "Non-project %", "nonProject"),
      words("soleSkills", "Skills nobody else has", ({ soleSkills }) => soleSkills.join(", ") || null),
      hours("total", "Total hours", "Working hours with leave and holidays in."),
      hours("capacity", "Project capacity h", "What of the net hours is left for projects."),
      hours("billable", "Billable h", "Confirmed billable hours."),
      hours("strategic", "Strategic h (with billable)", "Confirmed billable and strategic hours."),
      hours("nonProject", "Non-project h", "Confirmed hours outside of projects."),
    ],
  };
}

function identity(): PersonMeasure[] {
  return [
    {
      id: "person",
      title: "Person",
      format: "id",
      help: "The person, linked to the row of Resources.",
      value: ({ person }) => person.name,
      cells: ({ person }) => (person.resource ? [rowCell(person.resource)] : []),
    },
    words("role", "Role", ({ person }) => person.role),
    words("team", "Team", ({ person }) => person.team),
    {
      id: "fte",
      title: "FTE",
      format: "fte",
      help: "Share of full time.",
      value: ({ person }) => person.time.fullTimeEquivalent,
    },
  ];
}

function words(id: string, title: string, value: Value): PersonMeasure {
  return { id, title, format: "text", help: `${title} of the person.`, value };
}

function hours(id: keyof typeof HOURS, title: string, help: string): PersonMeasure {
  return { id, title, format: "hours", help, value: HOURS[id] };
}

/** Hours over the hours that utilisation is measured on. */
function ratioOn(
  base: "net" | "total",
): (id: string, title: string, part: keyof typeof HOURS) => PersonMeasure {
  const of = base === "net" ? "working hours net of leave and holidays" : "total working hours";
  return (id, title, part) => ({
    id,
    title,
    format: "percent",
    help: `${title.replace(" %", "")}: hours ÷ ${of}, over the periods shown.`,
    inputs: [part, base],
    formula: `IF(COUNT([${part}],[${base}])<2,"–",IF([${base}]=0,"–",[${part}]/[${base}]))`,
    value: (row) => (HOURS[base](row) > 0 ? HOURS[part](row) / HOURS[base](row) : null),
    why: (row) => (HOURS[base](row) > 0 ? null : "No working hours in the periods shown."),
  });
}

/** Every person's figures. */
export function peopleFigures(result: CapacityResult): Figures<PersonRow> {
  const { visible, details } = peopleMeasures(result);
  return {
    id: "capacity-people",
    title: "PMO Capacity",
    measures: [...visible, ...details],
    rows: result.people,
    keyOf: ({ person }) => person.id,
    nameOf: ({ person }) => person.name,
  };
}
