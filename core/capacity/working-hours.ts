import type { Calendar } from "../domain/calendar";
import type { Known } from "../domain/known";

/** How much of full time a person has, and how much of that is left for projects. */
export interface PersonalTime {
  /** Working hours on a working day. */
  readonly hoursPerDay: number;
  /** Share of the calendar's full time. */
  readonly fullTimeEquivalent: number;
  /** Full-time equivalents that are left for projects. */
  readonly projectEquivalent: number;
}

/** What a Resources row says of a person's time. */
export interface StatedTime {
  readonly hoursPerWeek: Known<number>;
  readonly fullTimeEquivalent: Known<number>;
  readonly availability: Known<number>;
}

/**
 * A person's time: hours per week where given, else FTE, else full time. Availability (what run-the-business work
 * leaves) multiplies the FTE only where Settings says so; otherwise the FTE is taken to hold it already, and the
 * lower of the two applies.
 *
 * @param multiplies the setting "Availability multiplies FTE"
 */
export function personalTime(
  { hoursPerWeek, fullTimeEquivalent, availability }: StatedTime,
  calendar: Calendar,
  multiplies: "yes" | "no",
): PersonalTime {
  const fullWeek = calendar.hoursPerDay * calendar.weekdays.length;
  const equivalent =
    hoursPerWeek !== null && fullWeek > 0 ? hoursPerWeek / fullWeek : (fullTimeEquivalent ?? 1);
  const share = availability ?? 1;
  return {
    hoursPerDay: equivalent * calendar.hoursPerDay,
    fullTimeEquivalent: equivalent,
    projectEquivalent: multiplies === "yes" ? equivalent * share : Math.min(equivalent, share),
  };
}
