import { scenariosTable } from "../../../core/sample/scenarios";
import { runToEnd, sampleIntake } from "../../doubles/sample-run";

test("every scenario of the sample is understood, and can be kept", () => {
  const { outcome } = runToEnd(sampleIntake, ["scenario"]);
  const scenarios = outcome.parts["scenarios"]?.() as { readonly name: string; readonly status: string }[];
  const named = new Set(scenariosTable().rows.map(({ name }) => name));
  expect(scenarios.map(({ name }) => name)).toEqual(["As things are", ...named]);
  expect(scenarios.every(({ status }) => status === "optimal")).toBe(true);
  expect(outcome.issues.filter(({ table }) => table === "Scenarios")).toEqual([]);
});
