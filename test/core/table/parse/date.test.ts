import { isoDate } from "../../../../core/domain/day";
import { parseDate } from "../../../../core/table/parse/date";
import datesByForm from "../../../cases/dates.json";
import cases from "../../../cases/parsing.json";

test.each(cases.dates)('"$text" is $kind $iso', ({ text, kind, iso }) => {
  const date = parseDate(text);
  expect(date.kind).toBe(kind);
  expect(date.kind === "date" ? isoDate(date.day) : null).toBe(iso);
});

test("the time of day is kept as the fraction of a day", () => {
  expect(parseDate("2004-06-30 18:00")).toMatchObject({ day: 38_168.75 });
  expect(parseDate("9/30/2026 12:00 AM")).toMatchObject({ day: 46_295 });
});

test("an ambiguous date keeps both of its readings", () => {
  const date = parseDate("03/04/2027");
  expect(date.kind === "ambiguous" && [date.dayFirst, date.monthFirst].map(isoDate)).toEqual([
    "2027-04-03",
    "2027-03-04",
  ]);
});

test.each(datesByForm.dates)('"$text" is $iso', ({ text, iso, kind = "date" }) => {
  const date = parseDate(text);
  expect([date.kind, date.kind === "date" ? isoDate(date.day) : null]).toEqual([kind, iso]);
});

test.each(datesByForm.periods)('"$text" is the $from', ({ text, from, fiscal, straddles }) => {
  const date = parseDate(text);
  const period = date.kind === "period" ? date.period : null;
  const name = period && `${period.from.kind} ${period.from.year}/${period.from.ordinal}`;
  expect([name, period?.from.fiscal ?? false, period?.straddles ?? false]).toEqual([from, fiscal, straddles]);
});
