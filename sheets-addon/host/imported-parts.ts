import type { Drawing } from "../../core/index";
import { chartOptions } from "./chart-options";
import { chartsOf, type OurParts, type StoredParts } from "./our-parts";
import { signaturesOf } from "./write-rules";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * What is known to be ours on a tab. One that came with an .xlsx file says nothing: there a chart with the title of one
 * that is drawn now is ours, the first of each title, and so are rules like those that are drawn now.
 */
export function knownParts(stored: StoredParts, sheet: Sheet, drawing: Drawing): StoredParts {
  if (stored.mark) return stored;
  return { parts: partsAlike(sheet, drawing), mark: undefined };
}

function partsAlike(sheet: Sheet, drawing: Drawing): OurParts {
  const titles = new Set(drawing.charts.map((chart) => chartOptions(chart)["title"]));
  const charts = (titles.size > 0 ? chartsOf(sheet) : []).flatMap(({ chart, id }) =>
    titles.delete(chart.getOptions().get("title")) ? [id] : [],
  );
  return { charts, rules: signaturesOf(drawing) };
}
