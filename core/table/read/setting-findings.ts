import type { Finding } from "../../domain/issue";
import { nearestNames } from "../../domain/nearest-names";
import { SETTING_KINDS, type Settable } from "../../domain/setting-kinds";
import { sheetCell } from "../../domain/cell-ref";
import type { CellValue } from "../grid";
import { SETTINGS_TABLE } from "../kinds/settings-tables";
import type { SettingRow } from "./setting-rows";

/** A row that names no setting. */
export function unknownSetting({ nameAt, name }: SettingRow): Finding {
  return {
    code: "unknown-setting",
    severity: "warning",
    at: nameAt,
    table: SETTINGS_TABLE.title,
    column: "Setting",
    record: name,
    found: name,
    message: `There is no setting "${name}"; it has no effect.`,
    fix: "Use a name of the template's Settings sheet, or delete the row.",
  };
}

/** A row whose value is none of its setting. */
export function badSetting({ at, value }: SettingRow, kind: Settable): Finding {
  const found = shown(value);
  return {
    code: "bad-setting",
    severity: "error",
    at,
    table: SETTINGS_TABLE.title,
    column: "Value",
    record: kind.label,
    found,
    message: `"${found}" is no value of ${kind.label}; it has no effect.`,
    fix: `Give ${expectedOf(kind)}.`,
  };
}

/** A row of the user's own Settings that PMO Settings says otherwise. */
export function saidOtherwise(row: SettingRow, by: SettingRow): Finding {
  return {
    code: "setting-said-twice",
    severity: "info",
    at: row.at,
    table: SETTINGS_TABLE.title,
    column: "Value",
    record: row.name,
    found: shown(row.value),
    message: `${row.name} is ${shown(row.value)} here and ${shown(by.value)} in ${sheetCell(by.at)}, which holds.`,
    fix: "Delete one of the two.",
  };
}

function shown(value: CellValue): string {
  return typeof value === "object" && value !== null ? value.error : String(value);
}

/** What a setting takes, in words. */
export function expectedOf({ type }: Settable): string {
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

/** The settings that are spelled most like a name that is none. */
export function didYouMean(name: string): string {
  const named = new Map(
    SETTING_KINDS.flatMap(({ key, label }) => [[key, key] as const, [label, key] as const]),
  );
  const keys = nearestNames(name, [...named.keys()]).flatMap((near) => named.get(near) ?? []);
  return keys.length === 0 ? "" : `; did you mean ${[...new Set(keys)].join(" or ")}?`;
}
