import { areaOnSheet, turnedGrid } from "../find/turned";
import type { Grid } from "../grid";
import { headerReadings } from "../header/text";
import { headerLexicon, type HeaderLexicon } from "../header/vocabulary";
import { columnsOf, tableKind } from "../kinds/all";
import type { FoundTable, Recognition } from "../table-kind";
import { recognise } from "./columns";
import { readContent } from "./content";

/** A likeness that is worth being asked about: a header half of which is in a name. */
const LEAST_SUGGESTED = 0.35;

/** A column that a header may be, and why. */
export interface Suggestion extends Recognition {
  readonly title: string;
}

/**
 * For each unread header of a table the column of its kind, of those that none has taken, that it is likest to, though
 * too little to be taken for it; by the header's column. `sheet` is the one that the table stands on.
 */
export function suggestionsFor(found: FoundTable, sheet: Grid): ReadonlyMap<number, Suggestion> {
  const grid = found.orientation === "transposed" ? turnedGrid(sheet, areaOnSheet(found)) : sheet;
  const lexicon = headerLexicon();
  const pairs = found.unmapped
    .flatMap((unread) => likeness(unread, { found, grid, lexicon }))
    .sort((one, other) => other.confidence - one.confidence);
  const suggestions = new Map<number, Suggestion>();
  const titles = new Set<string>();
  for (const { column, ...suggestion } of pairs) {
    if (suggestions.has(column) || titles.has(suggestion.title)) continue;
    suggestions.set(column, suggestion);
    titles.add(suggestion.title);
  }
  return suggestions;
}

function likeness(
  { header, column }: FoundTable["unmapped"][number],
  { found, grid, lexicon }: { found: FoundTable; grid: Grid; lexicon: HeaderLexicon },
): (Suggestion & { readonly column: number })[] {
  if (header === "") return [];
  const taken = new Set(found.columns.map(({ field }) => field));
  const candidate = {
    column,
    header,
    readings: headerReadings(header),
    named: lexicon.named(headerReadings(header)),
    content: readContent(grid, column, found.dataRows),
  };
  return Object.entries(columnsOf(tableKind(found.kind))).flatMap(([field, kind]) => {
    const recognition = recognise(candidate, kind);
    const isLike = !taken.has(field) && recognition.confidence >= LEAST_SUGGESTED;
    return isLike ? [{ column, title: kind.title, ...recognition }] : [];
  });
}
