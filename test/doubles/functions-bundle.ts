import { builtFiles } from "./built";

/** What the build makes for Excel's custom functions. */
export interface FunctionsBundle {
  readonly script: string;
  readonly metadata: unknown;
}

export function builtFunctions(): FunctionsBundle {
  const [script = "", metadata = ""] = builtFiles("excel-functions", ["functions.js", "functions.json"]);
  return { script, metadata: JSON.parse(metadata) as unknown };
}
