import type { Assumption } from "../../domain/assumption";
import { isoDate } from "../../domain/day";
import type { Finding } from "../../domain/issue";
import { matchWord, parseYesNo, splitList, type Words } from "../parse/words";
import { sortCells, type FilledCell } from "./cells";
import {
  cellFinding,
  columnAssumption,
  countOf,
  type ColumnReading,
  type ColumnToRead,
  shortText,
} from "./context";
import { fillRating } from "./fill-colour";
import { isDateFormat } from "../recognise/date-format";

/** Reads a column of ids, references, text or lists. */
export function readTextColumn(column: ColumnToRead): ColumnReading {
  const { filled, findings } = sortCells(column);
  const isList = column.type.kind === "list" || (column.type.kind === "ref" && column.type.list === true);
  const values = new Map<number, unknown>();
  for (const cell of filled) {
    const text = textOf(cell);
    values.set(cell.row, isList ? splitList(text) : text);
  }
  return { values, findings, assumptions: [] };
}

/** A cell as text: whole numbers without decimals, so that 101 is "101"; dates as ISO. */
export function textOf({ value, numberFormat }: Pick<FilledCell, "value" | "numberFormat">): string {
  if (typeof value === "number" && isDateFormat(numberFormat)) return isoDate(value);
  return typeof value === "boolean" ? (value ? "Yes" : "No") : String(value);
}

/** Reads a column of yes and no. */
export function readYesNoColumn(column: ColumnToRead): ColumnReading {
  const { filled, findings } = sortCells(column);
  const values = new Map<number, boolean>();
  const bad: Finding[] = [];
  for (const cell of filled) {
    const answer = parseYesNo(cell.value);
    if (answer === null) bad.push(unknownWord(column, cell, ["yes", "no"]));
    else values.set(cell.row, answer);
  }
  return { values, findings: [...findings, ...bad], assumptions: [] };
}

/** An outlook's own label, such as 9+3. */
const OUTLOOK_LABEL = /\b\d{1,2}\s?\+\s?\d{1,2}\b/;

/** Reads a column whose words are given; ratings are also read from the fill where a cell holds no text. */
export function readEnumColumn(column: ColumnToRead, words: Words): ColumnReading {
  const { filled, findings } = sortCells(column);
  const values = new Map<number, string>();
  const labels = new Map<number, string>();
  const bad: Finding[] = [];
  const matched = new Map<string, string | null>();
  const wordOf = (text: string): string | null => {
    const before = matched.get(text);
    const word = before === undefined ? matchWord(words, text) : before;
    matched.set(text, word);
    return word;
  };
  for (const cell of filled) {
    const text = String(cell.value);
    const label = "outlook" in words ? OUTLOOK_LABEL.exec(text)?.[0] : undefined;
    const word = wordOf(label === undefined ? text : text.replace(label, "").replace(/[()[\]]/g, ""));
    if (label !== undefined) labels.set(cell.row, label.replace(/\s/g, ""));
    const value = word ?? (label === undefined ? null : "outlook");
    if (value === null) bad.push(unknownWord(column, cell, Object.keys(words)));
    else values.set(cell.row, value);
  }
  const painted = "amber-red" in words ? readFills(column, values) : { values, assumptions: [] };
  return {
    values: painted.values,
    findings: [...findings, ...bad],
    assumptions: painted.assumptions,
    ...(labels.size > 0 ? { second: { field: "versionLabel", values: labels } } : {}),
  };
}

function readFills(
  column: ColumnToRead,
  values: ReadonlyMap<number, string>,
): { values: ReadonlyMap<number, string>; assumptions: readonly Assumption[] } {
  const painted = column.cells.flatMap(({ row, value, fill }) => {
    const rating = value === null || value === "" ? fillRating(fill) : null;
    return rating === null ? [] : [[row, rating] as const];
  });
  if (painted.length === 0) return { values, assumptions: [] };
  const how = `${countOf(painted.length, "rating")} taken from the colour of the cell, which holds no text.`;
  return {
    values: new Map<number, string>([...values, ...painted]),
    assumptions: [columnAssumption(column, how)],
  };
}

function unknownWord(column: ColumnToRead, cell: FilledCell, words: readonly string[]): Finding {
  return cellFinding(column, cell, {
    code: "unknown-word",
    severity: "warning",
    message: `"${shortText(cell.value)}" is none of the words that ${column.title} takes; it is not known.`,
    fix: `Use one of: ${words.join(", ")}.`,
  });
}
