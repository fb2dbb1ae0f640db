import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";

const core = join(__dirname, "../../core");

interface Example {
  readonly file: string;
  readonly call: string;
  readonly expected: string;
}

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? sources(path) : entry.name.endsWith(".ts") ? [path] : [];
  });
}

const examples: Example[] = sources(core).flatMap((file) =>
  [...readFileSync(file, "utf8").matchAll(/@example\s+(.+?)\s*\/\/ => (.+?)(?:\s*\*\/)?$/gm)].map(
    ([, call = "", expected = ""]) => ({ file: relative(core, file), call, expected }),
  ),
);

/** An example may name what its own file imports from elsewhere in the core; those names are looked up there. */
function namesInScope(file: string): Record<string, unknown> {
  const text = readFileSync(join(core, file), "utf8");
  const own = jest.requireActual<Record<string, unknown>>(join(core, file));
  const imported = [...text.matchAll(/^import (?!type)\{([^}]+)\} from "(\.[^"]+)";/gm)].flatMap(
    ([, , from = ""]) =>
      Object.entries(jest.requireActual<Record<string, unknown>>(join(core, file, "..", from))),
  );
  return { ...Object.fromEntries(imported), ...own };
}

test("there are examples to run", () => {
  expect(examples.length).toBeGreaterThan(20);
});

test.each(examples)("$file: $call gives what its doc comment says", ({ file, call, expected }) => {
  const scope = namesInScope(file);
  const evaluate = (expression: string): unknown =>
    // eslint-disable-next-line @typescript-eslint/no-implied-eval -- the examples are our own source text
    (new Function(...Object.keys(scope), `return (${expression});`) as (...values: unknown[]) => unknown)(
      ...Object.values(scope),
    );
  expect(rounded(evaluate(call))).toEqual(rounded(evaluate(expected)));
});

/** Printed figures are rounded: ten significant digits must agree. */
function rounded(value: unknown): unknown {
  if (typeof value === "number") return Number(value.toPrecision(10));
  if (Array.isArray(value)) return value.map(rounded);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, rounded(part)]));
}
