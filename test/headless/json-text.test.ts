import fc from "fast-check";
import { jsonText } from "../../headless/json-text";

const textOf = (value: unknown): string => [...jsonText(value)].join("");

test("the text is the one of JSON.stringify, to the character", () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 6 }), (value) => {
      expect(textOf(value)).toBe(`${JSON.stringify(value, null, 1)}\n`);
    }),
  );
});

test("what is undefined is left out of an object, and null in a list", () => {
  const value = { a: undefined, b: [undefined, 1], c: {}, d: [], e: { f: { g: { h: undefined } } } };
  expect(textOf(value)).toBe(`${JSON.stringify(value, null, 1)}\n`);
});

test("a function stands for what it gives, and is called when its turn comes", () => {
  const calls: string[] = [];
  const part = (name: string) => () => {
    calls.push(name);
    return { name };
  };
  const text = jsonText({ first: part("first"), second: part("second") });
  expect(calls).toEqual([]);
  expect([...text].join("")).toBe(
    `${JSON.stringify({ first: { name: "first" }, second: { name: "second" } }, null, 1)}\n`,
  );
  expect(calls).toEqual(["first", "second"]);
});

test("a long document comes in pieces", () => {
  const rows = Array.from({ length: 50_000 }, (_, index) => ({ index, text: "a row of the list" }));
  const pieces = [...jsonText({ rows })];
  expect(pieces.length).toBeGreaterThan(2);
  expect(pieces.join("")).toBe(`${JSON.stringify({ rows }, null, 1)}\n`);
});
