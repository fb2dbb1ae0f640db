import { isoDate } from "../../../../core/domain/day";
import { parseDate } from "../../../../core/table/parse/date";
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
