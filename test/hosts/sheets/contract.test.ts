import { joinParts, readFrames, readRows, readTables } from "../../../sheets-addon/host/read-tables";
import { drawSheets } from "../../../sheets-addon/host/draw-sheets";
import { newWorkbook, openWorkbook } from "../../../headless/host/xlsx/workbook";
import { SETS } from "../excel/sets";
import type { Grid } from "../../../core/index";
import { sample, WORKBOOKS } from "../workbooks";
import { asInSheets } from "./differences";
import { closed, openedWith } from "./opened";

afterEach(closed);

test.each(WORKBOOKS)("$name reads in Google Sheets as from its file", ({ grids }) => {
  const { spreadsheet } = openedWith(grids);
  expect(readTables(spreadsheet).map(asInSheets)).toEqual(grids.map(asInSheets));
});

test.each(WORKBOOKS)("$name reads the same in parts of three rows", ({ grids }) => {
  const { spreadsheet } = openedWith(grids);
  const whole = readTables(spreadsheet);
  const { sheets, workbook } = readFrames(spreadsheet);
  expect(workbook).toBe("Portfolio");
  sheets.forEach(({ sheetId, rows, owned }, index) => {
    if (rows > 300) return;
    const count = Math.max(1, Math.ceil(rows / 3));
    const parts = Array.from({ length: count }, (_, at) =>
      readRows(spreadsheet, { sheetId, from: at * 3, count: 3 }),
    );
    expect({ ...joinParts(parts), ...(owned === undefined ? {} : { owned }) }).toEqual(whole[index]);
  });
});

/** Output tabs lead to the sheets that they were made from. */
const around = (name: string): readonly Grid[] => (name === "the sample's output tabs" ? sample : []);

test.each(SETS)("$name reads back as from a file, drawn once and again", ({ name, drawings }) => {
  const { spreadsheet } = openedWith(around(name), drawings);
  const inFile = openWorkbook(newWorkbook().write(drawings)).grids;
  for (const run of ["once", "again"]) {
    const names = drawSheets(
      spreadsheet,
      drawings.filter(({ owned }) => run === "once" || owned),
    );
    expect(names).toEqual(drawings.filter(({ owned }) => run === "once" || owned).map(({ sheet }) => sheet));
    const grids = readTables(spreadsheet).slice(-drawings.length);
    expect(grids.map(({ owned }) => owned)).toEqual(
      drawings.map(({ id, owned }) => (owned ? id : undefined)),
    );
    expect(grids.map(asInSheets)).toEqual(
      inFile.map((grid) => asInSheets({ ...grid, workbook: "Portfolio" })),
    );
  }
});
