import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import {
  dayOf,
  parseIsoDate,
  readMapping,
  readPortfolio,
  type Day,
  type Grid,
  type Intake,
  type MappingRow,
} from "../core/index";
import type { Reading } from "./arguments";
import { readCsv } from "./host/csv/read-csv";
import { concerning, WrongUsage } from "./refusal";

/** Reads the tables of some sheets as the user wants them read. */
export async function takeIn(grids: readonly Grid[], reading: Reading): Promise<Intake> {
  const asOf = reading.asOf === undefined ? null : dayWanted(reading.asOf);
  const intake = readPortfolio(grids, {
    today: today(),
    asOf,
    hostLocale: null,
    overrides: overridesOf(reading.settings),
    ...(reading.preset !== undefined && { preset: reading.preset }),
    mapping: reading.map === undefined ? [] : await mappingIn(reading.map),
  });
  if (intake.usageErrors.length > 0) throw new WrongUsage(intake.usageErrors.join("; "));
  return intake;
}

function dayWanted(text: string): Day {
  const day = parseIsoDate(text);
  if (day === null) throw new WrongUsage(`--as-of takes a date as YYYY-MM-DD, not "${text}"`);
  return day;
}

/** The machine's civil date: the only clock there is. */
function today(): Day {
  const now = new Date();
  return dayOf({ year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() });
}

function overridesOf(settings: readonly string[]): Readonly<Record<string, string>> {
  const pairs = settings.map((setting) => {
    const split = setting.indexOf("=");
    if (split < 1) throw new WrongUsage(`--set takes KEY=VALUE, not "${setting}"`);
    return [setting.slice(0, split).trim(), setting.slice(split + 1).trim()] as const;
  });
  return Object.fromEntries(pairs);
}

async function mappingIn(file: string): Promise<readonly MappingRow[]> {
  const bytes = await concerning(file, () => readFile(file));
  const rows = readMapping([readCsv(new Uint8Array(bytes), basename(file))]);
  if (rows.length === 0) {
    throw new WrongUsage(`"${file}" holds no mapping: its columns must be Sheet, Header, Table, Column`);
  }
  return rows;
}
