import { FUNCTIONS } from "../../../core/functions/all";
import { customFunctionsHost, type InvocationResult } from "../../doubles/custom-functions-host";
import { builtFunctions } from "../../doubles/functions-bundle";

const excel = customFunctionsHost(builtFunctions().script);

/** The runtime waits half a second between two answers: its last timer must not outlive the tests. */
const LAST_TIMER = 1000;
afterAll(() => new Promise((resolve) => setTimeout(resolve, LAST_TIMER)));

/** Excel hands over every cell as rows of cells. */
const one = (value: unknown): unknown[][] => [[value]];
const failed = (errorCode: number, value: string): InvocationResult => ({ failed: true, errorCode, value });

test("a formula of single cells gets one", async () => {
  expect(await excel.call("CPI", [one(40), one(50)])).toMatchObject({ value: [[0.8]] });
});

test("a formula over columns spills, and an error stands only in its row", async () => {
  const { value } = await excel.call("CPI", [
    [[40], [30]],
    [[50], [0]],
  ]);
  const error = { code: "#N/A", message: "AC is 0" };
  expect(value).toEqual([[0.8], [expect.objectContaining(error)]]);
});

test("an array function spills its own rows", async () => {
  expect(await excel.call("IRRS", [[[[-1000, 2500, -1540]]]])).toMatchObject({
    value: [[expect.closeTo(0.1, 9)], [expect.closeTo(0.4, 9)]],
  });
});

test("repeating ranges come as a list, and arguments left out as null", async () => {
  expect(await excel.call("NPV", [one(0.1), [one(-10000), [[3000, 4200, 6800]]]])).toMatchObject({
    value: [[expect.closeTo(1188.44341233522, 9)]],
  });
  expect(await excel.call("EAC", [one(100), one(40), one(45), null, null, null])).toMatchObject({
    value: [[112.5]],
  });
});

test("what is not known is #N/A with its reason, what is no number #VALUE!, what is out of range #NUM!", async () => {
  expect(await excel.call("CPI", [one(40), one(0)])).toMatchObject(failed(1, "AC is 0"));
  expect(await excel.call("CPI", [one("n.a."), one(45)])).toMatchObject(failed(7, 'EV: "n.a." is no number'));
  expect(await excel.call("NPV", [one(-2), [one(100)]])).toMatchObject(
    failed(6, "rate must be above −100 %"),
  );
});

test("an error in a cell reaches the function, which passes it on", async () => {
  const error = { type: "CustomFunctionError", code: "#N/A" };
  expect(await excel.call("CPI", [one(error), one(45)])).toMatchObject(failed(1, "EV is #N/A"));
  expect(await excel.call("RAG", [one(error), null, null])).toMatchObject({ value: [["grey"]] });
});

test("a name that is none is answered with an error, not with silence", async () => {
  expect(await excel.call("NO_SUCH_FUNCTION", [])).toMatchObject({ failed: true });
});

test("every function's example comes out of the runtime as it stands in the docs", async () => {
  const results = await Promise.all(
    FUNCTIONS.map(async ({ name, arguments: all, example }) => {
      const given = all.map((argument, index) => {
        const cells = (value: unknown): unknown =>
          Array.isArray(value) ? value : value === undefined ? null : one(value);
        return argument.repeating
          ? example.arguments.slice(index).map(cells)
          : cells(example.arguments[index]);
      });
      return { name, value: (await excel.call(name, given)).value };
    }),
  );
  for (const [index, { name, value }] of results.entries()) {
    const { result } = FUNCTIONS[index]!.example;
    const expected = Array.isArray(result) ? result : [[result]];
    expect({ name, value: rounded(value) }).toEqual({ name, value: rounded(expected) });
  }
});

/** Ten significant digits; of errors, their code and message. */
function rounded(value: unknown): unknown {
  if (typeof value === "number") return Number(value.toPrecision(10));
  if (Array.isArray(value)) return value.map(rounded);
  if (typeof value !== "object" || value === null) return value;
  const { code, error, message } = value as { code?: string; error?: string; message: string };
  return { error: code ?? error, message };
}
