import type { CellRef } from "../domain/cell-ref";
import type { Finding } from "../domain/issue";
import { cellOnSheet } from "../table/find/turned";
import type { Grid } from "../table/grid";
import { headersOf, isOfTable } from "../table/mapping/kept";
import { sameWords, type MappingRow } from "../table/mapping/mapping";
import { isSure } from "../table/recognise/calibration";
import { suggestionsFor, type Suggestion } from "../table/recognise/suggestion";
import type { Intake } from "../table/read/portfolio";
import type { FoundTable } from "../table/table-kind";
import { columnSample } from "./column-sample";

/** A header of a found table, and what it was taken for. */
export interface HeaderTaken {
  readonly header: string;
  /** The header's cell. */
  readonly place: CellRef;
  /** The title of the column; blank where nothing took it. */
  readonly title: string;
  /** 0–1, and why; 1 is what the user said. */
  readonly confidence: number;
  readonly how: string;
  /** The user has said it. */
  readonly isSaid: boolean;
  /** A guess about which the user should be asked. */
  readonly isDoubtful: boolean;
  /** Its first different values. */
  readonly sample: readonly string[];
  /** What an unread header may be. */
  readonly suggestion?: Suggestion;
  /** What criteria name: its cells are scores. */
  readonly isScore: boolean;
  /** It stands more than once, or not at all: no mapping can name it. */
  readonly isNamable: boolean;
}

/** What a table and its headers, from left to right, were taken for. Columns of periods need no saying and are not among them. */
export interface TableTaken {
  readonly isSaid: boolean;
  readonly isDoubtful: boolean;
  readonly headers: readonly HeaderTaken[];
  readonly periods: number;
  /** All headers, periods too: what is said of the table holds where most of them stand. */
  readonly beside: readonly string[];
}

/** What a found table was taken for, for the user to see and to correct. `sheet` is the one that it stands on. */
export function takenFor(intake: Intake, found: FoundTable, sheet: Grid): TableTaken {
  const suggestions = suggestionsFor(found, sheet);
  const beside = headersOf(found);
  const said = intake.mapping.filter((row) => isAbout(row, found, beside));
  const asked = new Set(intake.findings.flatMap((finding) => askedAt(finding, found)));
  const headerRow = Math.max(...found.headerRows, found.area.top);
  const frame = (header: string, column: number) => ({
    header,
    place: { sheet: found.sheet, ...cellOnSheet(found, { row: headerRow, column }) },
    sample: columnSample(found, column, sheet),
    isNamable: header !== "" && beside.filter((other) => sameWords(other, header)).length === 1,
    isSaid: header !== "" && said.some((row) => sameWords(row.header, header)),
  });
  const read = found.columns.map(({ header, column, title, confidence, how }): HeaderTaken => ({
    ...frame(header, column),
    ...{ title, confidence, how, isScore: false },
    isDoubtful: !isSure(confidence) || asked.has(column),
  }));
  const unread = found.unmapped.map(({ header, column }): HeaderTaken => {
    const suggestion = suggestions.get(column);
    const isScore =
      found.kind === "projects" &&
      intake.portfolio.criteria.some((criterion) =>
        [criterion.name, criterion.column].some((name) => name !== null && sameWords(name, header)),
      );
    return {
      ...frame(header, column),
      ...{ title: "", confidence: 0, how: "", isScore },
      isDoubtful: false,
      ...(suggestion === undefined ? {} : { suggestion }),
    };
  });
  return {
    isSaid: found.confidence === 1,
    isDoubtful: !isSure(found.confidence) || intake.findings.some((finding) => isKindAsked(finding, found)),
    headers: [...read, ...unread].sort(byPlace),
    periods: found.periods.length,
    beside,
  };
}

function byPlace({ place: one }: HeaderTaken, { place: other }: HeaderTaken): number {
  return one.row - other.row || one.column - other.column;
}

function isAbout(row: MappingRow, { sheet }: FoundTable, beside: readonly string[]): boolean {
  return (["", "*"].includes(row.sheet) || sameWords(row.sheet, sheet)) && isOfTable(row, beside);
}

/** The column of the table whose header a finding asks about. */
function askedAt({ code, at }: Finding, found: FoundTable): readonly number[] {
  if (code !== "ambiguous-column" || at.sheet !== found.sheet || !("row" in at)) return [];
  const { row, column } = cellOnSheet(found, at);
  return found.headerRows.includes(row) ? [column] : [];
}

function isKindAsked({ code, at }: Finding, found: FoundTable): boolean {
  if (code !== "ambiguous-table" || at.sheet !== found.sheet || !("row" in at)) return false;
  const { row, column } = cellOnSheet(found, at);
  return found.headerRows.includes(row) && column === found.area.left;
}
