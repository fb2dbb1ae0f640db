import type { Area } from "../../domain/cell-ref";
import type { Finding } from "../../domain/issue";
import { nearestNames } from "../../domain/nearest-names";
import { SETTING_KINDS, type SettingKind } from "../../domain/setting-kinds";
import { DEFAULT_SETTINGS, type Settings } from "../../domain/settings";
import { formatAt, valueAt, type CellValue, type Grid } from "../grid";
import { SETTINGS_TABLE } from "../kinds/settings-tables";
import { sameWords } from "../mapping/mapping";
import { readSettingValue } from "./setting-value";

/** The settings that hold, and what was wrong with the others. */
export interface SettingsReading {
  readonly settings: Settings;
  readonly findings: readonly Finding[];
  /** Overrides that cannot be taken: wrong usage, in words. */
  readonly usageErrors: readonly string[];
  /** Where Settings stands, so that it is taken for no other table. */
  readonly areas: readonly (Area & { readonly sheet: string })[];
}

const HEADER_ROWS = 15;

/** Reads Settings from the workbook; overrides win; what is not set keeps its default. */
export function readSettings(
  grids: readonly Grid[],
  overrides: Readonly<Record<string, string>>,
): SettingsReading {
  const values: Record<string, unknown> = { ...DEFAULT_SETTINGS };
  const findings: Finding[] = [];
  const places = grids.filter(({ owned }) => owned === undefined).flatMap(settingsIn);
  for (const { grid, rows, setting, value } of places) {
    for (const row of rows) {
      const label = valueAt(grid, row, setting);
      const cell = valueAt(grid, row, value);
      if (typeof label !== "string" || label.trim() === "" || cell === null || cell === "") continue;
      const at = { sheet: grid.sheet, row, column: value };
      const kind = settingNamed(label);
      if (!kind) {
        findings.push(unknownSetting({ ...at, column: setting }, label));
        continue;
      }
      const read = readSettingValue(kind, cell, formatAt(grid, row, value));
      if (read === undefined) findings.push(badSetting(at, kind, cell));
      else values[kind.key] = read;
    }
  }
  const usageErrors = Object.entries(overrides).flatMap(([name, text]) => {
    const kind = settingNamed(name);
    const read = kind && readSettingValue(kind, text, "General");
    if (!kind) return [`there is no setting "${name}"${didYouMean(name)}`];
    if (read === undefined) return [`"${text}" is no value of ${kind.key}: ${expected(kind)}`];
    values[kind.key] = read;
    return [];
  });
  return {
    settings: values as unknown as Settings,
    findings,
    usageErrors,
    areas: places.map(({ area }) => area),
  };
}

function settingNamed(name: string): SettingKind | undefined {
  return SETTING_KINDS.find(
    ({ key, label }) => key.toLowerCase() === name.trim().toLowerCase() || sameWords(label, name),
  );
}

interface SettingsPlace {
  readonly grid: Grid;
  readonly rows: readonly number[];
  readonly setting: number;
  readonly value: number;
  readonly area: Area & { readonly sheet: string };
}

/** Tables named Settings, else sheets named so: below a row with the headers Setting and Value. */
function settingsIn(grid: Grid): SettingsPlace[] {
  const isNamed = (name: string): boolean =>
    [SETTINGS_TABLE.title, ...SETTINGS_TABLE.synonyms].some((known) => sameWords(known, name));
  const whole: Area = {
    top: grid.top,
    left: grid.left,
    bottom: grid.top + grid.values.length - 1,
    right: grid.left + grid.values.reduce((widest, row) => Math.max(widest, row.length), 0) - 1,
  };
  const named = [...grid.tables, ...grid.names].filter(({ name }) => isNamed(name));
  const areas = named.length > 0 ? named : isNamed(grid.sheet) ? [whole] : [];
  return areas.flatMap((area) => placeIn(grid, area));
}

function placeIn(grid: Grid, area: Area): SettingsPlace[] {
  for (let row = area.top; row <= Math.min(area.bottom, area.top + HEADER_ROWS); row += 1) {
    const setting = columnOf(grid, { ...area, top: row }, "setting");
    const value = columnOf(grid, { ...area, top: row }, "value");
    if (setting === undefined || value === undefined) continue;
    const rows = Array.from({ length: area.bottom - row }, (_, index) => row + 1 + index);
    return [{ grid, rows, setting, value, area: { ...area, sheet: grid.sheet } }];
  }
  return [];
}

function columnOf(grid: Grid, { top, left, right }: Area, field: "setting" | "value"): number | undefined {
  const { title, synonyms } = SETTINGS_TABLE.columns[field] ?? { title: field, synonyms: [] };
  for (let column = left; column <= right; column += 1) {
    const header = valueAt(grid, top, column);
    if (typeof header === "string" && [title, ...synonyms].some((name) => sameWords(name, header)))
      return column;
  }
  return undefined;
}

/** The settings that are spelled most like a name that is none. */
function didYouMean(name: string): string {
  const named = new Map(
    SETTING_KINDS.flatMap(({ key, label }) => [[key, key] as const, [label, key] as const]),
  );
  const keys = nearestNames(name, [...named.keys()]).flatMap((near) => named.get(near) ?? []);
  return keys.length === 0 ? "" : `; did you mean ${[...new Set(keys)].join(" or ")}?`;
}

type Place = { readonly sheet: string; readonly row: number; readonly column: number };

function unknownSetting(at: Place, label: string): Finding {
  return {
    code: "unknown-setting",
    severity: "warning",
    at,
    table: SETTINGS_TABLE.title,
    column: "Setting",
    record: label,
    found: label,
    message: `There is no setting "${label}"; it has no effect.`,
    fix: "Use a name of the template's Settings sheet, or delete the row.",
  };
}

function badSetting(at: Place, kind: SettingKind, cell: CellValue): Finding {
  const found = typeof cell === "object" && cell !== null ? cell.error : String(cell);
  return {
    code: "bad-setting",
    severity: "error",
    at,
    table: SETTINGS_TABLE.title,
    column: "Value",
    record: kind.label,
    found,
    message: `"${found}" is no value of ${kind.label}; the default holds.`,
    fix: `Give ${expected(kind)}.`,
  };
}

function expected({ type }: SettingKind): string {
  if (typeof type !== "string") return `one of ${type.join(", ")}`;
  const words = {
    date: "a date as YYYY-MM-DD",
    number: "a number",
    share: "a share such as 0.08 or 8 %",
    text: "text",
    currency: "a currency such as EUR",
  };
  return words[type];
}
