import { refresh, runEverything, startRefresh, stopRefresh } from "../../../sheets-addon/server/index";
import type { Document } from "../../doubles/sheets/model/document";
import { openInSheets, type OpenSheets } from "../../doubles/sheets/open-in-sheets";
import { pictureOf } from "../../hosts/sheets/document-picture";
import { smallBook, STARTS_AT } from "./sample-book";

let open: OpenSheets;
let document: Document;
beforeEach(() => {
  document = smallBook();
  open = openInSheets(document, { startsAt: STARTS_AT });
  jest.spyOn(Date, "now").mockImplementation(() => open.service.now());
});
afterEach(() => {
  open.close();
  jest.restoreAllMocks();
});

/** As a trigger starts it: there is no user interface. Gives what was written. */
function refreshed(): number {
  const [from, { byMember }] = [open.service.calls.byMember["Range.setValues"] ?? 0, open.service.calls];
  open.run(refresh, { hasUi: false });
  return (byMember["Range.setValues"] ?? 0) - from;
}

function rename(text: string): void {
  const sheet = document.sheet("Projects")!;
  const cells = sheet.filled({ top: 0, left: 0, bottom: 9, right: 30 });
  const name = cells.find(({ cell }) => cell.value === "Name")!;
  sheet.change(name.row + 1, name.column, { value: text });
}

function holds(text: string): readonly string[] {
  const whole = { top: 0, left: 0, bottom: 500, right: 60 };
  return document.sheets
    .filter((sheet) => sheet.filled(whole).some(({ cell }) => cell.value === text))
    .map(({ name }) => name);
}

test("where no PMO tab stands nothing is drawn", () => {
  const before = pictureOf(document);
  expect(refreshed()).toBe(0);
  expect(pictureOf(document)).toEqual(before);
});

test("tabs that stand there are drawn once, and again when a sheet has changed; no others are", () => {
  open.run(runEverything);
  open.run(() => {
    open.spreadsheet.deleteSheet(open.spreadsheet.getSheetByName("PMO Finance")!);
  });
  const tabs = document.sheets.map(({ name }) => name);
  expect(refreshed()).toBeGreaterThan(0);
  expect(refreshed()).toBe(0);
  open.service.pass(3_600_000);
  expect(refreshed()).toBe(0);
  rename("Renamed by hand");
  expect(refreshed()).toBeGreaterThan(0);
  expect(holds("Renamed by hand")).toContain("PMO Ranking");
  expect(refreshed()).toBe(0);
  expect(document.sheets.map(({ name }) => name)).toEqual(tabs);
  expect(document.sheets.some(({ isHidden }) => isHidden)).toBe(false);
});

test("on another day they are drawn again", () => {
  open.run(runEverything);
  refreshed();
  open.service.pass(24 * 3_600_000);
  expect(refreshed()).toBeGreaterThan(0);
});

test("a run that was interrupted is brought to its end", () => {
  open.service.slowness = 14;
  open.run(runEverything);
  expect(open.stores.log).toEqual([expect.stringMatching(/^The time that Google gives is up/)]);
  open.service.slowness = 1;
  refreshed();
  expect(document.sheet("PMO Dashboard")!.isHidden).toBe(false);
  expect(document.metadata).toEqual([]);
  expect(open.stores.log).toHaveLength(1);
});

test("a run that may be at work still is left alone", () => {
  open.service.killAt(700);
  expect(() => {
    open.run(runEverything);
  }).toThrow("The script was stopped.");
  const before = pictureOf(document);
  expect(refreshed()).toBe(0);
  expect(pictureOf(document)).toEqual(before);
  open.service.pass(6 * 60_000);
  refreshed();
  expect(document.sheet("PMO Dashboard")!.isHidden).toBe(false);
});

test("it is started once, however often it is asked for, and stopped", () => {
  open.run(startRefresh);
  open.run(startRefresh);
  expect(open.stores.triggers).toMatchObject([{ handler: "refresh", everyHours: 1 }]);
  open.run(stopRefresh);
  expect(open.stores.triggers).toEqual([]);
  open.run(stopRefresh);
  expect(open.stores.log).toEqual([
    "Every hour, whenever something has changed, the PMO tabs are calculated anew.",
    "Every hour, whenever something has changed, the PMO tabs are calculated anew.",
    "The PMO tabs are calculated when you ask for it.",
    "The PMO tabs are calculated when you ask for it.",
  ]);
  expect(open.stores.ui.alerts).toEqual([]);
});
