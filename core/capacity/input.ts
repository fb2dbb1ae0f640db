import type { Assumption } from "../domain/assumption";
import { isoDate } from "../domain/day";
import type { Finding } from "../domain/issue";
import { periodOf, type Period } from "../domain/period";
import type { Portfolio } from "../domain/portfolio";
import { cellOf, rowCell } from "../domain/row-source";
import type { Load } from "./capacity-result";
import { readBookings } from "./input-bookings";
import { readPeople, type BookablePerson } from "./input-people";
import { spelling } from "./names";

/** Supply and demand, spread over the periods ahead. */
export interface CapacityInput {
  readonly periods: readonly Period[];
  readonly horizon: Period;
  readonly people: readonly BookablePerson[];
  readonly loads: readonly Load[];
  /** Spells a role as it was first met. */
  readonly spell: (role: string) => string;
  readonly findings: readonly Finding[];
  readonly assumptions: readonly Assumption[];
}

/** Reads people and bookings for the periods after the status date. */
export function readCapacity(portfolio: Portfolio): CapacityInput {
  const periods = periodsAhead(portfolio);
  const horizon = {
    start: periods[0]?.start ?? portfolio.asOf,
    finish: periods[periods.length - 1]?.finish ?? portfolio.asOf,
  };
  const findings: Finding[] = [];
  const spell = spelling();
  const people = readPeople({ portfolio, periods, horizon, spell, findings });
  const loads = readBookings({ portfolio, people, periods, horizon, spell, findings });
  const past = mostlyPast(portfolio.assignments, horizon);
  return {
    periods,
    horizon,
    people,
    loads,
    spell,
    findings: [...findings, ...past],
    assumptions: assumed(portfolio),
  };
}

function periodsAhead({ settings, asOf }: Portfolio): Period[] {
  const periods = [periodOf(settings.period, asOf + 1)];
  while (periods.length < Math.max(1, Math.floor(settings.capacityPeriods))) {
    periods.push(periodOf(settings.period, (periods[periods.length - 1]?.finish ?? asOf) + 1));
  }
  return periods;
}

/** A plan of the past shows nobody booked: then it is the status date that does not fit. */
function mostlyPast(assignments: Portfolio["assignments"], horizon: Period): Finding[] {
  const booked = assignments.filter(({ status }) => status !== "rejected");
  const past = booked.filter(({ finish }) => finish !== null && finish < horizon.start);
  const [first] = past;
  if (!first || past.length * 2 <= booked.length) return [];
  return [
    {
      code: "bookings-mostly-past",
      severity: "warning",
      at: cellOf(first, "finish") ?? rowCell(first),
      table: "Assignments",
      column: "Finish",
      message: `${past.length} of ${booked.length} bookings end before ${isoDate(horizon.start)}, when the periods shown begin: who is free and where there is room says little.`,
      fix: "Set Status date in Settings (or --as-of) to the day that the bookings are planned from.",
      affects: ["Gap h", "Utilisation %", "Flag"],
    },
  ];
}

const FIGURES = ["Capacity h", "Gap h", "Utilisation %"];

function assumed({ resources, assignments, settings, roleCapacity }: Portfolio): Assumption[] {
  const notes: (Assumption | false)[] = [
    resources.length === 0 &&
      roleCapacity.length === 0 && {
        what: "People",
        how: "There is no Resources table: everybody that Assignments names is taken as full-time on the standard calendar, without holidays of their own.",
        figures: FIGURES,
      },
    resources.some(
      ({ hoursPerWeek, fullTimeEquivalent }) => hoursPerWeek === null && fullTimeEquivalent === null,
    ) && {
      what: "Working time",
      how: "Who has neither hours per week nor FTE is taken as full-time.",
      figures: FIGURES,
    },
    resources.some(({ availability }) => availability !== null) && {
      what: "Availability",
      how:
        settings.availabilityMultipliesFte === "yes"
          ? "Availability % multiplies the FTE (a Setting). It lowers the capacity for projects, never the hours that utilisation is measured on."
          : "The lower of FTE and Availability % is what is left for projects; they do not multiply (a Setting). It never lowers the hours that utilisation is measured on.",
      figures: ["Capacity h", "Gap h"],
    },
    openEnded(assignments) && {
      what: "Open-ended bookings",
      how: "A booking without Start or Finish runs from the first or to the last day of the periods shown.",
      figures: FIGURES,
    },
    assignments.some(({ resource, status }) => resource !== null && status === null) && {
      what: "Status of bookings",
      how: "A booking of a person without Status counts as confirmed.",
      figures: FIGURES,
    },
    resources.some(({ vacationDays }) => vacationDays !== null) && {
      what: "Vacation",
      how: "Only leave with dates comes off capacity; Vacation days p.a. does not, so that no day comes off twice.",
      figures: ["Capacity h"],
    },
  ];
  return notes.filter((note): note is Assumption => note !== false);
}

function openEnded(assignments: Portfolio["assignments"]): boolean {
  return assignments.some(
    ({ start, finish, status }) => status !== "rejected" && (start === null || finish === null),
  );
}
