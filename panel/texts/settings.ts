import type { Settings } from "../../core/index";

/** What a setting is called, and what it does. */
export type SettingTexts = Readonly<
  Record<keyof Settings, { readonly label: string; readonly help: string }>
>;

/** Words that settings take, as they are shown; a word that is not here is shown as it is. */
export type WordTexts = Readonly<Record<string, string>>;
