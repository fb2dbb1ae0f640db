import { PARTS, STEERING_TABS } from "../../core/index";
import { isStaged } from "../host/draw-sheets";
import { civilNow } from "./civil-now";
import { fingerprintOf } from "./fingerprint";
import { openBook } from "./open-book";
import { begin, runInTime, type Begun } from "./run-in-time";
import { tell } from "./tell";
import { unfinishedRun } from "./unfinished-run";

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
  return ScriptApp.getUserTriggers(openBook()).filter((trigger) => trigger.getHandlerFunction() === HANDLER);
}

/**
 * By the clock: goes on with a run that was interrupted; or else calculates the tabs that stand in the workbook anew, if
 * a sheet, or the day, is another than the last time. A run that may be at work still is left alone.
 *
 * @throws SheetsRefusal with a sentence; nobody is looking, and the next hour tries again
 */
export function refresh(): void {
  const spreadsheet = openBook();
  const unfinished = unfinishedRun();
  if (unfinished && isStaged(spreadsheet, unfinished.job)) {
    if (unfinished.busyUntil < Date.now()) runInTime(begin(spreadsheet, Date.now), unfinished.wanted);
    return;
  }
  const begun = begin(spreadsheet, Date.now);
  const onlyTabs = begun.grids.flatMap(({ owned }) => (owned === undefined ? [] : [owned]));
  if (onlyTabs.length === 0) return;
  const state = stateOf(begun);
  const properties = PropertiesService.getDocumentProperties();
  if (properties.getProperty(KEY) === state) return;
  const ran = runInTime(begun, { parts: PARTS.map(({ id }) => id), onlyTabs });
  if (ran.kind === "written") properties.setProperty(KEY, state);
}

/** What figures come from: the user's own sheets, with what is said on ours, and the day. */
function stateOf({ grids, timeZone, started }: Begun): string {
  const inputs = grids.filter(({ owned }) => owned === undefined || STEERING_TABS.includes(owned));
  return `${civilNow(timeZone, started).today} ${fingerprintOf(inputs)}`;
}
