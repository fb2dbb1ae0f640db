import fc from "fast-check";
import { isoDate } from "../../../../core/domain/day";
import { parseDate } from "../../../../core/table/parse/date";
import { decimalEvidence, parseNumber, type DecimalMark } from "../../../../core/table/parse/number";
import { parseMoney } from "../../../../core/table/parse/money";

const GROUPINGS: readonly { mark: DecimalMark; thousands: string }[] = [
  { mark: ".", thousands: "," },
  { mark: ",", thousands: "." },
  { mark: ".", thousands: "" },
  { mark: ",", thousands: "" },
  { mark: ".", thousands: " " },
  { mark: ",", thousands: "\u00a0" },
  { mark: ".", thousands: "'" },
  { mark: ",", thousands: "\u202f" },
];
const SIGNS: readonly ((text: string) => string)[] = [
  (t) => `-${t}`,
  (t) => `${t}-`,
  (t) => `(${t})`,
  (t) => `−${t}`,
  (t) => `${t} CR`,
];

/** Digits of a whole number of cents, in a writing. */
function written(cents: number, { mark, thousands }: (typeof GROUPINGS)[number]): string {
  const whole = String(Math.floor(cents / 100)).replace(/\B(?=(\d{3})+$)/g, thousands);
  return `${whole}${mark}${String(cents % 100).padStart(2, "0")}`;
}

const cents = fc.integer({ min: 0, max: 99_999_999_999 });

test("an amount that is written in any supported way is read back as it was", () => {
  fc.assert(
    fc.property(cents, fc.constantFrom(...GROUPINGS), fc.constantFrom(...SIGNS), (amount, style, sign) => {
      const text = written(amount, style);
      const value = Number(`${Math.floor(amount / 100)}.${String(amount % 100).padStart(2, "0")}`);
      expect(parseNumber(text, style.mark)).toBe(value);
      expect(parseMoney(sign(text), style.mark)?.value).toBe(value === 0 ? 0 : -value);
      expect(parseMoney(`€ ${text}`, style.mark)).toMatchObject({ value, currency: "EUR" });
      expect(parseMoney(`${text} USD`, style.mark)).toMatchObject({ value, currency: "USD" });
    }),
  );
});

test("two decimals always show which mark stands before them", () => {
  fc.assert(
    fc.property(cents, fc.constantFrom(...GROUPINGS), (amount, style) => {
      expect(decimalEvidence(written(amount, style))).toBe(style.mark);
    }),
  );
});

const MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");

test("a date that is written in any unambiguous way is read back as it was", () => {
  fc.assert(
    fc.property(fc.integer({ min: 36_526, max: 54_788 }), (day) => {
      const [year = "", month = "", date = ""] = isoDate(day).split("-");
      const name = MONTHS[Number(month) - 1] ?? "";
      const texts = [
        isoDate(day),
        `${date}.${month}.${year}`,
        `${Number(date)} ${name} ${year}`,
        `${name} ${Number(date)}, ${year}`,
        `${year}/${month}/${date}`,
        `${date}-${name}-${year.slice(2)}`,
        `${year}${month}${date}`,
      ];
      for (const text of texts) expect(parseDate(text)).toMatchObject({ kind: "date", day });
    }),
  );
});

test("a date with slashes is its day, or both of its readings hold it", () => {
  fc.assert(
    fc.property(fc.integer({ min: 36_526, max: 54_788 }), (day) => {
      const [year = "", month = "", date = ""] = isoDate(day).split("-");
      const read = parseDate(`${date}/${month}/${year}`);
      expect(read.kind === "ambiguous" ? read.dayFirst : read.kind === "date" ? read.day : null).toBe(day);
    }),
  );
});
