import {
  readSettings,
  settingNamed,
  SETTING_KINDS,
  settingText,
  type Grid,
  type Intake,
  type SavedSetting,
} from "../../core/index";
import type { Found, PresetFound, SettingFound, WeightFound } from "./messages";

/** The settings, weights and presets of the workbook, whatever was chosen for the run that is being read. */
export function settingsFound(
  { portfolio, settings: { presets, saved } }: Intake,
  grids: readonly Grid[],
): Pick<Found, "settings" | "weights" | "presets" | "kept"> {
  const { settings, origins, weights } = readSettings(grids, { overrides: {}, preset: null });
  return {
    settings: SETTING_KINDS.map((kind): SettingFound => ({
      key: kind.key,
      type: kind.type,
      value: settingText(kind, settings[kind.key]),
      at: origins.get(kind.key) ?? null,
    })),
    weights: portfolio.criteria.map(({ name, weight }): WeightFound => ({
      criterion: name,
      weight:
        weights.find(({ criterion }) => criterion.toLowerCase() === name.toLowerCase())?.weight ??
        weight ??
        0,
    })),
    presets: [...new Set(presets.map(({ preset }) => preset))].map((name) => ({
      name,
      values: valuesOf(presets, name, portfolio.criteria),
    })),
    kept: valuesOf(saved, "", portfolio.criteria),
  };
}

/** What is saved under a name, by key, or by `Weight of` and the criterion as Criteria writes it. */
function valuesOf(
  saved: readonly SavedSetting[],
  name: string,
  criteria: Intake["portfolio"]["criteria"],
): PresetFound["values"] {
  const keyOf = (written: string): string => {
    const named = settingNamed(written);
    const criterion = criteria.find((one) => one.name.toLowerCase() === named?.criterion?.toLowerCase());
    return criterion ? `Weight of ${criterion.name}` : (named?.kind.key ?? written);
  };
  return Object.fromEntries(
    saved.filter(({ preset }) => preset === name).map((one) => [keyOf(one.name), one.value]),
  );
}
