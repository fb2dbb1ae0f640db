import type { Finding, Severity } from "../../domain/issue";
import { cellFinding, shortText, type ColumnCell, type ColumnToRead } from "./context";

/** What is said of cells that cannot be read, in the words for one text and for several. */
export interface OddProblem {
  readonly code: string;
  readonly severity: Severity;
  /** `is not a date; it is not known.` */
  readonly one: string;
  /** `are not dates; they are not known.` */
  readonly several: string;
  readonly fix: string;
}

const MOST_QUOTED = 6;

/**
 * One finding per cell, each naming all the texts of the column that share the problem, the commonest first: a person
 * who reads the first of them knows every code that stands in the column.
 */
export function oddFindings(
  column: ColumnToRead,
  cells: readonly ColumnCell[],
  problem: OddProblem,
): Finding[] {
  if (cells.length === 0) return [];
  const { code, severity, one, several, fix } = problem;
  const counts = new Map<string, number>();
  for (const { value } of cells) {
    const text = shortText(value);
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  const [only = ""] = counts.keys();
  const message = counts.size === 1 ? `"${only}" ${one}` : `${quoted(counts)} ${several}`;
  return cells.map((cell) => cellFinding(column, cell, { code, severity, message, fix }));
}

function quoted(counts: ReadonlyMap<string, number>): string {
  const commonest = [...counts].sort(([, a], [, b]) => b - a);
  const named = commonest.slice(0, MOST_QUOTED).map(([text, count]) => `"${text}" (${count})`);
  const more = counts.size - named.length;
  return more > 0
    ? `${named.join(", ")} and ${more} more text${more === 1 ? "" : "s"}`
    : `${named.slice(0, -1).join(", ")} and ${named[named.length - 1] ?? ""}`;
}
