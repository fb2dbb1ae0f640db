import { PARTS, templateDrawings } from "../../core/index";
import { drawSheets } from "../host/draw-sheets";
import { openBook } from "./open-book";
import { begin, runInTime, type Ran } from "./run-in-time";
import { tell } from "./tell";
import type { Wanted } from "./unfinished-run";

const EVERYTHING: Wanted = { parts: PARTS.map(({ id }) => id) };
const CHECKS: Wanted = { parts: [], onlyTabs: ["checks"] };
const DASHBOARD: Wanted = { parts: ["dashboard"] };

/** Something of every tab is: see degradedOf. Which tabs and what would not fit here. */
const DEGRADED = " Google Sheets draws some of it otherwise: a run in the panel tells what.";

/** Menu: reads the tables and writes what is wrong with them on PMO Checks. */
export function checkTables(): void {
  tell(() => said(runNow(CHECKS)));
}

/** Menu: calculates everything that the tables give, and writes its tabs. */
export function runEverything(): void {
  tell(() => said(runNow(EVERYTHING)));
}

/** Menu: writes the dashboard, and the tabs about what was read. */
export function runDashboard(): void {
  tell(() => said(runNow(DASHBOARD)));
}

/** Menu: adds sheets to fill in. */
export function insertTemplate(): void {
  tell(() => `Added: ${drawSheets(openBook(), templateDrawings({ sample: false })).join(", ")}.`);
}

function runNow(wanted: Wanted): Ran {
  return runInTime(begin(openBook(), Date.now), wanted);
}

function said(ran: Ran): string {
  if (ran.kind === "goes-on")
    return `The time that Google gives is up; ${ran.drawn} of ${ran.all} tabs are drawn. Choose the same again to go on. Nothing is shown before all are there.`;
  return `Written: ${ran.tabs.join(", ")}.${errorsSaid(ran.errors)}${DEGRADED}`;
}

function errorsSaid(errors: number): string {
  if (errors === 0) return "";
  return errors === 1 ? " 1 error: see PMO Checks." : ` ${errors} errors: see PMO Checks.`;
}
