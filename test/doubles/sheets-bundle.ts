import { builtFiles } from "./built";

/** What the build makes for Apps Script. */
export interface SheetsBundle {
  readonly code: string;
  /** `appsscript.json`. */
  readonly manifest: string;
}

export function builtForSheets(): SheetsBundle {
  const [code = "", manifest = ""] = builtFiles("sheets-server", ["Code.js", "appsscript.json"]);
  return { code, manifest };
}
