import { PARTS, templateDrawings } from "../../core/index";
import { drawSheets } from "../host/draw-sheets";
import { runInTime, type Ran } from "./run-in-time";
import { sentenceOf } from "./sentence";
import type { Wanted } from "./unfinished-run";

const EVERYTHING: Wanted = { parts: PARTS.map(({ id }) => id) };
const CHECKS: Wanted = { parts: [], onlyTabs: ["checks"] };

/** Menu: reads the tables and writes what is wrong with them on PMO Checks. */
export function checkTables(): void {
  tell(() => said(runNow(CHECKS)));
}

/** Menu: calculates everything that the tables give, and writes its tabs. */
export function runEverything(): void {
  tell(() => said(runNow(EVERYTHING)));
}

/** Menu: writes the dashboard, and what it rests on. */
export function runDashboard(): void {
  tell(() => said(runNow({ parts: ["dashboard"] })));
}

/** Menu: adds sheets to fill in. */
export function insertTemplate(): void {
  tell(() => `Added: ${drawSheets(book(), templateDrawings({ sample: false })).join(", ")}.`);
}

/** Seconds that a message stays in sight. */
const SHOWN = 10;

/** Shows what came of it in the corner of the sheet; what went wrong stays until it is read. */
function tell(work: () => string): void {
  try {
    book().toast(work(), "Gridfolio", SHOWN);
  } catch (error) {
    SpreadsheetApp.getUi().alert("Gridfolio", sentenceOf(error), SpreadsheetApp.getUi().ButtonSet.OK);
  }
}

function runNow(wanted: Wanted): Ran {
  return runInTime(book(), wanted, Date.now);
}

function said(ran: Ran): string {
  if (ran.kind === "goes-on")
    return `The time that Google gives is up; ${ran.drawn} of ${ran.all} tabs are drawn. Choose the same again to go on. Nothing is shown before all are there.`;
  const errors = ran.errors === 0 ? "" : ` ${ran.errors} errors: see PMO Checks.`;
  return `Written: ${ran.tabs.join(", ")}.${errors}`;
}

function book(): GoogleAppsScript.Spreadsheet.Spreadsheet {
  return SpreadsheetApp.getActiveSpreadsheet();
}
