import { isOptional, type Argument, type ArgumentKind } from "../../core/functions/argument";
import type { FunctionKind } from "../../core/functions/function-kind";
import { isFunctionError, type FunctionResult, type Outcome } from "../../core/functions/outcome";
import type { CellValue } from "../../core/table/grid";

/** A function's row in docs/functions.md: call, meaning, arguments, example, source. */
export function functionRow(kind: FunctionKind): string {
  const { name, help, arguments: all, example, source } = kind;
  const cells = [
    `\`PMO.${name}(${all.map(argumentText).join(", ")})\``,
    help,
    all.map((argument) => `*${argument.name}*: ${argument.help}${defaultText(argument)}`).join("<br>"),
    `\`=PMO.${name}(${example.arguments.map(constant).join(", ")})\` → ${shown(example.result)}`,
    /^https:/.test(source) ? `[Microsoft](${source})` : source,
  ];
  return `| ${cells.join(" | ")} |`;
}

function argumentText(argument: ArgumentKind): string {
  const text = argument.repeating ? `${argument.name}, …` : argument.name;
  return isOptional(argument) ? `[${text}]` : text;
}

function defaultText({ default: stand }: ArgumentKind): string {
  return stand === undefined ? "" : ` Left out: ${stand}.`;
}

/** As it is typed in an English Excel; an array's columns are separated by commas, its rows by semicolons. */
function constant(argument: Argument): string {
  if (!Array.isArray(argument)) return literal(argument as CellValue | undefined);
  const rows = argument as readonly (readonly CellValue[])[];
  return `{${rows.map((row) => row.map(literal).join(",")).join(";")}}`;
}

function literal(value: CellValue | undefined): string {
  return typeof value === "string" || value === null ? `"${value ?? ""}"` : JSON.stringify(value);
}

function shown(result: FunctionResult): string {
  if (!Array.isArray(result)) return outcomeText(result as Outcome);
  return (result as readonly (readonly Outcome[])[]).map((row) => row.map(outcomeText).join(", ")).join("; ");
}

function outcomeText(outcome: Outcome): string {
  if (isFunctionError(outcome)) return outcome.error;
  return typeof outcome === "number" ? String(Number(outcome.toFixed(4))) : outcome;
}
