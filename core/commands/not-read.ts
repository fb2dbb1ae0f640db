import { isLeftOut, type MappingRow } from "../table/mapping/mapping";
import type { Intake } from "../table/read/portfolio";

/** What the user has said of whole tables that are to be left out. */
export function leftOutTables({ mapping }: Pick<Intake, "mapping">): MappingRow[] {
  return mapping.filter(({ header, table }) => header === "" && isLeftOut(table));
}

/** The sheets that hold rows and on which no table was found, though the user has not left any out there. */
export function unreadSheets(intake: Pick<Intake, "mapping" | "tables" | "findings">): string[] {
  const known = new Set([...intake.tables, ...leftOutTables(intake)].map(({ sheet }) => sheet));
  const sheets = intake.findings.flatMap(({ code, at }) => (code === "rows-not-read" ? [at.sheet] : []));
  return [...new Set(sheets)].filter((sheet) => !known.has(sheet));
}
