import { gzipSync } from "node:zlib";
import { FUNCTIONS, isOptional } from "../../core/functions/index";
import { functionsMetadata } from "../../excel-addin/functions/metadata";
import { builtFunctions } from "../doubles/functions-bundle";

const MOST_BYTES = 60 * 1024;
const { script, metadata } = builtFunctions();

test("what Excel loads for a formula is small: 60 KB at most, zipped", () => {
  expect(gzipSync(script, { level: 9 }).length).toBeLessThanOrEqual(MOST_BYTES);
});

test("it makes no code from text, asks no network and keeps nothing", () => {
  expect(script).not.toMatch(
    /\beval\(|\bFunction\(|\bimport\(|XMLHttpRequest|\bfetch\(|localStorage|WebSocket/,
  );
});

test("functions.json is made from the functions themselves", () => {
  expect(metadata).toEqual(functionsMetadata());
});

test("functions.json lists every function with its arguments, and no other", () => {
  const { functions } = functionsMetadata();
  expect(
    functions.map(({ id, name, description, parameters }) => ({
      id,
      name,
      description,
      parameters: parameters.map((one) => [
        one.name,
        one.description,
        one.optional === true,
        one.repeating === true,
      ]),
    })),
  ).toEqual(
    FUNCTIONS.map((kind) => ({
      id: kind.name,
      name: kind.name,
      description: kind.help,
      parameters: kind.arguments.map((one) => [one.name, one.help, isOptional(one), one.repeating === true]),
    })),
  );
});

const PROPERTIES = ["id", "name", "description", "parameters", "result"];
const PARAMETER_PROPERTIES = ["name", "description", "type", "dimensionality", "optional", "repeating"];

/** https://learn.microsoft.com/office/dev/add-ins/excel/custom-functions-json, and the lengths of the unified manifest's schema. */
test.each(functionsMetadata().functions)("$name is described as Microsoft's schema wants it", (described) => {
  expect(Object.keys(described).filter((property) => !PROPERTIES.includes(property))).toEqual([]);
  for (const name of [described.id, described.name]) expect(name).toMatch(/^[A-Za-z][A-Za-z0-9._]{2,63}$/);
  expect(described.description).toMatch(/^.{1,128}$/);
  expect(described.result).toEqual({ type: "any", dimensionality: "matrix" });
  for (const parameter of described.parameters) {
    expect(Object.keys(parameter).filter((property) => !PARAMETER_PROPERTIES.includes(property))).toEqual([]);
    expect(parameter.name).toMatch(/^.{1,64}$/);
    expect(parameter.description).toMatch(/^.{1,128}$/);
    expect(parameter).toMatchObject({ type: "any", dimensionality: "matrix" });
    if (parameter.repeating) expect(parameter).toBe(described.parameters[described.parameters.length - 1]);
  }
});
