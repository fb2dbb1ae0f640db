import { drawSheets } from "../../../sheets-addon/host/draw-sheets";
import { readTables } from "../../../sheets-addon/host/read-tables";
import { asDrawn } from "../drawn";
import { hasRealData, REAL_WORKBOOKS, realGrids } from "../real-workbooks";
import { runOver } from "../run-over";
import { asInSheets, readFromFile } from "./differences";
import { closed, openedWith } from "./opened";

afterEach(closed);

const maybe = hasRealData ? test : test.skip;

maybe.each(REAL_WORKBOOKS)(
  "$name: the same tables, findings and tabs in Google Sheets as from the file",
  ({ file }) => {
    const fromFile = realGrids(file);
    const open = openedWith(fromFile);
    const fromSheets = readTables(open.spreadsheet);
    expect(fromSheets.map(asInSheets)).toEqual(fromFile.map(asInSheets));
    const run = runOver(fromSheets);
    open.document.calculate = asDrawn(run.drawings);
    const names = drawSheets(open.spreadsheet, run.drawings);
    const drawn = readTables(open.spreadsheet).filter(({ sheet }) => names.includes(sheet));
    expect(drawn.map(asInSheets)).toEqual(readFromFile(run.drawings));
  },
);
