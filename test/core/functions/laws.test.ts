import fc from "fast-check";
import { FUNCTIONS } from "../../../core/functions/all";
import type { Argument } from "../../../core/functions/argument";
import { callFunction } from "../../../core/functions/call";
import type { FunctionResult } from "../../../core/functions/outcome";
import type { CellValue } from "../../../core/table/grid";
import { called, numberCalled } from "../../doubles/called";

const money = fc.integer({ min: 1, max: 1_000_000 });
const cell: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 4, arbitrary: fc.double() },
  { weight: 4, arbitrary: fc.double({ min: -10, max: 60_000, noNaN: true }) },
  fc.constantFrom<CellValue>(
    null,
    "",
    "–",
    true,
    "red",
    "2026-09-30",
    "cpi",
    { error: "#N/A" },
    { error: "#REF!" },
    0,
    1,
    -1,
  ),
  fc.string({ maxLength: 6 }),
);
const argument: fc.Arbitrary<Argument> = fc.oneof(
  cell,
  fc.constant(undefined),
  fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 })).chain(([rows, columns]) =>
    fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  ),
);

function outcomes(result: FunctionResult): readonly unknown[] {
  return Array.isArray(result) ? result.flat() : [result];
}

test.each(FUNCTIONS)(
  "$name gives finite numbers, words, or an error that says why, whatever it is given",
  (kind) => {
    fc.assert(
      fc.property(fc.array(argument, { maxLength: kind.arguments.length + 1 }), (values) => {
        for (const outcome of outcomes(callFunction(kind, values))) {
          if (typeof outcome === "number") expect(Number.isFinite(outcome)).toBe(true);
          else if (typeof outcome !== "string") {
            expect(outcome).toEqual({
              error: expect.stringMatching(/^#(N\/A|NUM!|VALUE!)$/) as string,
              message: expect.stringMatching(/./) as string,
            });
          }
        }
      }),
      { numRuns: 300 },
    );
  },
);

const mapped = FUNCTIONS.filter(({ result, arguments: all }) => {
  return result === "value" && all.every(({ type }) => ["number", "figure", "date", "rating"].includes(type));
});

test.each(mapped)("$name over a column is the same function cell by cell", (kind) => {
  const rows = fc.array(
    fc.array(cell, { minLength: kind.arguments.length, maxLength: kind.arguments.length }),
    {
      minLength: 2,
      maxLength: 5,
    },
  );
  fc.assert(
    fc.property(rows, (cases) => {
      const columns = kind.arguments.map((_, index) => cases.map((values) => [values[index] ?? null]));
      const singly = cases.map((values) => [callFunction(kind, values)]);
      expect(callFunction(kind, columns)).toEqual(singly);
    }),
    { numRuns: 50 },
  );
});

test("CPI × AC = EV, SPI × PV = EV, and what is complete × BAC too", () => {
  fc.assert(
    fc.property(money, money, (earned, base) => {
      expect(numberCalled("CPI", earned, base) * base).toBeCloseTo(earned, 6);
      expect(numberCalled("SPI", earned, base) * base).toBeCloseTo(earned, 6);
      expect(numberCalled("PERCENT_COMPLETE", earned, base) * base).toBeCloseTo(earned, 6);
    }),
  );
});

test("EAC = AC + ETC, BAC = EAC + VAC, and EAC by CPI is BAC ÷ CPI while work is left", () => {
  fc.assert(
    fc.property(money, money, money, (earned, left, spent) => {
      const budget = earned + left;
      const estimate = numberCalled("EAC", budget, earned, spent);
      expect(estimate).toBeCloseTo(budget / numberCalled("CPI", earned, spent), 3);
      expect(numberCalled("ETC", estimate, spent) + spent).toBeCloseTo(estimate, 3);
      expect(numberCalled("VAC", budget, estimate) + estimate).toBeCloseTo(budget, 3);
      expect(numberCalled("EAC_FACTOR", budget, earned, spent, 1)).toBe(
        numberCalled("EAC", budget, earned, spent, "plan"),
      );
    }),
  );
});

test("who works at the efficiency that TCPI asks for ends on the target", () => {
  fc.assert(
    fc.property(fc.tuple(money, money), fc.tuple(money, money), ([earned, left], [spent, more]) => {
      const target = spent + more;
      const needed = numberCalled("TCPI", earned + left, earned, spent, target);
      expect(numberCalled("EAC_FACTOR", earned + left, earned, spent, needed) / target).toBeCloseTo(1, 9);
    }),
  );
});

test("at its internal rate a project is worth nothing", () => {
  const income = fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 10 });
  fc.assert(
    fc.property(money, income, (outlay, flows) => {
      const all = [[-outlay, ...flows]];
      const rate = numberCalled("IRR", all);
      expect(numberCalled("PROJECT_NPV", rate, all) / outlay).toBeCloseTo(0, 6);
      expect(called("IRRS", all)).toEqual([[rate]]);
    }),
  );
});

test("the order of cases and ratings changes nothing, nor does their shape", () => {
  const cases = fc.array(fc.tuple(fc.integer({ min: 0, max: 10 }), fc.integer({ min: -99, max: 99 })), {
    minLength: 1,
    maxLength: 8,
  });
  const ratings = fc.array(fc.constantFrom("green", "amber", "red", "grey", "A/G"), {
    minLength: 1,
    maxLength: 6,
  });
  fc.assert(
    fc.property(cases, ratings, (pairs, words) => {
      const column = (list: typeof pairs, at: 0 | 1): number[][] =>
        list.map((pair) => [pair[at] / (at === 0 ? 10 : 1)]);
      const turned = [...pairs].reverse();
      for (const name of ["EXPECTED_VALUE", "RISK_EXPOSURE"]) {
        expect(numberCalled(name, column(turned, 0), column(turned, 1))).toBeCloseTo(
          numberCalled(name, [column(pairs, 0).flat()], [column(pairs, 1).flat()]),
          9,
        );
      }
      expect(called("WORST_RAG", [[...words].reverse()])).toBe(called("WORST_RAG", ...words));
    }),
  );
});

test("scaling all weights keeps a score, and a better score never lowers it", () => {
  const score = fc.integer({ min: 1, max: 5 });
  fc.assert(
    fc.property(fc.tuple(score, score), fc.tuple(money, money), ([a, b], [first, second]) => {
      const points = numberCalled("WEIGHTED_SCORE", [[a, b]], [[first, second]], 1, 5);
      expect(numberCalled("WEIGHTED_SCORE", [[a, b]], [[10 * first, 10 * second]], 1, 5)).toBeCloseTo(
        points,
        9,
      );
      expect(
        numberCalled("WEIGHTED_SCORE", [[Math.min(5, a + 1), b]], [[first, second]], 1, 5),
      ).toBeGreaterThanOrEqual(points - 1e-9);
    }),
  );
});

test("n working days from a start end n working days later", () => {
  const day = fc.integer({ min: 40_000, max: 50_000 });
  fc.assert(
    fc.property(
      day,
      fc.integer({ min: 1, max: 500 }),
      fc.array(day, { maxLength: 20 }),
      (start, days, holidays) => {
        const finish = numberCalled("WORKDAYS_ADD", start, days, [holidays]);
        expect(called("WORKDAYS_BETWEEN", start, finish, [holidays])).toBe(days);
      },
    ),
  );
});
