import { callFunction } from "../../../core/functions/call";
import { describe as describeFunction } from "../../../core/functions/function-kind";
import { dateIn, label, numberIn } from "../../../core/functions/read-cell";
import { notAboveZero, paired } from "../../../core/functions/reasons";
import { called } from "../../doubles/called";

const notKnown = (message: string): object => ({ error: "#N/A", message });
const wrongType = (message: string): object => ({ error: "#VALUE!", message });

describe("a quantity that the input does not define", () => {
  test.each([
    ["CPI", [40, 0], "AC is 0"],
    ["CPI", [40, -5], "AC is below 0"],
    ["SPI", [40, 0], "PV is 0"],
    ["PERCENT_COMPLETE", [0, 0], "BAC is 0"],
    ["TCPI", [100, 100, 90], "The work is complete"],
    ["TCPI", [100, 40, 100], "The money is spent and work is left"],
    ["EAC", [100, 40, 0], "AC is not above 0, so there is no CPI"],
    ["EAC", [100, 0, 10], "EV is not above 0, so no efficiency is known yet"],
    ["EAC", [100, 40, 45, "cpi-spi"], "cpi-spi needs pv"],
    ["EAC", [100, 40, 45, "cpi-spi", 0], "PV is not above 0, so there is no SPI"],
    ["EAC", [100, 40, 45, "spi-t"], "spi-t needs spi_t"],
    ["SPI_T", [0, 0], "AT is 0: nothing has begun"],
    ["IEAC_T", [4, 0, 2], "ES is 0: nothing is earned yet"],
    ["TSPI", [4, 3, 4], "The planned duration has passed"],
    ["IRR", [[[100, 100]]], "There must be money both in and out"],
    ["IRR", [[[1000, -3000, 2500]]], "There is no rate at which these flows are worth nothing"],
    ["PAYBACK", [[[-100, 40]]], "The money does not come back"],
    ["PAYBACK", [[[100, 40]]], "No money goes out"],
    ["ROI", [100, 0], "Cost and run cost together are 0"],
    ["RECENT_CPI", [[[1, 2]], [[1, 2]]], "3 intervals take 4 reports; there are 2"],
    ["RAG_GAP", ["green", null], "One of them is not rated"],
    ["UTILIZATION", [10, 0], "available is 0"],
    ["RISK_EXPOSURE", [[[0.5, null]], [[null, 100]]], "No case has both a probability and a value"],
  ] as const)("%s %j is #N/A: %s", (name, values, message) => {
    expect(called(name, ...values)).toEqual(notKnown(message));
  });

  test("is an empty cell where a figure is wanted, and our tabs' own sign for it", () => {
    expect(called("CPI", null, 45)).toEqual(notKnown("EV is empty"));
    expect(called("CPI", 40, "–")).toEqual(notKnown("AC is empty"));
    expect(called("IRR", [[null, ""]])).toEqual(notKnown("flows is empty"));
    expect(called("CPI", 40)).toEqual(notKnown("AC is empty"));
  });
});

test("what is handed over as a range and is no rectangle is refused", () => {
  expect(called("RANK", [[0], []])).toEqual(wrongType("scores has rows of different lengths"));
});

describe("a text", () => {
  test("counts as a number when it is one, whatever the locale", () => {
    expect(called("PERCENT_COMPLETE", " 40 ", "1e2")).toBe(0.4);
    expect(called("NPV", "10 %", [[110]])).toBeCloseTo(100, 12);
  });

  test.each(["n.a.", "1.234,5", "1,5", "0x10", "Infinity", "=1+1", "12 kg"])("%s is no number", (text) => {
    expect(called("CPI", text, 45)).toEqual(wrongType(`EV: "${text}" is no number`));
    expect(called("IRR", [[-100, text]])).toEqual(wrongType(`flows: "${text}" is no number`));
  });

  test("that is too long is cut short in the message", () => {
    expect(numberIn("x".repeat(200), "ev")).toEqual(wrongType(`EV: "${"x".repeat(30)}…" is no number`));
  });

  test("as long as a cell can hold is read at once, whatever it is made of", () => {
    const digits = "1".repeat(32_000);
    expect(numberIn(`${digits}x`, "ev")).toMatchObject({ error: "#VALUE!" });
    expect(numberIn(digits, "ev")).toEqual({ error: "#NUM!", message: "EV is too large" });
  });

  test("is a date as YYYY-MM-DD only", () => {
    expect(dateIn("2026-09-30", "start")).toBe(46295);
    expect(dateIn("30.09.2026", "start")).toMatchObject({ error: "#VALUE!" });
    expect(dateIn("2026-02-30", "start")).toMatchObject({ error: "#VALUE!" });
    expect(dateIn(0, "start")).toMatchObject({ error: "#NUM!" });
    expect(dateIn(3e6, "start")).toMatchObject({ error: "#NUM!" });
  });

  test("names a choice in any writing, and what is none is answered with the choices", () => {
    expect(called("EAC", 100, 40, 45, "CPI*SPI", 50)).toBe(129.375);
    expect(called("EAC", 100, 40, 45, "best")).toEqual(
      wrongType('method: "best" is none of cpi, plan, cpi-spi, cpi80spi20, spi-t, cpi-spi-t'),
    );
  });
});

test("TRUE is no number, and an error among the arguments is the answer", () => {
  expect(called("CPI", true, 45)).toEqual(wrongType("EV: TRUE is no number"));
  expect(called("CPI", { error: "#N/A" }, 45)).toEqual(notKnown("EV is #N/A"));
  expect(called("CPI", 40, { error: "#DIV/0!" })).toEqual(wrongType("AC is #DIV/0!"));
  expect(called("NPV", 0.1, [[1, { error: "#NUM!" }]])).toMatchObject({ error: "#NUM!" });
});

describe("a range for a single value", () => {
  test("is mapped over: one result per row, an error only where it belongs", () => {
    expect(called("CPI", [[40], [30], ["?"]], [[45], [0], [10]])).toEqual([
      [expect.closeTo(0.8889, 4)],
      [notKnown("AC is 0")],
      [wrongType('EV: "?" is no number')],
    ]);
  });

  test("repeats a single value, a row and a column over the others", () => {
    expect(called("VAC", 100, [[80, 120]])).toEqual([[20, -20]]);
    expect(called("VAC", [[100], [200]], [[80, 120]])).toEqual([
      [20, -20],
      [120, 80],
    ]);
  });

  test("of another size than its neighbour's is refused", () => {
    expect(called("VAC", [[1], [2], [3]], [[1], [2]])).toEqual(
      wrongType("The ranges differ in size: eac is 2 × 1"),
    );
    const column = Array.from({ length: 2000 }, () => [1]);
    expect(called("VAC", column, [column.map(() => 1)])).toEqual(wrongType("The ranges span too many cells"));
  });

  test("is not taken by a function that spills by itself", () => {
    expect(called("EAC_ALL", [[100], [200]], 40, 45)).toMatchObject({ error: "#VALUE!" });
  });

  test("beside a range that is read as a whole gives one result each", () => {
    expect(called("EARNED_SCHEDULE", [[10, 30, 60, 100]], [[30], [45]])).toEqual([[2], [2.5]]);
  });
});

describe("empty cells", () => {
  test("among flows are periods without money, but none after the last", () => {
    const gap = called("NPV", 0.1, [[-100, null, 121]]);
    expect(gap).toEqual(called("NPV", 0.1, [[-100, 0, 121]]));
    expect(called("MIRR", [[-100, 60, 60, null]], 0.1, 0.1)).toEqual(
      called("MIRR", [[-100, 60, 60]], 0.1, 0.1),
    );
  });

  test("between dated flows are passed over, a flow without a date is not", () => {
    const dates = [["2026-01-01"], [null], ["2027-01-01"]];
    expect(called("XNPV", 0.1, [[-100], [null], [110]], dates)).toBeCloseTo(0, 9);
    expect(called("XNPV", 0.1, [[-100], [5], [110]], dates)).toEqual(wrongType("Flow 2 has no date"));
    expect(called("XIRR", [[-100], [110]], dates)).toEqual(
      wrongType("amounts and dates differ in length: 2 and 3 cells"),
    );
    expect(called("XNPV", 0.1, [[-100], [110]], [[46000], [45000]])).toMatchObject({ error: "#NUM!" });
  });

  test("among ratings, holidays and cases do not count", () => {
    expect(called("WORST_RAG", [["green", null]], "")).toBe("green");
    expect(called("WORST_RAG", [[null]])).toBe("grey");
    expect(called("WORKDAYS_BETWEEN", 46293, 46295, [[null, 46294]])).toBe(2);
    expect(called("EXPECTED_VALUE", [[0.5, null]], [[100, 7]])).toBe(50);
  });

  test("rate grey, as #N/A does; another error stays one", () => {
    expect(called("RAG", [[null], [{ error: "#N/A" }], [1], [{ error: "#REF!" }]])).toEqual([
      ["grey"],
      ["grey"],
      ["green"],
      [wrongType("figure is #REF!")],
    ]);
  });
});

describe("a number that may not be what it is", () => {
  test.each([
    ["NPV", [-1, [[100]]]],
    ["EARNED_VALUE", [40, 100]],
    ["PERT", [6, 4, 12]],
    ["TRIANGULAR", [4, 6, 12, 1.5]],
    ["EXPECTED_VALUE", [[[40]], [[100]]]],
    ["WORKDAYS_ADD", [46293, -1]],
    ["WORKDAYS_ADD", [46293, 1e12]],
    ["FULL_TIME_HOURS", [46293, 46295, null, 25]],
    ["PERIOD_RATE", [0.1, 0]],
    ["SPI_T", [1, -1]],
    ["RECENT_CPI", [[[1, 2, 3, 4]], [[1, 2, 3, 4]], 1.5]],
    ["WEIGHTED_SCORE", [[[6]], [[1]], 1, 5]],
    ["WEIGHTED_SCORE", [[[3]], [[-1]], 1, 5]],
  ] as const)("%s %j is #NUM!", (name, values) => {
    expect(called(name, ...values)).toMatchObject({ error: "#NUM!" });
  });

  test("is a result beyond what a cell can hold", () => {
    expect(called("COST_VARIANCE", 1e308, -1e308)).toMatchObject({ error: "#NUM!" });
  });
});

test("a plan that falls is not cumulative, and one without value is none", () => {
  expect(called("EARNED_SCHEDULE", [[10, 5]], 4)).toMatchObject({ error: "#VALUE!" });
  expect(called("EARNED_SCHEDULE", [[0, 0]], 4)).toMatchObject({ error: "#N/A" });
});

describe("scores", () => {
  test("of several projects, one row each, give a score per row", () => {
    const scores = [
      [5, 1],
      [1, 5],
      [null, null],
    ];
    expect(called("WEIGHTED_SCORE", scores, [[3, 1]], 1, 5)).toEqual([
      [75],
      [25],
      [notKnown("Nothing is scored")],
    ]);
  });

  test("count the other way round where the worst one is above the best", () => {
    expect(called("WEIGHTED_SCORE", [[5, 200]], [[1, 1]], [[1, 1000]], [[5, 0]])).toBeCloseTo(90, 12);
  });

  test("that are missing are re-weighted, and lower the coverage", () => {
    expect(called("WEIGHTED_SCORE", [[80, null]], [[3, 1]])).toBe(80);
    expect(called("SCORE_COVERAGE", [[80, null]], [[3, 1]])).toBe(0.75);
  });

  test("must be as many as the weights, and so must the ends of their scales", () => {
    expect(called("WEIGHTED_SCORE", [[80, 70, 60]], [[3, 1]])).toEqual(
      wrongType("There are 2 weights, and rows of 3 scores"),
    );
    expect(called("WEIGHTED_SCORE", [[80, 70]], [[3, 1]], [[0, 0, 0]])).toMatchObject({ error: "#VALUE!" });
  });

  test("that are missing have no rank", () => {
    expect(called("RANK", [[70, null, 90]])).toEqual([[2, notKnown("Not scored"), 1]]);
  });
});

test("two lists are matched cell by cell, and must be of one length", () => {
  expect(paired([1, null, 3], [4, 5, null], "ev and ac")).toEqual([[1, 4]]);
  expect(paired([1], [], "ev and ac")).toEqual(wrongType("ev and ac differ in length: 1 and 0 cells"));
  expect([notAboveZero("AC", 0), notAboveZero("AC", -1)]).toEqual(["AC is 0", "AC is below 0"]);
  expect([label("ev"), label("run_cost")]).toEqual(["EV", "run cost"]);
});

test("a function may be described outside of the list, and is called the same way", () => {
  const double = describeFunction({
    name: "DOUBLE",
    topic: "Risk",
    help: "Twice the number.",
    source: "this test",
    result: "value",
    arguments: [{ name: "number", help: "Any number.", type: "number", default: 21 }],
    example: { arguments: [], result: 42 },
    calculate: ([number]) => 2 * number,
  });
  expect([callFunction(double, []), callFunction(double, [[[1], [null]]])]).toEqual([42, [[2], [42]]]);
});
