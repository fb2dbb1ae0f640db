import { FUNCTIONS, isOptional, type ArgumentKind, type FunctionKind } from "../../core/functions/index";

/** A custom function as Sheets must find it at the top level of the script. */
export interface FunctionDeclaration {
  /** In the core: `CPI`. */
  readonly id: string;
  /** In a formula: `PMO_CPI`. */
  readonly name: string;
  readonly parameters: readonly string[];
  /** The doc comment, which Sheets shows while the formula is typed. */
  readonly documentation: string;
}

/** The declaration of every custom function. */
export function functionDeclarations(): FunctionDeclaration[] {
  return FUNCTIONS.map(declarationOf);
}

/** What Sheets is told of a function. */
export function declarationOf(kind: FunctionKind): FunctionDeclaration {
  const lines = [
    kind.help,
    "",
    ...kind.arguments.map(parameterLine),
    `@return {${resultType(kind)}} ${RESULT[kind.result]}`,
    "@customfunction",
  ];
  return {
    id: kind.name,
    name: `PMO_${kind.name}`,
    parameters: kind.arguments.map(({ name }) => name),
    documentation: ["/**", ...lines.map((line) => ` * ${inComment(line)}`.trimEnd()), " */"].join("\n"),
  };
}

function parameterLine(argument: ArgumentKind): string {
  const { name, help, repeating, default: stand } = argument;
  const text = [
    help,
    stand === undefined ? "" : `Left out: ${stand}.`,
    repeating ? "May be given again." : "",
  ];
  return `@param {${TYPES[argument.type]}} ${isOptional(argument) ? `[${name}]` : name} ${text.filter(Boolean).join(" ")}`;
}

const RESULT: Readonly<Record<FunctionKind["result"], string>> = {
  value: "The value; one for each cell of a range that stands for a single value.",
  array: "As many cells as it takes.",
};

const NUMBERS = "Array<Array<number>>";

/** Where a single value is wanted, a range may stand. */
const TYPES: Readonly<Record<ArgumentKind["type"], string>> = {
  number: `number|${NUMBERS}`,
  figure: `number|${NUMBERS}`,
  date: "Date|Array<Array<Date>>",
  choice: "string|Array<Array<string>>",
  rating: "string|Array<Array<string>>",
  numbers: NUMBERS,
  flows: NUMBERS,
  column: NUMBERS,
  dates: "Array<Array<Date>>",
  ratings: "Array<Array<string>>",
  table: NUMBERS,
};

function resultType({ result, example }: FunctionKind): string {
  if (result === "array") return "Array<Array<number|string>>";
  const one = typeof example.result === "string" ? "string" : "number";
  return `${one}|Array<Array<number|string>>`;
}

/** One line that cannot end the comment. */
function inComment(text: string): string {
  return text.replace(/\s+/g, " ").replace(/\*\//g, "* /");
}
