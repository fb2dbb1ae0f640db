import type { Assumption } from "../../domain/assumption";
import type { Finding } from "../../domain/issue";
import { moneyEvidence } from "../parse/money";
import { oncePerText } from "../../domain/once-per-text";
import type { DecimalMark, MarkEvidence } from "../parse/number";
import type { FilledCell } from "./cells";
import { cellFinding, columnAssumption, type ColumnToRead, type ReadingContext } from "./context";

/** The decimal mark of a column's texts, and what is to be said about it. */
export interface DecidedMark {
  readonly mark: DecimalMark;
  /** Cells that cannot be read, because nothing decides what their mark means. */
  readonly undecided: ReadonlySet<number>;
  readonly findings: readonly Finding[];
  readonly assumptions: readonly Assumption[];
}

/**
 * Decides from all cells of a column whether a point or a comma stands before the decimals: by the cells that leave no
 * doubt, else by the table's other columns, else by the locale; where neither decides, `1.234` is not known and is asked about.
 */
export function decideMark(
  column: ColumnToRead,
  cells: readonly FilledCell[],
  {
    context,
    evidenceOf,
  }: { readonly context: ReadingContext; readonly evidenceOf: (text: string) => MarkEvidence },
): DecidedMark {
  const evidenceOnce = oncePerText(evidenceOf);
  const open: FilledCell[] = [];
  let [points, commas] = [0, 0];
  for (const cell of cells) {
    if (typeof cell.value !== "string") continue;
    const evidence = evidenceOnce(cell.value);
    if (evidence === ".") points += 1;
    else if (evidence === ",") commas += 1;
    else if (evidence === "either") open.push(cell);
  }
  const decided: DecimalMark | undefined = points > commas ? "." : commas > points ? "," : undefined;
  const mark = decided ?? context.tableMark ?? context.habits?.decimalMark;
  const nothing = { undecided: new Set<number>(), findings: [], assumptions: [] };
  if (open.length === 0) return { mark: mark ?? ".", ...nothing };
  if (mark === undefined) {
    return {
      mark: ".",
      undecided: new Set(open.map(({ row }) => row)),
      findings: open.map((cell) => undecidedFinding(column, cell)),
      assumptions: [],
    };
  }
  const name = mark === "." ? "point" : "comma";
  const reason =
    decided !== undefined
      ? "its other cells show it"
      : context.tableMark !== undefined
        ? "the table's other columns show it"
        : `${context.habitsFrom} says so`;
  const how = `"${String(open[0]?.value)}" is read with a decimal ${name}, as ${reason}.`;
  return { mark, ...nothing, assumptions: [columnAssumption(column, how)] };
}

function undecidedFinding(column: ColumnToRead, cell: FilledCell): Finding {
  return cellFinding(column, cell, {
    code: "ambiguous-number",
    severity: "warning",
    message: `"${String(cell.value)}" can be thousands or decimals; nothing in the column decides it, so it is not known.`,
    fix: "Write it as a number, or set Locale in Settings (such as en-GB or de-DE).",
  });
}

/** The decimal mark that the amounts and numbers of a whole table show; `undefined` when they show none, or both. */
export function markOfTable(columns: readonly ColumnToRead[]): DecimalMark | undefined {
  const evidence = new Set<MarkEvidence>();
  for (const { type, cells } of columns) {
    if (!NUMERIC.has(type.kind)) continue;
    const once = oncePerText(moneyEvidence);
    for (const { value } of cells) if (typeof value === "string") evidence.add(once(value));
  }
  return evidence.has(".") === evidence.has(",") ? undefined : evidence.has(".") ? "." : ",";
}

const NUMERIC = new Set(["money", "number", "percent", "hours", "days", "probability"]);
