import { SETTING_KINDS } from "../domain/setting-kinds";
import { settingsSheet } from "../report/settings-sheet";
import type { SheetModel } from "../report/sheet-model";
import type { Intake } from "../table/read/portfolio";
import { readSettings, type SavedSetting } from "../table/read/settings";

/** What is to be kept in the workbook. */
export interface SettingsToSave {
  /** Its name; empty: settings that always hold. */
  readonly preset: string;
  /** By key, label or `Weight of <criterion>`, as text; they replace all that the preset held. None takes it away. */
  readonly values: Readonly<Record<string, string>>;
}

/**
 * The tab PMO Settings with what is to be saved on it, beside what is saved already. A value that is none of its setting
 * is refused, in words.
 */
export function saveSettings(
  { settings: { saved } }: { readonly settings: Pick<Intake["settings"], "saved"> },
  { preset, values }: SettingsToSave,
): SheetModel | { readonly refused: string } {
  const given = Object.fromEntries(Object.entries(values).filter(([, text]) => text.trim() !== ""));
  const { usageErrors } = readSettings([], { overrides: given, preset: null });
  if (usageErrors.length > 0) return { refused: `${usageErrors.join("; ")}.` };
  const others = saved.filter((one) => one.preset !== preset.trim());
  const mine = Object.entries(given).map(([name, value]): SavedSetting => ({
    preset: preset.trim(),
    name: labelOf(name),
    value: value.trim(),
  }));
  return settingsSheet(preset.trim() === "" ? [...mine, ...others] : [...others, ...mine]);
}

function labelOf(name: string): string {
  return SETTING_KINDS.find(({ key }) => key === name)?.label ?? name;
}
