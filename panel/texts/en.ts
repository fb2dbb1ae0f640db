import type { Texts } from "./texts";

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

export const en: Texts = {
  tabs: { start: "Start", check: "Check", run: "Run" },
  start: {
    intro: "Gridfolio reads the project tables of this workbook as they are. Nothing leaves it.",
    read: "Find my tables",
    readAgain: "Read again",
    reading: "Reading the sheets …",
    found: (tables, sheets) =>
      `We found ${plural(tables, "table", "tables")} on ${plural(sheets, "sheet", "sheets")}.`,
    nothing: "No table was found. A table needs a header row, such as ID, Name, Budget, with its rows below.",
    asOf: (date) => `Figures stand as of ${date}.`,
    rows: (count, { read, used, leftOut }) =>
      `${read} ${count === 1 ? "row" : "rows"} = ${used} used + ${leftOut} left out`,
    sure: (percent) => `${percent} sure`,
    columns: (count) => plural(count, "column", "columns"),
    notUsed: "Not used",
    ties: (header) => `${header}: adds up to the sheet's own total`,
    differs: (header, total, sum) => `${header}: the sheet's total says ${total}, its rows add up to ${sum}`,
    missing: "What more tables would give",
    toCheck: (count) => (count === 0 ? "Nothing to check" : `See ${plural(count, "remark", "remarks")}`),
    toRun: "Go on to Run",
  },
  check: {
    none: "Nothing is wrong with the tables.",
    count: (count) => plural(count, "remark", "remarks"),
    severity: { error: "Error", warning: "Warning", info: "To know" },
    filter: "Show",
    all: "All",
    times: (count) => `${count} cells`,
    affects: (figures) => `Affects ${figures}`,
    assumptions: "Taken for granted",
    first: "Find your tables first.",
  },
  run: {
    intro:
      "Each part writes a tab of its own. A tab that is there is brought up to date; your own columns stay.",
    parts: "Parts",
    partNames: {
      dashboard: "Dashboard",
      rank: "Ranking",
      forecast: "Forecast",
      capacity: "Capacity",
      finance: "Finance",
    },
    start: "Run",
    again: "Run again",
    cancel: "Cancel",
    cancelled: "Stopped. The workbook is as it was.",
    calculating: "Calculating …",
    drawing: (count, all) => `Writing tab ${count} of ${all} …`,
    written: (count) => `${plural(count, "tab", "tabs")} written`,
    open: (tab) => `Open ${tab}`,
    none: "Choose at least one part.",
  },
  problem: { title: "That did not work", retry: "Try again" },
  busy: "Working",
};
