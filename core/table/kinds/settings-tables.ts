import type { ColumnKind } from "../table-kind";
import { column, required, TEXT } from "./column";

/** A table that steers the reading and is no record of the portfolio: its columns by field. */
export interface SteeringTable {
  readonly title: string;
  readonly synonyms: readonly string[];
  readonly columns: Readonly<Record<string, ColumnKind>>;
  readonly help: string;
}

/** Settings: one row per setting of core/domain/setting-kinds.ts. */
export const SETTINGS_TABLE: SteeringTable = {
  title: "Settings",
  synonyms: [
    "setting",
    "parameters",
    "options",
    "configuration",
    "config",
    "pmo settings",
    "assumptions",
    "einstellungen",
    "parameter",
    "paramètres",
    "ajustes",
    "parámetros",
  ],
  help: "What holds for the whole workbook: status date, currency, fiscal year, thresholds.",
  columns: {
    setting: required("Setting", TEXT, {
      also: "parameter, name, key, option, item, einstellung, paramètre, parámetro, ajuste",
      help: "Name of the setting.",
    }),
    value: required("Value", TEXT, {
      also: "setting value, valeur, valor",
      help: "What it is set to; blank keeps the default.",
    }),
    preset: column("Preset", TEXT, {
      also: "scenario, profile, set, voreinstellung, préréglage, preajuste",
      help: "Blank: it always holds; a name: only in a run with the preset of that name.",
    }),
  },
};

/** Mapping: what the user says of a sheet, a header, or both; it wins over what was recognised. */
export const MAPPING_TABLE: SteeringTable = {
  title: "Mapping",
  synonyms: ["pmo mapping", "column mapping", "gridfolio mapping", "zuordnung"],
  help: "Which sheet is which table and which header is which column, where the recognition is wrong.",
  columns: {
    sheet: required("Sheet", TEXT, { also: "sheet name, tab, worksheet, blatt", help: "The sheet's name." }),
    header: required("Header", TEXT, {
      also: "column header, source column, heading, überschrift",
      help: "The header as it stands on the sheet; blank maps the whole sheet.",
    }),
    table: required("Table", TEXT, {
      also: "target table, gridfolio table, tabelle",
      help: "Title of the table that it is; none leaves it out.",
    }),
    column: column("Column", TEXT, {
      also: "target column, field, gridfolio column, spalte",
      help: "Title of the column that it is; none leaves it out.",
    }),
  },
};
