import type { Finding } from "../../domain/issue";
import { isCellError } from "../grid";
import { saysNotKnown, saysNotLoaded } from "../parse/words";
import { cellFinding, type ColumnCell, type ColumnToRead } from "./context";

/** A cell that says something, as a value without blanks around it. */
export interface FilledCell extends ColumnCell {
  readonly value: string | number | boolean;
}

/** The cells that say something, and findings of those that say that they do not. */
export interface SortedCells {
  readonly filled: readonly FilledCell[];
  readonly findings: readonly Finding[];
}

/** Sorts out blank cells, errors and words for "not known"; plain text columns keep such words as text. */
export function sortCells(column: ColumnToRead): SortedCells {
  const isText = ["text", "id", "list"].includes(column.type.kind);
  const filled: FilledCell[] = [];
  const findings: Finding[] = [];
  for (const cell of column.cells) {
    const { value } = cell;
    if (value === null) continue;
    if (isCellError(value)) {
      findings.push(errorFinding(column, cell, value.error));
    } else if (typeof value !== "string") {
      filled.push({ ...cell, value });
    } else {
      const text = tidyText(value);
      if (text === "") continue;
      if (saysNotLoaded(text)) findings.push(notLoaded(column, cell));
      else if (!isText && saysNotKnown(text)) findings.push(notKnown(column, cell));
      else if (!(isText && /^[-–—]+$|^n\/a$/i.test(text))) filled.push({ ...cell, value: text });
    }
  }
  return { filled, findings };
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

function notKnown(column: ColumnToRead, cell: ColumnCell): Finding {
  return cellFinding(column, cell, {
    code: "said-not-known",
    severity: "info",
    message: `${column.title} says that it is not known; it counts as unknown, never as 0.`,
    fix: "Nothing to do, unless the value is known by now.",
  });
}
