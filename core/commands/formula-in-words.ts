import type { FigureValue } from "../domain/measure";

/** What stands for a figure of a formula, by its id. */
export type Named = (id: string) => string;

/**
 * A live formula as a person reads it: without the guards that make it `–` where something is not known, and with the
 * branch that held, so that only the arithmetic is left.
 *
 * @example formulaInWords('IF(COUNT([ev],[ac])<2,"–",IF([ac]=0,"–",[ev]/[ac]))', { named: (id) => id.toUpperCase(), valueOf: () => 1 }) // => "EV / AC"
 */
export function formulaInWords(
  template: string,
  { named, valueOf }: { readonly named: Named; readonly valueOf: (id: string) => FigureValue },
): string {
  const bare = withoutGuards(template, valueOf);
  return spaced(bare).replace(/\[([^\]]+)\]/g, (_, id: string) => named(id));
}

const GUARDED = '"–"';

function withoutGuards(template: string, valueOf: (id: string) => FigureValue): string {
  const start = template.search(/(?<![A-Z])IF\(/);
  if (start < 0) return template;
  const end = closing(template, start + 2);
  const [condition = "", yes = "", no = ""] = argumentsIn(template.slice(start + 3, end));
  const inside = (text: string): string => withoutGuards(text, valueOf);
  const holds = yes === GUARDED ? false : isTrue(condition, valueOf);
  const branch =
    holds === undefined ? `IF(${condition}, ${inside(yes)}, ${inside(no)})` : inside(holds ? yes : no);
  return template.slice(0, start) + branch + inside(template.slice(end + 1));
}

/** The bracket that closes the one at `open`. */
function closing(text: string, open: number): number {
  let depth = 0;
  let quoted = false;
  for (let at = open; at < text.length; at += 1) {
    const letter = text[at];
    if (letter === '"') quoted = !quoted;
    else if (quoted) continue;
    else if (letter === "(") depth += 1;
    else if (letter === ")") depth -= 1;
    if (depth === 0) return at;
  }
  return text.length;
}

function argumentsIn(text: string): string[] {
  const found: string[] = [];
  let depth = 0;
  let quoted = false;
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at];
    if (letter === '"') quoted = !quoted;
    else if (quoted) continue;
    else if (letter === "(" || letter === "[") depth += 1;
    else if (letter === ")" || letter === "]") depth -= 1;
    else if (letter === "," && depth === 0) {
      found.push(text.slice(from, at));
      from = at + 1;
    }
  }
  return [...found, text.slice(from)];
}

/** Of a comparison of two figures, or of one with a number; `undefined` for any other condition. */
function isTrue(condition: string, valueOf: (id: string) => FigureValue): boolean | undefined {
  const [, left, sign, id, number] =
    /^\[([^\]]+)\](<=|>=|<|>|=)(?:\[([^\]]+)\]|(-?\d+))$/.exec(condition) ?? [];
  if (left === undefined) return undefined;
  const one = valueOf(left);
  const other = id === undefined ? Number(number) : valueOf(id);
  if (typeof one !== "number" || typeof other !== "number") return undefined;
  switch (sign) {
    case "<=":
      return one <= other;
    case ">=":
      return one >= other;
    case "<":
      return one < other;
    case ">":
      return one > other;
    default:
      return one === other;
  }
}

const SIGNS: Readonly<Record<string, string>> = { "-": " − ", "+": " + ", "*": " × ", "/": " / ", ",": ", " };

/** Arithmetic with air around its signs; names in brackets and texts in quotes stay as they are. */
function spaced(formula: string): string {
  return formula
    .split(/(\[[^\]]*\]|"[^"]*")/)
    .map((piece, index) =>
      index % 2 === 1 ? piece : piece.replace(/ ?([-+*/,]) ?/g, (_, sign: string) => SIGNS[sign] ?? sign),
    )
    .join("")
    .replace(/(?<![A-Z])\((\[[^\]]*\])\)/g, "$1")
    .replace(/^ − /, "−");
}
