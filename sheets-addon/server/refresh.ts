import { PARTS, STEERING_TABS, type Grid } from "../../core/index";
import { isStaged } from "../host/draw-sheets";
import { readTables } from "../host/read-tables";
import { civilNow } from "./civil-now";
import { fingerprintOf } from "./fingerprint";
import { runInTime } from "./run-in-time";
import { tell } from "./tell";
import { unfinishedRun } from "./unfinished-run";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const HANDLER = "refresh";
const KEY = "gridfolio-refreshed";

/** Menu: the tabs are calculated anew every hour, whenever something has changed. */
export function startRefresh(): void {
  tell(() => {
    if (triggers().length === 0) ScriptApp.newTrigger(HANDLER).timeBased().everyHours(1).create();
    return "Every hour, whenever something has changed, the PMO tabs are calculated anew.";
  });
}

/** Menu: nothing is calculated by the clock any more. */
export function stopRefresh(): void {
  tell(() => {
    for (const trigger of triggers()) ScriptApp.deleteTrigger(trigger);
    return "The PMO tabs are calculated when you ask for it.";
  });
}

/** Of this user, in this spreadsheet: what others have started is not to be seen. */
function triggers(): readonly GoogleAppsScript.Script.Trigger[] {
  return ScriptApp.getUserTriggers(book()).filter((trigger) => trigger.getHandlerFunction() === HANDLER);
}

/**
 * By the clock: goes on with a run that was interrupted; or else calculates the tabs that stand in the workbook anew, if
 * a sheet, or the day, is another than the last time. A run that may be at work still is left alone.
 *
 * @throws SheetsRefusal with a sentence, which Google mails to whoever started the refresh
 */
export function refresh(): void {
  const spreadsheet = book();
  const unfinished = unfinishedRun();
  if (unfinished && isStaged(spreadsheet, unfinished.job)) {
    if (unfinished.busyUntil < Date.now()) runInTime(spreadsheet, unfinished.wanted, Date.now);
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
  return `${civilNow(spreadsheet.getSpreadsheetTimeZone(), Date.now()).today} ${fingerprintOf(inputs)}`;
}

function book(): Spreadsheet {
  return SpreadsheetApp.getActiveSpreadsheet();
}
