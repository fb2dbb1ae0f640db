import { SETTING_KINDS, type SettingKind } from "../domain/setting-kinds";
import { DEFAULT_SETTINGS } from "../domain/settings";
import { MAPPING_TABLE, SETTINGS_TABLE, type SteeringTable } from "../table/kinds/settings-tables";
import type { InputCell, InputColumn, InputSheet } from "./input-sheet";

/** Settings: a row for every setting that there is, with its default beside it; blank keeps the default. */
export function settingsSheet(values: ReadonlyMap<string, InputCell>): InputSheet {
  const [setting, value] = columnsOf(SETTINGS_TABLE);
  const remark = (title: string, help: string): InputColumn => ({
    title,
    type: { kind: "remark" },
    help,
    required: false,
  });
  return {
    id: "input-settings",
    name: SETTINGS_TABLE.title,
    help: SETTINGS_TABLE.help,
    columns: [
      ...(setting ? [setting] : []),
      ...(value
        ? [{ ...value, type: { kind: "setting", types: SETTING_KINDS.map(({ type }) => type) } as const }]
        : []),
      remark("Where blank", "What holds where the value is blank."),
      remark("What it means", "What the setting does."),
    ],
    rows: SETTING_KINDS.map((kind) => [
      kind.label,
      values.get(kind.key) ?? null,
      defaultText(kind),
      meaning(kind),
    ]),
  };
}

/** Mapping: what the user says of sheets and headers that were not recognised. */
export function mappingSheet(): InputSheet {
  return {
    id: "input-mapping",
    name: MAPPING_TABLE.title,
    help: MAPPING_TABLE.help,
    columns: columnsOf(MAPPING_TABLE),
    rows: [],
  };
}

function columnsOf({ columns }: SteeringTable): InputColumn[] {
  return Object.values(columns).map(({ title, type, help, required }) => ({
    title,
    type,
    help,
    required: required === true,
  }));
}

const NO_DEFAULT: Readonly<Record<string, string>> = {
  statusDate: "latest Status date",
  actualsThrough: "last month with actuals",
  currency: "none",
  locale: "asked where it matters",
  valuationDate: "first day of the fiscal year",
  budget: "no line is drawn",
  planningYear: "the year after the status date's",
};

function defaultText({ key, type }: SettingKind): string {
  const value = DEFAULT_SETTINGS[key];
  if (value === null) return NO_DEFAULT[key] ?? "none";
  return type === "share" ? `${Math.round(Number(value) * 1000) / 10}%` : String(value);
}

function meaning({ type, help }: SettingKind): string {
  return typeof type === "string" || help.includes(type[0] ?? "")
    ? help
    : `${help} One of: ${type.join(", ")}.`;
}
