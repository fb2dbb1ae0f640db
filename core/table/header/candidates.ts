import type { TableId } from "../../domain/portfolio";
import type { HeaderCell } from "./header-cell";
import { headerReadings, type HeaderReading } from "./text";
import { columnsOf, TABLE_KINDS } from "../kinds/all";
import type { Layout } from "../find/layouts";
import { readContent, textOf } from "../recognise/content";
import { recognise, type Candidate } from "../recognise/columns";

/** Under a group, a column's own name alone says a little less than with the group. */
const WITHOUT_GROUP = 0.9;
const NEAREST_GROUP_ONLY = 0.97;

/** The columns of a layout that have a header, each with what tells what it is. */
export function candidatesOf({ grid, headers, body, lexicon }: Layout): Candidate[] {
  return headers
    .filter(({ text }) => text !== "")
    .map((header) => {
      const readings = readingsOf(header);
      const bare = {
        column: header.column,
        header: header.text,
        readings,
        named: lexicon.named(readings),
        content: readContent(grid, header.column, body.data),
      };
      return { ...bare, kinds: confidenceByKind(bare) };
    });
}

function readingsOf({ value, groups }: HeaderCell): HeaderReading[] {
  const own = textOf(value);
  const above = groups.map(textOf).filter((text) => text !== "" && text !== own);
  if (above.length === 0) return [...headerReadings(own)];
  const joined = headerReadings([...above, own].join(" "));
  const nearest = headerReadings([...above.slice(-1), own].join(" "));
  return [...joined, ...weighed(nearest, NEAREST_GROUP_ONLY), ...weighed(headerReadings(own), WITHOUT_GROUP)];
}

function weighed(readings: readonly HeaderReading[], factor: number): HeaderReading[] {
  return readings.map(({ words, weight }) => ({ words, weight: weight * factor }));
}

function confidenceByKind(candidate: Omit<Candidate, "kinds">): ReadonlyMap<TableId, number> {
  return new Map(
    TABLE_KINDS.map((kind) => [
      kind.id,
      Math.max(...Object.values(columnsOf(kind)).map((field) => recognise(candidate, field).confidence)),
    ]),
  );
}
