type Value = number | string | null;

/** What a formula may read: a cell of its row, or (in a totals row) a whole column. */
export type Cells = Readonly<Record<string, Value | readonly Value[]>>;

const isNumber = (value: unknown): value is number => typeof value === "number";
const numbers = (values: readonly unknown[]): number[] => values.flat().filter(isNumber);

const FUNCTIONS = {
  COUNT: (...values: unknown[]) => numbers(values).length,
  SUM: (...values: unknown[]) => numbers(values).reduce((total, value) => total + value, 0),
  MAX: (...values: unknown[]) => Math.max(...numbers(values)),
  MIN: (...values: unknown[]) => Math.min(...numbers(values)),
  SQRT: (value: number) => Math.sqrt(value),
  INT: (value: number) => Math.floor(value),
  SUMIF: (tested: readonly Value[], criterion: string, summed: readonly Value[]) => {
    const bound = Number(criterion.replace(/[<>=]/g, ""));
    const holds = (value: number): boolean => (criterion.startsWith(">=") ? value >= bound : value < bound);
    return summed.reduce<number>((total, value, index) => {
      const test = tested[index];
      return isNumber(test) && holds(test) && isNumber(value) ? total + value : total;
    }, 0);
  },
};

/**
 * What a live formula comes to, for the few functions that ours use: a check that does not need Excel. `IF` is lazy,
 * as it is there.
 */
export function formulaValue(formula: string, cells: Cells): Value {
  const names = [...formula.matchAll(/\[(\w+)\]/g)].map((match) => match[1]!);
  const missing = names.find((name) => !(name in cells));
  if (missing !== undefined) throw new RangeError(`formulaValue: no column ${missing}`);
  const script = lazyIf(formula)
    .replace(/\[(\w+)\]/g, (_, name: string) => `cells[${JSON.stringify(name)}]`)
    .replace(/"[^"]*"|([^<>!=])=(?!=)/g, (all, before?: string) =>
      before === undefined ? all : `${before}===`,
    );
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- formulas of our own, in a test
  const run = new Function("cells", ...Object.keys(FUNCTIONS), `return ${script};`) as (
    ...all: unknown[]
  ) => Value;
  return run(cells, ...Object.values(FUNCTIONS));
}

/** IF(a,b,c) as (a ? b : c), from the inside out; criteria in quotes keep their signs. */
function lazyIf(formula: string): string {
  const at = formula.search(/(?<![A-Z])IF\(/);
  if (at < 0) return formula;
  const parts: string[] = [];
  let depth = 0;
  let quoted = false;
  let from = at + 3;
  let end = from;
  for (; depth >= 0; end += 1) {
    const sign = formula[end];
    if (sign === undefined) throw new RangeError(`formulaValue: IF( is not closed in ${formula}`);
    if (sign === '"') quoted = !quoted;
    if (quoted) continue;
    if (sign === "(") depth += 1;
    if (sign === ")") depth -= 1;
    if ((sign === "," && depth === 0) || depth < 0) {
      parts.push(formula.slice(from, end));
      from = end + 1;
    }
  }
  const [test = "", yes = "", no = ""] = parts.map(lazyIf);
  return `${formula.slice(0, at)}((${test})?(${yes}):(${no}))${lazyIf(formula.slice(end))}`;
}
