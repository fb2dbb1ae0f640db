/** @jest-environment-options {"globalsCleanup": "off"} */
import { SETS } from "../excel/sets";
import { closed } from "../sheets/opened";
import { BLANK, sampleWorkbook } from "../workbooks";
import { hereIn, inNewFile, partsOfDrawing } from "./adapter";
import { ADAPTERS } from "./adapters";

afterEach(closed);

describe.each(SETS)("$name", ({ name, drawings }) => {
  /** Output tabs lead to the sheets that they were made from. */
  const around = name === "the sample's output tabs" ? sampleWorkbook : BLANK;

  test.each(ADAPTERS)("$host draws it as into a file, once and again", async (adapter) => {
    const { nearest } = adapter;
    const asHere = hereIn(adapter);
    const inFile = inNewFile(drawings.map(nearest));
    const book = adapter.open(around);
    for (const drawn of [drawings, drawings.filter(({ owned }) => owned)]) {
      expect(await book.draw(drawn)).toEqual(drawn.map(({ sheet }) => sheet));
      const grids = (await book.read()).slice(-drawings.length);
      expect(grids.map(asHere)).toEqual(inFile.map(asHere));
      for (const one of drawings)
        expect({ tab: one.sheet, ...book.partsOf(one.sheet) }).toEqual({
          tab: one.sheet,
          ...partsOfDrawing(nearest(one)),
        });
      expect(book.leftovers()).toEqual([]);
    }
  });
});
