import { PARTS, STEERING_TABS, type Grid } from "../../core/index";
import { readFrames, readTables } from "../host/read-tables";
import { civilNow } from "./civil-now";
import { fingerprintOf } from "./fingerprint";
import { runInTime } from "./run-in-time";
import { unfinishedRun } from "./unfinished-run";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const HANDLER = "refresh";
const KEY = "gridfolio-refreshed";

/** Menu: the tabs are calculated anew every hour, whenever something has changed. */
export function startRefresh(): void {
  stopRefresh();
  ScriptApp.newTrigger(HANDLER).timeBased().everyHours(1).create();
  book().toast("Every hour, whenever something has changed, the PMO tabs are calculated anew.", "Gridfolio");
}

/** Menu: nothing is calculated by the clock any more. */
export function stopRefresh(): void {
  const ours = ScriptApp.getUserTriggers(book()).filter(
    (trigger) => trigger.getHandlerFunction() === HANDLER,
  );
  for (const trigger of ours) ScriptApp.deleteTrigger(trigger);
  if (ours.length > 0) book().toast("The PMO tabs are calculated when you ask for it.", "Gridfolio");
}

/**
 * By the clock: goes on with a run that was interrupted; or else calculates the tabs that stand in the workbook anew, if
 * a sheet, or the day, is another than the last time. Nobody is looking: what is refused is in Google's own log.
 */
export function refresh(): void {
  const spreadsheet = book();
  const unfinished = unfinishedRun();
  if (unfinished) {
    runInTime(spreadsheet, unfinished.wanted, Date.now);
    return;
  }
  const grids = readTables(spreadsheet);
  const onlyTabs = grids.flatMap(({ owned }) => (owned === undefined ? [] : [owned]));
  if (onlyTabs.length === 0) return;
  const state = stateOf(spreadsheet, grids);
  const properties = PropertiesService.getDocumentProperties();
  if (properties.getProperty(KEY) === state) return;
  const ran = runInTime(spreadsheet, { parts: PARTS.map(({ id }) => id), onlyTabs }, Date.now);
  if (ran.kind === "written") properties.setProperty(KEY, state);
}

/** What figures come from: the user's own sheets, with what is said on ours, and the day. */
function stateOf(spreadsheet: Spreadsheet, grids: readonly Grid[]): string {
  const inputs = grids.filter(({ owned }) => owned === undefined || STEERING_TABS.includes(owned));
  return `${civilNow(readFrames(spreadsheet).timeZone).today} ${fingerprintOf(inputs)}`;
}

function book(): Spreadsheet {
  return SpreadsheetApp.getActiveSpreadsheet();
}
