import Papa from "papaparse";

const DELIMITERS = [",", ";", "\t", "|"] as const;
const ROWS_SAMPLED = 60;

/** The delimiter that cuts the first rows most evenly into the most fields; a first line `sep=;` says it outright. */
export function guessDelimiter(text: string): string {
  const said = /^sep=(.)\r?\n/i.exec(text);
  if (said?.[1] !== undefined) return said[1];
  let best = { delimiter: ",", evenness: 0 };
  for (const delimiter of DELIMITERS) {
    const evenness = evennessOf(text, delimiter);
    if (evenness > best.evenness) best = { delimiter, evenness };
  }
  return best.delimiter;
}

/** The share of rows that have the usual number of fields, times that number; 0 when the delimiter cuts nothing. */
function evennessOf(text: string, delimiter: string): number {
  const rows = Papa.parse<string[]>(text, {
    delimiter,
    preview: ROWS_SAMPLED,
    skipEmptyLines: "greedy",
  }).data;
  const counts = new Map<number, number>();
  for (const { length } of rows) counts.set(length, (counts.get(length) ?? 0) + 1);
  const [fields, times] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [1, 0];
  return fields < 2 ? 0 : (times / rows.length) * Math.min(fields, 10);
}
