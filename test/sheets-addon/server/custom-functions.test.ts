import {
  FUNCTIONS,
  isFunctionError,
  type Argument,
  type FunctionResult,
  type Outcome,
} from "../../../core/functions/index";
import { called } from "../../doubles/called";
import { formulasOfSheets } from "../../doubles/formulas-of-sheets";
import { builtForSheets } from "../../doubles/sheets-bundle";
import earnedScheduleCases from "../../cases/earned-schedule.json";
import earnedValueCases from "../../cases/earned-value.json";
import finance from "../../cases/finance.json";

const { code } = builtForSheets();
const sheets = formulasOfSheets(code);

/** What Sheets must show where the core gives this, which is what Excel shows too. */
function asShown(result: FunctionResult): unknown {
  const text = (one: Outcome): unknown => (isFunctionError(one) ? `${one.error}: ${one.message}` : one);
  if (isFunctionError(result)) return { error: text(result) };
  return { value: typeof result === "object" ? result.map((row) => row.map(text)) : result };
}

/** What a cell is for Sheets: nothing is an empty text. */
function handedOver(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(handedOver);
  return value ?? "";
}

test("a formula of single cells gets one", () => {
  expect(sheets.call("CPI", 40, 50)).toEqual({ value: 0.8 });
});

test("a formula over columns spills, and an error stands only in its row", () => {
  expect(sheets.call("CPI", [[40], [30]], [[50], [0]])).toEqual({ value: [[0.8], ["#N/A: AC is 0"]] });
});

test("an array function spills its own rows", () => {
  expect(sheets.call("IRRS", [[-1000, 2500, -1540]])).toEqual({
    value: [[expect.closeTo(0.1, 9)], [expect.closeTo(0.4, 9)]],
  });
});

test("ranges may be given again and again, and arguments left out or skipped", () => {
  expect(sheets.call("NPV", 0.1, -10000, [[3000, 4200, 6800]])).toEqual({
    value: expect.closeTo(1188.44341233522, 9) as unknown,
  });
  expect(sheets.call("EAC", 100, 40, 45)).toEqual({ value: 112.5 });
  expect(sheets.call("EAC", 100, 40, 45, "", undefined, null)).toEqual({ value: 112.5 });
});

test("what is not known, is no number or is out of range is an error that says why", () => {
  expect(sheets.call("CPI", 40, 0)).toEqual({ error: "#N/A: AC is 0" });
  expect(sheets.call("CPI", 40, "")).toEqual({ error: "#N/A: AC is empty" });
  expect(sheets.call("CPI", "n.a.", 45)).toEqual({ error: '#VALUE!: EV: "n.a." is no number' });
  expect(sheets.call("NPV", -2, 100)).toEqual({ error: "#NUM!: rate must be above −100 %" });
  expect(sheets.call("CPI", [[1], [2]], [[1], [2], [3]])).toMatchObject({
    error: expect.stringContaining("differ in size") as unknown,
  });
});

test("an argument too many is refused: Sheets would pass over it in silence", () => {
  expect(sheets.call("CPI", 40, 50, 60)).toEqual({
    error: "#VALUE!: PMO_CPI takes 2 values (ev, ac); 3 are given",
  });
  expect(sheets.call("CPI")).toEqual({ error: "#N/A: EV is empty" });
});

test("a message names the function as Sheets does", () => {
  const range = [[1], [2]];
  expect(sheets.call("EAC_ALL", range, 40, 45)).toEqual({
    error: "#VALUE!: PMO_EAC_ALL takes one value for each of its single arguments",
  });
});

test("an error in a cell is passed on, our own in a column too, and RAG takes what is not known for grey", () => {
  expect(sheets.call("CPI", "#N/A", 45)).toEqual({ error: "#N/A: EV is #N/A" });
  expect(sheets.call("CPI", "#REF!", 45)).toEqual({ error: "#VALUE!: EV is #REF!" });
  expect(sheets.call("CPI", "Loading...", 45)).toEqual({ error: "#VALUE!: EV is Loading..." });
  const { value } = sheets.call("CPI", [[40], [30]], [[50], [0]]) as { readonly value: unknown };
  expect(sheets.call("RAG", value)).toEqual({ value: [["red"], ["grey"]] });
  expect(sheets.call("VAC", value, 1)).toEqual({
    value: [[expect.closeTo(-0.2, 12)], ["#N/A: BAC is #N/A"]],
  });
});

test("no service is called for a formula without dates", () => {
  const formulas = formulasOfSheets(code);
  for (const { name, example } of FUNCTIONS) formulas.call(name, ...example.arguments.map(handedOver));
  expect(formulas.serviceCalls()).toBe(0);
});

test.each(FUNCTIONS)("PMO_$name gives what its example says", ({ name, example }) => {
  expect(sheets.call(name, ...example.arguments.map(handedOver))).toEqual(
    asShown(called(name, ...example.arguments)),
  );
});

const row = (values: readonly number[]): number[][] => [[...values]];
const column = <T>(values: readonly T[]): T[][] => values.map((value) => [value]);
const call = (
  name: string,
  ...values: readonly Argument[]
): { name: string; values: readonly Argument[] } => ({
  name,
  values,
});
/** The cases that Excel's functions are held against, as calls. */
const CASES = [
  ...finance.npv.flatMap(({ rate, flows }) => [call("NPV", rate, row(flows)), call("NPV", rate, ...flows)]),
  ...finance.projectNpv.map(({ rate, flows }) => call("PROJECT_NPV", rate, row(flows))),
  ...finance.irr.map(({ flows }) => call("IRR", row(flows))),
  ...finance.irrs.map(({ flows }) => call("IRRS", row(flows))),
  ...finance.mirr.map((one) => call("MIRR", row(one.flows), one.finance, one.reinvest)),
  ...finance.dated.flatMap(({ rate, flows }) => {
    const amounts = column(flows.map(([, amount]) => Number(amount)));
    const dates = column(flows.map(([date]) => String(date)));
    return [call("XNPV", rate, amounts, dates), call("XIRR", amounts, dates)];
  }),
  ...earnedScheduleCases.map((one) => call("EARNED_SCHEDULE", row(one.plannedValues), one.earnedValue)),
  ...earnedValueCases.flatMap(({ input }) => {
    const { budgetAtCompletion: bac, plannedValue: pv, earnedValue: ev, actualCost: ac } = input;
    return [
      call("CPI", ev, ac),
      call("SPI", ev, pv),
      call("EAC", bac, ev, ac),
      call("EAC_ALL", bac, ev, ac, pv),
      call("TCPI", bac, ev, ac),
    ];
  }),
];

test.each(CASES)("PMO_$name gives the very figure that Excel gives: $values", ({ name, values }) => {
  expect(sheets.call(name, ...values)).toEqual(asShown(called(name, ...values)));
});
