import type { Day } from "../domain/day";
import type { Known } from "../domain/known";
import { periodOf } from "../domain/period";
import type { FiscalPeriod } from "../domain/planning-records";

/**
 * The last day of the month of the last period that the fiscal calendar marks as closed, of those that are over by the
 * status date; where none is, the day before the first that is not closed. A period of weeks (4-4-5) stands for the
 * month that its middle day lies in, as money comes by months; P13–P16 for the month that they close. `null` when the
 * calendar says of no period whether it is closed.
 */
export function closedThrough(calendar: readonly FiscalPeriod[], asOf: Day): Known<Day> {
  const said = calendar.flatMap(({ start, finish, closed }) =>
    start === null || finish === null || finish < start || closed === null ? [] : [{ start, finish, closed }],
  );
  const closed = said.filter((period) => period.closed && period.finish <= asOf);
  const last = closed.reduce<Known<Day>>((day, { finish }) => Math.max(day ?? finish, finish), null);
  if (last !== null) {
    const ends = closed.filter(({ finish }) => finish === last).map(monthOf);
    return ends.reduce((day, { finish }) => Math.max(day, finish), ends[0]?.finish ?? last);
  }
  const open = said.filter((period) => !period.closed);
  const first = open.reduce<Known<Day>>((day, { start }) => Math.min(day ?? start, start), null);
  const earliest = open.find(({ start }) => start === first);
  return earliest === undefined ? null : monthOf(earliest).start - 1;
}

function monthOf({
  start,
  finish,
}: {
  readonly start: Day;
  readonly finish: Day;
}): ReturnType<typeof periodOf> {
  return periodOf("month", Math.floor((start + finish) / 2));
}
