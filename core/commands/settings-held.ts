import type { CellRef } from "../domain/cell-ref";
import { SETTING_KINDS, weightName, type SettingType } from "../domain/setting-kinds";
import { settingText } from "../domain/setting-text";
import type { Settings } from "../domain/settings";
import { sameWords } from "../table/mapping/mapping";
import type { Intake } from "../table/read/portfolio";
import { settingNamed, type SavedSetting } from "../table/read/settings";
import { withWeights } from "../table/read/weights";

/** What a workbook says of settings, whatever was chosen for the run that it was read for: what a form begins with. */
export interface SettingsHeld {
  readonly settings: readonly SettingHeld[];
  /** Every criterion and how much it counts. */
  readonly weights: readonly { readonly criterion: string; readonly weight: number }[];
  readonly presets: readonly { readonly name: string; readonly values: SettingTexts }[];
  /** What our tab PMO Settings keeps for every run. */
  readonly kept: SettingTexts;
}

/** As text, by key; a criterion's weight by the name that it is set by. */
export type SettingTexts = Readonly<Record<string, string>>;

export interface SettingHeld {
  readonly key: keyof Settings;
  readonly type: SettingType;
  /** As it can be given for a run; empty where it is not known. */
  readonly value: string;
  /** Where the workbook sets it; `null`: it is at its default. */
  readonly at: CellRef | null;
}

/** What the workbook that was read says of settings. */
export function settingsHeld({ settings, criteria }: Pick<Intake, "settings" | "criteria">): SettingsHeld {
  const { ofWorkbook, presets, saved } = settings;
  const names = criteria.map(({ name }) => name);
  return {
    settings: SETTING_KINDS.map((kind) => ({
      key: kind.key,
      type: kind.type,
      value: settingText(kind, ofWorkbook.settings[kind.key]),
      at: ofWorkbook.origins.get(kind.key) ?? null,
    })),
    weights: withWeights(criteria, ofWorkbook.weights).criteria.map(({ name, weight }) => ({
      criterion: name,
      weight: weight ?? 0,
    })),
    presets: [...new Set(presets.map(({ preset }) => preset))].map((name) => ({
      name,
      values: textsOf(presets, name, names),
    })),
    kept: textsOf(saved, "", names),
  };
}

function textsOf(saved: readonly SavedSetting[], preset: string, criteria: readonly string[]): SettingTexts {
  const keyOf = (written: string): string => {
    const { kind, criterion } = settingNamed(written) ?? {};
    const known = criterion === undefined ? undefined : criteria.find((name) => sameWords(name, criterion));
    return known === undefined ? (kind?.key ?? written) : weightName(known);
  };
  return Object.fromEntries(
    saved.filter((one) => one.preset === preset).map(({ name, value }) => [keyOf(name), value]),
  );
}
