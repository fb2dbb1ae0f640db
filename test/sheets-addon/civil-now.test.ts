import { dayOf } from "../../core/index";
import { civilNow } from "../../sheets-addon/sidebar/civil-now";

test.each([
  ["Europe/Berlin", "2026-11-22T23:30:00Z", 2026, 11, 23, "2026-11-23 00:30"],
  ["America/New_York", "2026-11-22T03:05:00Z", 2026, 11, 21, "2026-11-21 22:05"],
  ["Asia/Kolkata", "2026-12-31T18:30:00Z", 2027, 1, 1, "2027-01-01 00:00"],
  ["Etc/UTC", "2026-02-28T00:00:00Z", 2026, 2, 28, "2026-02-28 00:00"],
])("where the spreadsheet is (%s) it is another day", (zone, at, ...expected) => {
  const [year, month, day, stamp] = expected;
  expect(civilNow(zone, new Date(at))).toEqual({ day: dayOf({ year, month, day }), stamp });
});
