import { FUNCTIONS } from "../../../core/functions/all";
import { isOptional } from "../../../core/functions/argument";
import { callFunction } from "../../../core/functions/call";

/** Ten significant digits, as the examples are printed. */
function rounded(value: unknown): unknown {
  if (typeof value === "number") return Number(value.toPrecision(10));
  return Array.isArray(value) ? value.map(rounded) : value;
}

test("an analyst finds fifty functions, each name once", () => {
  expect(FUNCTIONS.length).toBeGreaterThanOrEqual(50);
  expect(new Set(FUNCTIONS.map(({ name }) => name)).size).toBe(FUNCTIONS.length);
});

test.each(FUNCTIONS)("the example of $name gives what it says", (kind) => {
  expect(rounded(callFunction(kind, kind.example.arguments))).toEqual(rounded(kind.example.result));
});

describe.each(FUNCTIONS)("$name", (kind) => {
  test("has a name that both hosts take: three characters or more, no cell's address", () => {
    expect(kind.name).toMatch(/^[A-Z][A-Z0-9_]{2,}$/);
    expect(kind.name).not.toMatch(/^[A-Z]{1,3}\d+$|_$/);
  });

  test("says what it is in one sentence that fits the host's tooltip, and where it comes from", () => {
    expect(kind.help).toMatch(/^[^\n]{10,128}$/);
    expect(kind.help).toMatch(/[.:]$|\d\.$/);
    expect(kind.source.length).toBeGreaterThan(3);
  });

  test("names its arguments, those that may be left out last, a repeating one as the very last", () => {
    const names = kind.arguments.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const { name, help } of kind.arguments) {
      expect(name).toMatch(/^[a-z][a-z0-9_]*$/);
      expect(help).toMatch(/^[^\n]{5,128}$/);
    }
    const optional = kind.arguments.map(isOptional);
    expect([...optional].sort()).toEqual(optional);
    expect(kind.arguments.slice(0, -1).some(({ repeating }) => repeating)).toBe(false);
  });
});
