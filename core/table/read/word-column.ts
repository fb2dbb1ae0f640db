import { isoDate } from "../../domain/day";
import { isDateFormat } from "../recognise/date-format";
import { listSplitter } from "../parse/list";
import { matchWord, type Words } from "../parse/words";
import { yesNoSign } from "../parse/yes-no";
import { sortCells, type FilledCell } from "./cells";
import { columnAssumption, countOf, type ColumnReading, type ColumnToRead } from "./context";
import { oddFindings, type OddProblem } from "./odd-cells";

/** Reads a column of ids, references, text or lists. */
export function readTextColumn(column: ColumnToRead): ColumnReading {
  const { filled, findings } = sortCells(column);
  const isList = column.type.kind === "list" || (column.type.kind === "ref" && column.type.list === true);
  const values = new Map<number, unknown>();
  const split = isList ? listSplitter(filled.map(textOf)) : null;
  for (const cell of filled) values.set(cell.row, split ? split(textOf(cell)) : textOf(cell));
  return { values, findings, assumptions: [] };
}

/** A cell as text: whole numbers without decimals, so that 101 is "101"; dates as ISO. */
export function textOf({ value, numberFormat }: Pick<FilledCell, "value" | "numberFormat">): string {
  if (typeof value === "string") return value;
  if (typeof value === "number" && isDateFormat(numberFormat)) return isoDate(value);
  return typeof value === "boolean" ? (value ? "Yes" : "No") : String(value);
}

/** Reads a column of yes and no; an x is yes, unless other cells of the column say yes otherwise: then it crosses out. */
export function readYesNoColumn(column: ColumnToRead): ColumnReading {
  const { filled, findings } = sortCells(column, (text) => yesNoSign(text) !== null);
  const signs = new Map<string, boolean | "cross" | null>();
  for (const { value } of filled) {
    const text = String(value);
    if (!signs.has(text)) signs.set(text, yesNoSign(text));
  }
  const saysYesOtherwise = [...signs.values()].includes(true);
  const saysNoOtherwise = [...signs.values()].includes(false);
  const values = new Map<number, boolean>();
  const crosses: FilledCell[] = [];
  const odd: FilledCell[] = [];
  for (const cell of filled) {
    const sign = signs.get(String(cell.value)) ?? null;
    if (sign === "cross") crosses.push(cell);
    const answer = sign === "cross" ? !saysYesOtherwise : sign;
    if (answer === null || (sign === "cross" && saysYesOtherwise && saysNoOtherwise)) odd.push(cell);
    else values.set(cell.row, answer);
  }
  const isCrossedOut = crosses.length > 0 && saysYesOtherwise && !saysNoOtherwise;
  const how = `${countOf(crosses.length, "cell")} with an x taken as no, as other cells of the column say yes otherwise.`;
  return {
    values,
    findings: [...findings, ...oddFindings(column, odd, unknownWords(column, ["yes", "no"]))],
    assumptions: isCrossedOut ? [columnAssumption(column, how)] : [],
  };
}

/** An outlook's own label, such as 9+3. */
const OUTLOOK_LABEL = /\b\d{1,2}\s?\+\s?\d{1,2}\b/;

/** A text of a column of words, read: the value, and the outlook's label if it has one. */
interface ReadWord {
  readonly value: string | null;
  readonly label: string | undefined;
}

/** Reads a column whose words are given. */
export function readEnumColumn(column: ColumnToRead, words: Words): ColumnReading {
  const read = new Map<string, ReadWord>();
  const wordOf = (text: string): ReadWord => {
    const word = read.get(text) ?? readWord(words, text);
    read.set(text, word);
    return word;
  };
  const { filled, findings } = sortCells(column, (text) => wordOf(text).value !== null);
  const values = new Map<number, string>();
  const labels = new Map<number, string>();
  const odd: FilledCell[] = [];
  for (const cell of filled) {
    const { value, label } = wordOf(String(cell.value));
    if (label !== undefined) labels.set(cell.row, label);
    if (value === null) odd.push(cell);
    else values.set(cell.row, value);
  }
  return {
    values,
    findings: [...findings, ...oddFindings(column, odd, unknownWords(column, Object.keys(words)))],
    assumptions: [],
    ...(labels.size > 0 ? { second: { field: "versionLabel", values: labels } } : {}),
  };
}

function readWord(words: Words, text: string): ReadWord {
  const label = "outlook" in words ? OUTLOOK_LABEL.exec(text)?.[0] : undefined;
  if (label === undefined) return { value: matchWord(words, text), label };
  const rest = text.replace(label, "").replace(/[()[\]]/g, "");
  return { value: matchWord(words, rest) ?? "outlook", label: label.replace(/\s/g, "") };
}

/** What is said of texts that are none of a column's words. */
export function unknownWords({ title }: ColumnToRead, words: readonly string[]): OddProblem {
  return {
    code: "unknown-word",
    severity: "warning",
    one: `is none of the words that ${title} takes; it is not known.`,
    several: `are none of the words that ${title} takes; they are not known.`,
    fix: `Use one of: ${words.join(", ")}.`,
  };
}
