import type { FormatRun } from "../../core/index";
import { extend, type GrowingRun } from "../rpc/format-run-list";

/** How cells look, row by row; fills and lines only of small sheets. */
export interface Looks {
  readonly formats: readonly (readonly string[])[];
  readonly fills?: readonly (readonly string[])[];
  readonly lines?: readonly (readonly unknown[])[];
}

type Look = Omit<FormatRun, "column" | "from" | "to">;

/** A cell without a fill is white to Google Sheets. */
const NO_FILL = "#FFFFFF";

/** Number formats, fills and strike-through as runs down each column; plain cells have none. `top` is the first row's place. */
export function formatRuns({ formats, fills, lines }: Looks, top: number): readonly FormatRun[] {
  const runs: GrowingRun[][] = [];
  const known = new Map<string, Look | null>();
  // Index loops: this runs once for each of perhaps a million cells.
  for (let r = 0; r < formats.length; r++) {
    const row = formats[r] ?? [];
    for (let column = 0; column < row.length; column++) {
      const parts = {
        format: row[column] ?? "General",
        fill: fills?.[r]?.[column],
        line: lines?.[r]?.[column],
      };
      const key = `${parts.fill ?? ""} ${String(parts.line)} ${parts.format}`;
      let look = known.get(key);
      if (look === undefined) known.set(key, (look = lookOf(parts)));
      if (look) extend((runs[column] ??= []), { column, from: top + r, to: top + r, ...look });
    }
  }
  return Array.from(runs, (list: GrowingRun[] | undefined) => list ?? []).flat();
}

interface LookParts {
  readonly format: string;
  readonly fill: string | undefined;
  readonly line: unknown;
}

/** Nothing for a plain cell. */
function lookOf({ format, fill, line }: LookParts): Look | null {
  const colour = fill?.toUpperCase() ?? NO_FILL;
  const isStruck = line === "line-through";
  if (format === "General" && colour === NO_FILL && !isStruck) return null;
  return {
    numberFormat: format,
    ...(colour === NO_FILL ? {} : { fill: colour }),
    ...(isStruck ? { struckThrough: true } : {}),
  };
}
