import type { Figures, Measure } from "../domain/measure";
import { didYouMean } from "../domain/nearest-names";

/** Which figure: by the measure's id or title, of the row whose key or name it is. */
export interface FigureAsked {
  readonly measure: string;
  readonly row: string;
  /** The table of figures (`forecast`); any, where absent. */
  readonly figures?: string;
}

/** A figure that there is. */
export interface FigureFound {
  readonly figures: Figures;
  readonly measure: Measure<unknown>;
  readonly row: unknown;
}

/** Why a figure was not found, in a sentence that says what may have been meant. */
export interface NotFound {
  readonly sorry: string;
  /** The measure and the row are there; only which of several is open. */
  readonly isClose?: true;
}

/**
 * Finds the figure that words ask for: `CPI of A1`, `EAC indicated of Customer Portal 2.0`, `Gap h of Data Engineer Jan
 * 27`. Measures go by id or title with or without their unit, rows by key or name; case and spaces do not matter.
 */
export function figureNamed(all: readonly Figures[], words: string): FigureFound | NotFound {
  const splits = [...words.matchAll(/\s+of\s+/gi)].map((match) => ({
    measure: words.slice(0, match.index).trim(),
    row: words.slice(match.index + match[0].length).trim(),
  }));
  const answers = splits.map((asked) => figureAsked(all, asked));
  const found = answers.find(isFound);
  if (found) return found;
  const sorry = answers.filter((answer): answer is NotFound => !isFound(answer));
  const nothing = { sorry: `"${words}" asks for no figure: write one "of" a project, such as "CPI of A1"` };
  return sorry.find(({ isClose }) => isClose) ?? sorry[0] ?? nothing;
}

/** Finds a figure by its measure and row. */
export function figureAsked(all: readonly Figures[], asked: FigureAsked): FigureFound | NotFound {
  const tables = all.filter(({ id }) => asked.figures === undefined || id === asked.figures);
  const measured = tables.flatMap((figures) => {
    const measure = measureNamed(figures, asked.measure);
    return measure ? [{ figures, measure }] : [];
  });
  if (measured.length === 0) return noMeasure(tables, asked);
  for (const { figures, measure } of measured) {
    const rows = rowsNamed(figures, asked.row);
    if (rows.length === 1) return { figures, measure, row: rows[0] };
    if (rows.length > 1) return severalRows(figures, asked, rows);
  }
  const names = measured.flatMap(({ figures }) =>
    figures.rows.flatMap((row) => [figures.keyOf(row), figures.nameOf(row)]),
  );
  return { sorry: `nobody has a ${asked.measure} by the name "${asked.row}"${didYouMean(asked.row, names)}` };
}

function isFound(answer: FigureFound | NotFound): answer is FigureFound {
  return "measure" in answer;
}

function measureNamed({ measures }: Figures, wanted: string): Measure<unknown> | undefined {
  const name = plain(wanted);
  return (
    measures.find(({ id, title }) => plain(id) === name || plain(title) === name) ??
    measures.find(({ title }) => plain(withoutUnit(title)) === plain(withoutUnit(wanted)))
  );
}

/** By key, else by name; a name may be that of several rows, such as a role's in every period. */
function rowsNamed(figures: Figures, wanted: string): unknown[] {
  const name = plain(wanted);
  const byKey = figures.rows.filter((row) => plain(figures.keyOf(row)) === name);
  return byKey.length > 0
    ? byKey.slice(0, 1)
    : figures.rows.filter((row) => plain(figures.nameOf(row)) === name);
}

function severalRows(figures: Figures, { measure, row }: FigureAsked, rows: readonly unknown[]): NotFound {
  const keys = rows.map((one) => figures.keyOf(one));
  const example = `"${measure} of ${keys[0] ?? row}"`;
  return {
    sorry: `"${row}" has ${rows.length} of them; say which, such as ${example}: ${keys.join(", ")}`,
    isClose: true,
  };
}

function noMeasure(tables: readonly Figures[], { measure }: FigureAsked): NotFound {
  const titles = [...new Set(tables.flatMap(({ measures }) => measures.map(({ title }) => title)))];
  const near = didYouMean(measure, titles);
  return {
    sorry: `there is no figure "${measure}"${near === "" ? `; there are ${titles.join(", ")}` : near}`,
  };
}

function withoutUnit(title: string): string {
  return title.replace(/\s*\([^)]*\)\s*$/, "");
}

/** Letters, digits and signs that tell names apart; `Data Engineer · Jan 27` may be written without the dot. */
function plain(name: string): string {
  return name
    .toLowerCase()
    .normalize("NFC")
    .replace(/[\s·,_]+/g, "");
}
