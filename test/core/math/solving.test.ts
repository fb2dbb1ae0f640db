import { solved } from "../../../core/math/solving";

const step = { programme: { objective: [1], rows: [] }, seconds: 3 };

test("a calculation asks for the answer to a programme, and goes on with it", () => {
  const calculation = solved(step);
  expect(calculation.next().value).toEqual({ kind: "solve", ...step });
  expect(calculation.next({ status: "infeasible" })).toEqual({ done: true, value: { status: "infeasible" } });
});

test("a step that is passed over is a mistake of whoever drives it", () => {
  const calculation = solved(step);
  calculation.next();
  expect(() => calculation.next()).toThrow("a solve step must be answered");
});
