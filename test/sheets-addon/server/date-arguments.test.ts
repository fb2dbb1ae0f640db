import fc from "fast-check";
import { called } from "../../doubles/called";
import { formulasOfSheets } from "../../doubles/formulas-of-sheets";
import { builtForSheets } from "../../doubles/sheets-bundle";

const { code } = builtForSheets();
const ZONES = [
  "Europe/Berlin",
  "America/Los_Angeles",
  "Pacific/Kiritimati",
  "Pacific/Pago_Pago",
  "Asia/Kolkata",
];

/** Midnight of a day in a zone, as Sheets hands over a date cell; offsets as of the autumn of 2026. */
const MIDNIGHTS: readonly (readonly [string, string])[] = [
  ["Europe/Berlin", "2026-09-28T00:00:00+02:00"],
  ["America/Los_Angeles", "2026-09-28T00:00:00-07:00"],
  ["Pacific/Kiritimati", "2026-09-28T00:00:00+14:00"],
  ["Pacific/Pago_Pago", "2026-09-28T00:00:00-11:00"],
  ["Asia/Kolkata", "2026-09-28T00:00:00+05:30"],
];

test.each(MIDNIGHTS)("a date cell is its own day in %s, whatever the script's zone", (zone, midnight) => {
  const formulas = formulasOfSheets(code, zone);
  expect(formulas.call("WORKDAYS_ADD", new Date(midnight), 3)).toEqual({ value: 46295 });
});

test("a day on either side of the change to summer time is itself", () => {
  const formulas = formulasOfSheets(code, "Europe/Berlin");
  const days = ["2026-03-27T00:00:00+01:00", "2026-03-30T00:00:00+02:00"].map((text) => new Date(text));
  expect(formulas.call("WORKDAYS_BETWEEN", ...days)).toEqual({ value: 2 });
});

test("a number's cell that is formatted as date, time or duration keeps its number", () => {
  const utc = formulasOfSheets(code, "Etc/UTC");
  expect(utc.call("ETC", new Date("1900-01-02T12:00:00Z"), 0)).toEqual({ value: 3.5 });
  expect(utc.call("ETC", new Date("1899-12-30T08:00:00Z"), 0)).toEqual({ value: 1 / 3 });
  expect(utc.call("ETC", new Date("1899-12-29T00:00:00Z"), 0)).toEqual({ value: -1 });
});

test("the zone is asked for once, and each day once, however many cells hold it", () => {
  const formulas = formulasOfSheets(code);
  const [first, second] = [new Date("2026-09-27T22:00:00Z"), new Date("2026-09-28T22:00:00Z")];
  const column = Array.from({ length: 500 }, (_, index) => [index % 2 === 0 ? first : second]);
  formulas.call("WORKDAYS_BETWEEN", column, second);
  expect(formulas.serviceCalls()).toBe(3);
});

test("a date that is none is refused", () => {
  expect(formulasOfSheets(code).call("WORKDAYS_ADD", new Date(NaN), 3)).toEqual({
    error: "#VALUE!: start is #VALUE!",
  });
});

test("a date cell counts as the same day written as text", () => {
  const day = fc.integer({ min: 36_600, max: 60_000 });
  fc.assert(
    fc.property(day, fc.integer({ min: 1, max: 400 }), fc.constantFrom(...ZONES), (serial, days, zone) => {
      const utc = (serial - 25_569) * 86_400_000;
      // Noon: in no zone of these is it another day, and the time of day counts in no working day.
      const shift = zone === "Pacific/Kiritimati" ? -14 : zone === "Pacific/Pago_Pago" ? 11 : 0;
      const date = new Date(utc + (12 + shift) * 3_600_000);
      const { value } = formulasOfSheets(code, zone).call("WORKDAYS_BETWEEN", date, serial + days) as {
        readonly value: unknown;
      };
      expect(value).toBe(called("WORKDAYS_BETWEEN", serial, serial + days));
    }),
    { numRuns: 30 },
  );
});
