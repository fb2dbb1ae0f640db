import { SETTING_KINDS } from "../domain/setting-kinds";
import type { SheetModel, TableColumn } from "./sheet-model";

/** What the tab needs of a row that was saved. */
interface SavedRow {
  readonly preset: string;
  readonly name: string;
  readonly value: string;
}

/** The tab PMO Settings: what was saved in the panel, to be read, corrected and shared in the workbook itself. */
export function settingsSheet(saved: readonly SavedRow[]): SheetModel {
  return {
    id: "settings",
    title: "PMO Settings",
    grid: "tables",
    orientation: "landscape",
    pages: "one-wide",
    footer: "",
    bands: [
      [{ block: { kind: "headline", title: "PMO Settings", finding: findingOf(saved), notes: NOTES } }],
      [
        {
          block: {
            kind: "table",
            name: "PMO_Settings",
            key: ["preset", "setting"],
            freeze: true,
            columns: COLUMNS,
            rows: saved.map(({ preset, name, value }) => ({
              key: JSON.stringify([preset, name]),
              cells: { preset, setting: name, value, meaning: meaningOf(name) },
            })),
            empty: "Nothing is saved.",
          },
        },
      ],
    ],
  };
}

const NOTES = [
  "Change a value here, or delete it: the next run follows. A row without a preset always holds, and wins over a Settings table of your own.",
  "Rows with a preset hold only in a run that names it, and then win over all others; what is said for one run alone wins over them.",
];

const COLUMNS: readonly TableColumn[] = [
  {
    id: "preset",
    title: "Preset",
    format: "long-text",
    width: 22,
    help: "Blank: it always holds; a name: only in a run with the preset of that name.",
  },
  { id: "setting", title: "Setting", format: "long-text", width: 30, help: "Name of the setting." },
  {
    id: "value",
    title: "Value",
    format: "long-text",
    width: 18,
    help: "What it is set to; blank keeps the default.",
  },
  { id: "meaning", title: "What it means", format: "long-text", width: 70, help: "What the setting does." },
];

function meaningOf(name: string): string {
  const kind = SETTING_KINDS.find(({ label }) => label === name);
  if (!kind) return /^weight of /i.test(name) ? "How much the criterion counts, in place of Criteria." : "";
  return typeof kind.type === "string" ? kind.help : `${kind.help} One of: ${kind.type.join(", ")}.`;
}

function findingOf(saved: readonly SavedRow[]): string {
  const always = saved.filter(({ preset }) => preset === "").length;
  const names = [...new Set(saved.flatMap(({ preset }) => (preset === "" ? [] : [preset])))];
  const held = `${always} ${always === 1 ? "setting holds" : "settings hold"} in every run`;
  return names.length === 0
    ? `${held}.`
    : `${held}; ${names.length === 1 ? "the preset" : "the presets"} ${names.join(", ")} can be chosen.`;
}
