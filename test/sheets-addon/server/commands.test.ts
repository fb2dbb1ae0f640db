import { layOut, readPortfolio, templateDrawings, type Drawing, type Grid } from "../../../core/index";
import { drawSheets } from "../../../sheets-addon/host/draw-sheets";
import { readTables } from "../../../sheets-addon/host/read-tables";
import { on } from "../../../core/sample/sample-table";
import { runToEnd, sampleContext } from "../../doubles/sample-run";
import { Document } from "../../doubles/sheets/model/document";
import type { Sheet } from "../../doubles/sheets/model/sheet";
import { openInSheets } from "../../doubles/sheets/open-in-sheets";
import { openShipped, type OpenShipped } from "../../doubles/sheets/shipped-script";
import { outputTabs } from "../../hosts/excel/sets";
import { pictureOf, sheetPicture } from "../../hosts/sheets/document-picture";
import { sampleBook, STARTS_AT } from "./sample-book";

/** Tabs as the source draws them. */
function drawn(drawings: readonly Drawing[]): ReadonlyMap<string, Sheet> {
  const open = openInSheets(sampleBook());
  drawSheets(open.spreadsheet, drawings);
  open.close();
  return new Map(open.document.sheets.map((sheet) => [sheet.name, sheet]));
}

/** The sample's sheets as they are read here. */
function asRead(): readonly Grid[] {
  const open = openInSheets(sampleBook());
  const grids = readTables(open.spreadsheet);
  open.close();
  return grids;
}

/** What the headless run draws of them, in the spreadsheet's language. */
function headless(grids: readonly Grid[]): readonly Drawing[] {
  const said = { asOf: null, hostLocale: "en-US", overrides: {}, mapping: [] };
  const { models } = runToEnd(readPortfolio(grids, { today: on("2026-11-22"), ...said }));
  return models.map((model) => layOut(model, { context: sampleContext }));
}

function opened(document = sampleBook()): OpenShipped {
  return openShipped(document, { startsAt: STARTS_AT });
}

/** Values and formulas by address; links lead to sheets by ids, which are others in another spreadsheet. */
function cellsOf(sheet: Sheet | undefined): unknown {
  if (!sheet) return undefined;
  const text = JSON.stringify(sheetPicture(sheet)["cells"]);
  return JSON.parse(text.replace(/#gid \?|#gid=\d+|Halden\.xlsx|Portfolio/g, "…")) as unknown;
}

const EVERYTHING = outputTabs.map(({ sheet }) => sheet);

test.each([
  ["runEverything", EVERYTHING],
  ["runDashboard", ["PMO Dashboard", "PMO Checks", "PMO Mapping"]],
  ["checkTables", ["PMO Checks"]],
])("%s draws the tabs of the headless run, and says so", (name, tabs) => {
  const open = opened();
  const before = open.document.sheets.map((sheet) => sheet.name);
  open.start(name);
  expect(open.stores.log).toEqual([
    `Written: ${tabs.join(", ")}. 4 errors: see PMO Checks. Google Sheets draws some of it otherwise: a run in the panel tells what.`,
  ]);
  expect(open.stores.ui.alerts).toEqual([]);
  expect(open.document.sheets.map((sheet) => sheet.name)).toEqual([...before, ...tabs]);
  expect([...open.stores.properties.document]).toEqual([]);
  if (name !== "runEverything") return;
  const expected = drawn(headless(asRead()));
  for (const tab of tabs)
    expect({ tab, cells: cellsOf(open.document.sheet(tab)) }).toEqual({
      tab,
      cells: cellsOf(expected.get(tab)),
    });
});

test("the template is added once more under other names, and says which", () => {
  const open = opened(new Document("Portfolio"));
  open.document.add("Sheet1");
  const names = templateDrawings({ sample: false }).map(({ sheet }) => sheet);
  open.start("insertTemplate");
  expect(open.stores.log).toEqual([`Added: ${names.join(", ")}.`]);
  open.start("insertTemplate");
  expect(open.stores.log[1]).toBe(`Added: ${names.map((name) => `${name} (2)`).join(", ")}.`);
  expect(open.document.sheets).toHaveLength(1 + 2 * names.length);
});

const NO_TABLE =
  "No table was found: a table needs a header row, such as ID, Name, Budget, with its rows below. Insert the template to begin with, or open the panel to see what was found.";

test.each(["runEverything", "runDashboard", "checkTables"])(
  "where there is no table %s says what a table needs, and draws nothing",
  (name) => {
    const document = new Document("Portfolio");
    document.add("Notes").change(0, 0, { value: "Nothing to see" });
    const open = opened(document);
    const before = pictureOf(document);
    open.stores.ui.answers.push("OK");
    open.start(name);
    expect(open.stores.ui.alerts).toEqual([["Gridfolio", NO_TABLE, "OK"]]);
    expect(open.stores.log).toEqual([]);
    expect(pictureOf(document)).toEqual(before);
  },
);

test("what Google refuses is said until it is read, and nothing is left of the run", () => {
  const open = opened();
  const before = pictureOf(open.document);
  open.service.failAt(900);
  open.stores.ui.answers.push("OK");
  open.start("runEverything");
  expect(open.stores.ui.alerts).toEqual([
    ["Gridfolio", "Google Sheets did not answer: your data is as it was. Try again in a moment.", "OK"],
  ]);
  expect(pictureOf(open.document)).toEqual(before);
  expect([...open.stores.properties.document]).toEqual([]);
});

test("while somebody else draws it says so, and draws nothing", () => {
  const open = opened();
  const before = pictureOf(open.document);
  open.stores.lock.heldByOther = true;
  open.stores.ui.answers.push("OK");
  open.start("runEverything");
  expect(open.stores.ui.alerts).toEqual([
    ["Gridfolio", expect.stringMatching(/^Someone else is drawing .* Nothing was changed\.$/), "OK"],
  ]);
  expect(pictureOf(open.document)).toEqual(before);
});

test.each(["NONE", "LIMITED"] as const)(
  "where Google allows it only %s, what is not allowed is said by Google's own message",
  (authMode) => {
    const open = opened();
    for (const name of ["startRefresh", "stopRefresh"]) {
      expect(() => {
        open.start(name, { authMode });
      }).toThrow(
        "Google does not let Gridfolio do this here yet: choose Extensions, Gridfolio, Open the panel, allow what Google asks for, and try again.",
      );
    }
    expect(open.stores.triggers).toEqual([]);
  },
);
