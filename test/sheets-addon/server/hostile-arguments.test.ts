import fc from "fast-check";
import { FUNCTIONS } from "../../../core/functions/index";
import { formulasOfSheets } from "../../doubles/formulas-of-sheets";
import { builtForSheets } from "../../doubles/sheets-bundle";

const sheets = formulasOfSheets(builtForSheets().code);

const text = fc.oneof(
  fc.string({ maxLength: 40 }),
  fc.constantFrom(
    "#N/A",
    "#N/A: AC is 0",
    "#REF!",
    "#ERROR!",
    "Loading...",
    "–",
    "=1+1",
    "__proto__",
    "constructor",
    "*/",
    "<script>",
    "2026-09-30",
    "8 %",
    "A/R",
    "cpi-spi",
    "1e999",
  ),
);
/** Everything that a cell might be, and what none of Sheets is. */
const cell = fc.oneof(
  text,
  fc.double(),
  fc.integer({ min: -10, max: 60_000 }),
  fc.boolean(),
  fc.date({ noInvalidDate: false }),
  fc.constantFrom<unknown>(null, undefined, "", -0, NaN, Infinity, 10n, Symbol("cell"), {}, () => 1, /x/),
  fc.object({ maxDepth: 1 }),
);
const ragged = fc.array(fc.array(cell, { maxLength: 4 }), { maxLength: 4 });
const argument = fc.oneof(cell, ragged, fc.array(cell, { maxLength: 3 }), fc.constant([]), fc.constant([[]]));

/** What a cell of Sheets can show, and a person can read. */
function isShowable(value: unknown): boolean {
  if (typeof value === "number") return Number.isFinite(value) && !Object.is(value, -0);
  return typeof value === "string" && value !== "" && !/undefined|NaN|\[object/.test(value);
}

test.each(FUNCTIONS)(
  "PMO_$name gives a value, a rectangle of them or a reason, whatever it is called with",
  ({ name }) => {
    fc.assert(
      fc.property(fc.array(argument, { maxLength: 8 }), (values) => {
        const shown = sheets.call(name, ...values);
        if ("error" in shown) return /^(#N\/A|#VALUE!|#NUM!): \S/.test(shown.error);
        if (!Array.isArray(shown.value)) return isShowable(shown.value);
        const rows = shown.value as unknown[][];
        const [first] = rows;
        return (
          first !== undefined &&
          first.length > 0 &&
          rows.every((row) => row.length === first.length && row.every(isShowable))
        );
      }),
    );
  },
);
