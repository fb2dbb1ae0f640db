import { declarationOf } from "../../../sheets-addon/server/function-declarations";
import { functionNamed } from "../../doubles/called";

test("a function is declared with what Sheets shows while its formula is typed", () => {
  expect(declarationOf(functionNamed("RAG"))).toEqual({
    id: "RAG",
    name: "PMO_RAG",
    parameters: ["figure", "green", "amber"],
    documentation: [
      "/**",
      " * green, amber or red by two limits, which count to the better side; grey where the figure is not known.",
      " *",
      " * @param {number|Array<Array<number>>} figure What is rated; an empty cell or #N/A is not known.",
      " * @param {number|Array<Array<number>>} [green] Where green ends. Left out: 0.95.",
      " * @param {number|Array<Array<number>>} [amber] Where amber ends; above the green limit where less is better. Left out: 0.9.",
      " * @return {string|Array<Array<number|string>>} The value; one for each cell of a range that stands for a single value.",
      " * @customfunction",
      " */",
    ].join("\n"),
  });
});

test("no words of a function can end its comment, or begin a line of their own", () => {
  const kind = functionNamed("CPI");
  const [first, ...others] = kind.arguments;
  const { documentation } = declarationOf({
    ...kind,
    help: "EV */ alert() /*\n@customfunction */*/",
    arguments: [{ ...first!, help: "*/\r\n * @param x" }, ...others],
  });
  expect(documentation.indexOf("*/")).toBe(documentation.length - "*/".length);
  expect(documentation.split("\n").filter((line) => /^ \* @customfunction/.test(line))).toHaveLength(1);
  expect(documentation.split("\n").filter((line) => /^ \* @param/.test(line))).toHaveLength(2);
});
