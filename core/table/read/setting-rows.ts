import type { Area, CellRef } from "../../domain/cell-ref";
import { wholeArea } from "../find/blocks";
import { formatAt, valueAt, type CellValue, type Grid } from "../grid";
import { SETTINGS_TABLE } from "../kinds/settings-tables";
import { sameWords } from "../mapping/mapping";

/** The id of our tab that keeps settings. */
export const SETTINGS_TAB = "settings";

/** A row of a Settings table with a name and a value. */
export interface SettingRow {
  /** The preset that it belongs to; empty: it always holds. */
  readonly preset: string;
  readonly name: string;
  readonly value: CellValue;
  readonly numberFormat: string;
  /** The cell of the value, and that of the name. */
  readonly at: CellRef;
  readonly nameAt: CellRef;
  /** On our own tab PMO Settings. */
  readonly isOurs: boolean;
}

/** Where a Settings table stands. */
export type SettingsArea = Area & { readonly sheet: string };

/** The rows of every Settings table, the user's own first: what comes later wins. */
export function settingRows(grids: readonly Grid[]): {
  readonly rows: readonly SettingRow[];
  /** Of the user's own, so that they are taken for no other table. */
  readonly areas: readonly SettingsArea[];
} {
  const own = grids.filter(({ owned }) => owned === undefined).flatMap(placesIn);
  const ours = grids
    .filter(({ owned }) => owned === SETTINGS_TAB)
    .flatMap((grid) => placeIn(grid, wholeArea(grid)));
  return {
    rows: [...own.flatMap((place) => rowsOf(place, false)), ...ours.flatMap((place) => rowsOf(place, true))],
    areas: own.map(({ area }) => area),
  };
}

interface Place {
  readonly grid: Grid;
  readonly headerRow: number;
  readonly setting: number;
  readonly value: number;
  readonly preset: number | undefined;
  readonly area: SettingsArea;
}

const HEADER_ROWS = 15;

/** Tables named Settings, else sheets named so: below a row with the headers Setting and Value. */
function placesIn(grid: Grid): Place[] {
  const isNamed = (name: string): boolean =>
    [SETTINGS_TABLE.title, ...SETTINGS_TABLE.synonyms].some((known) => sameWords(known, name));
  const named = [...grid.tables, ...grid.names].filter(({ name }) => isNamed(name));
  const areas = named.length > 0 ? named : isNamed(grid.sheet) ? [wholeArea(grid)] : [];
  return areas.flatMap((area) => placeIn(grid, area));
}

function placeIn(grid: Grid, area: Area): Place[] {
  for (let row = area.top; row <= Math.min(area.bottom, area.top + HEADER_ROWS); row += 1) {
    const header = { ...area, top: row };
    const setting = columnOf(grid, header, "setting");
    const value = columnOf(grid, header, "value");
    if (setting === undefined || value === undefined) continue;
    const preset = columnOf(grid, header, "preset");
    return [{ grid, headerRow: row, setting, value, preset, area: { ...area, sheet: grid.sheet } }];
  }
  return [];
}

function columnOf(
  grid: Grid,
  { top, left, right }: Area,
  field: "setting" | "value" | "preset",
): number | undefined {
  const { title, synonyms } = SETTINGS_TABLE.columns[field] ?? { title: field, synonyms: [] };
  for (let column = left; column <= right; column += 1) {
    const header = valueAt(grid, top, column);
    if (typeof header === "string" && [title, ...synonyms].some((name) => sameWords(name, header)))
      return column;
  }
  return undefined;
}

function rowsOf({ grid, headerRow, setting, value, preset, area }: Place, isOurs: boolean): SettingRow[] {
  const rows = Array.from({ length: area.bottom - headerRow }, (_, index) => headerRow + 1 + index);
  return rows.flatMap((row): SettingRow[] => {
    const name = valueAt(grid, row, setting);
    const cell = valueAt(grid, row, value);
    const group = preset === undefined ? null : valueAt(grid, row, preset);
    if (typeof name !== "string" || name.trim() === "" || cell === null || cell === "") return [];
    return [
      {
        preset: typeof group === "string" || typeof group === "number" ? String(group).trim() : "",
        name: name.trim(),
        value: cell,
        numberFormat: formatAt(grid, row, value),
        at: { sheet: grid.sheet, row, column: value },
        nameAt: { sheet: grid.sheet, row, column: setting },
        isOurs,
      },
    ];
  });
}
