import type { Finding } from "../../domain/issue";
import { isCellError } from "../grid";
import { saysNoDate, saysNotKnown, saysNotLoaded } from "../parse/not-known";
import { cellFinding, type ColumnCell, type ColumnToRead } from "./context";
import { oddFindings } from "./odd-cells";

/** A cell that says something, as a value without blanks around it. */
export interface FilledCell extends ColumnCell {
  readonly value: string | number | boolean;
}

/** The cells that say something, and findings of those that say that they do not. */
export interface SortedCells {
  readonly filled: readonly FilledCell[];
  readonly findings: readonly Finding[];
}

/** What a text of a column is: what it says without blanks around it, or that it says nothing. */
type TextSort = { readonly says: string } | "blank" | "not-known" | "not-loaded";

/**
 * Sorts out blank cells, errors and words for "not known". Plain text columns keep such words as text, and so does a
 * column whose own words they are (`means`): `open` is a status there.
 */
export function sortCells(column: ColumnToRead, means?: (text: string) => boolean): SortedCells {
  const sorts = new Map<string, TextSort>();
  const filled: FilledCell[] = [];
  const findings: Finding[] = [];
  const unknown: FilledCell[] = [];
  for (const cell of column.cells) {
    const { value } = cell;
    if (value === null) continue;
    if (typeof value !== "string") {
      if (isCellError(value)) findings.push(errorFinding(column, cell, value.error));
      else filled.push(cell as FilledCell);
      continue;
    }
    let sort = sorts.get(value);
    if (sort === undefined) sorts.set(value, (sort = sortOf(column, value, means)));
    if (typeof sort === "object")
      filled.push(sort.says === value ? (cell as FilledCell) : { ...cell, value: sort.says });
    else if (sort === "not-known") unknown.push({ ...cell, value });
    else if (sort === "not-loaded") findings.push(notLoaded(column, cell));
  }
  return { filled, findings: [...findings, ...oddFindings(column, unknown, notKnown(column))] };
}

const TEXT_TYPES = new Set<string>(["text", "id", "list", "rating"]);

/** No record is called so: a row that says it is a remark or a sum. */
const NO_NAME = /^(?:[-–—]+|n\/a|na|n\.a\.|#n\/a|null|nan|none|nil)$/i;
const NO_TEXT = /^[-–—]+$|^n\/a$/i;
const NAMING_FIELDS: ReadonlySet<string> = new Set(["id", "name", "title"]);

function sortOf({ type, field }: ColumnToRead, value: string, means?: (text: string) => boolean): TextSort {
  const says = tidyText(value);
  if (says === "") return "blank";
  if (saysNotLoaded(says)) return "not-loaded";
  if (means?.(says)) return { says };
  if (TEXT_TYPES.has(type.kind))
    return (NAMING_FIELDS.has(field) ? NO_NAME : NO_TEXT).test(says) ? "blank" : { says };
  const saysNothing = type.kind === "date" ? saysNoDate : saysNotKnown;
  return saysNothing(says) ? "not-known" : { says };
}

/** Text as it is compared and kept: NFC, plain blanks, none around it. */
export function tidyText(text: string): string {
  return text
    .normalize("NFC")
    .replace(/[\u00a0\u2007\u202f\u200b\ufeff]/g, " ")
    .trim();
}

function errorFinding(column: ColumnToRead, cell: ColumnCell, error: string): Finding {
  return saysNotLoaded(error)
    ? notLoaded(column, cell)
    : cellFinding(column, cell, {
        code: "error-cell",
        severity: "warning",
        message: `${column.title} shows the error ${error}; it is taken as not known.`,
        fix: "Repair the formula in the cell, or clear it.",
      });
}

function notLoaded(column: ColumnToRead, cell: ColumnCell): Finding {
  return cellFinding(column, cell, {
    code: "source-not-loaded",
    severity: "error",
    message: `${column.title} waits for another file that is not loaded; it is not known, and not empty.`,
    fix: "Open the source, let the import finish, save and run again.",
  });
}

function notKnown({ title }: ColumnToRead) {
  return {
    code: "said-not-known",
    severity: "info",
    one: `says that ${title} is not known; it counts as unknown, never as 0.`,
    several: `say that ${title} is not known; it counts as unknown, never as 0.`,
    fix: "Nothing to do, unless the value is known by now.",
  } as const;
}
