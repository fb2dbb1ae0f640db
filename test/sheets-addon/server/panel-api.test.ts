import type { Grid } from "../../../core/index";
import { drawSheets } from "../../../sheets-addon/host/draw-sheets";
import { readTables } from "../../../sheets-addon/host/read-tables";
import type { Answer } from "../../../sheets-addon/rpc/answer";
import { gridFromWire } from "../../../sheets-addon/rpc/grid-on-wire";
import { joinParts } from "../../../sheets-addon/rpc/join-parts";
import type { PanelApi } from "../../../sheets-addon/rpc/panel-api";
import { piecesOf } from "../../../sheets-addon/rpc/piece-on-wire";
import type { Document } from "../../doubles/sheets/model/document";
import { openInSheets } from "../../doubles/sheets/open-in-sheets";
import { openShipped, type OpenShipped } from "../../doubles/sheets/shipped-script";
import { pictureOf } from "../../hosts/sheets/document-picture";
import { outputTabs } from "../../hosts/excel/sets";
import { sampleBook } from "./sample-book";

type Value<Name extends keyof PanelApi> = Extract<ReturnType<PanelApi[Name]>, { ok: true }>["value"];

/** What the page asks, and gets when it is done. */
function asked<Name extends keyof PanelApi>(
  { call }: OpenShipped,
  name: Name,
  ...values: Parameters<PanelApi[Name]>
): Value<Name> {
  const answer = call(name, ...values) as Answer<Value<Name>>;
  if (!answer.ok) throw new Error(`${name}: ${answer.code}: ${answer.message}`);
  return answer.value;
}

/** The same in one run of the source, whose services are globals. */
function inSource<T>(document: Document, work: (book: GoogleAppsScript.Spreadsheet.Spreadsheet) => T): T {
  const open = openInSheets(document);
  try {
    return work(open.spreadsheet);
  } finally {
    open.close();
  }
}

const drawn = outputTabs.map(({ id, owned, sheet }) => ({ id, owned, sheet }));

/** Draws as the page does; gives the name of the job. */
function stage(open: OpenShipped, size: number): string {
  const job = asked(open, "panelBeginDrawing", drawn);
  for (const [index, drawing] of outputTabs.entries())
    for (const piece of piecesOf(drawing, index, size)) asked(open, "panelDrawPiece", job, piece);
  return job;
}

test.each([50, 500])("a page that asks for %i rows at a time has the workbook as it is read", (size) => {
  const open = openShipped(sampleBook());
  const book = asked(open, "panelOpenBook");
  const grids = book.sheets.map(({ sheetId, rows, owned }): Grid => {
    const parts: Grid[] = [];
    for (let from = 0; from === 0 || from < rows; from += size)
      parts.push(...asked(open, "panelReadParts", [{ sheetId, from, count: size }]).map(gridFromWire));
    return { ...joinParts(parts), ...(owned !== undefined && { owned }) };
  });
  expect(grids).toEqual(inSource(sampleBook(), readTables));
  expect({ ...book, sheets: [] }).toEqual({
    ...{ workbook: "Portfolio", locale: "en-US", timeZone: "Europe/Berlin", sheets: [] },
  });
});

interface Drawn {
  readonly cells: readonly (readonly [place: string, value: unknown, ...others: unknown[]])[];
  readonly charts: readonly object[];
}

/**
 * A tab in pieces keeps its merged cells, with wrapped texts where one at once has broken ones, and has other calls to
 * spare for widths, by which charts are placed.
 */
function apartFromMerges(picture: ReturnType<typeof pictureOf>): unknown {
  const sheets = picture["sheets"] as readonly Drawn[];
  return {
    ...picture,
    sheets: sheets.map(({ cells, charts, ...sheet }) => ({
      ...{ ...sheet, heights: [], widths: [], merges: [] },
      cells: cells.map(([place, value, ...others]) => [
        ...[place, typeof value === "string" ? value.replace(/\n/g, " ") : value],
        ...others.map((one) =>
          typeof one === "string"
            ? one.replace(/\["(WrapStrategy|VerticalAlignment)","\w+"\],?/g, "").replace(/,\]$/, "]")
            : one,
        ),
      ]),
      charts: charts.map((chart) => ({ ...chart, position: undefined })),
    })),
  };
}

test("tabs that a page draws are those of one run, in pieces too, and drawn over they are again", () => {
  const document = sampleBook();
  const expected = inSource(document, (book) => {
    drawSheets(book, outputTabs);
    return pictureOf(document);
  });
  const open = openShipped(sampleBook());
  expect(asked(open, "panelShowTabs", stage(open, 150))).toEqual(outputTabs.map(({ sheet }) => sheet));
  expect(apartFromMerges(pictureOf(open.document))).toEqual(apartFromMerges(expected));
  asked(open, "panelShowTabs", stage(open, 20_000));
  expect(pictureOf(open.document)).toEqual(expected);
  expect(asked(open, "panelOpenBook").sheets.flatMap(({ owned }) => owned ?? [])).toEqual(
    outputTabs.map(({ id }) => id),
  );
});

test("what is drawn and dropped leaves nothing behind", () => {
  const open = openShipped(sampleBook());
  const before = pictureOf(open.document);
  const job = stage(open, 20_000);
  expect(pictureOf(open.document)).not.toEqual(before);
  asked(open, "panelDropDrawing", job);
  expect(pictureOf(open.document)).toEqual(before);
  asked(open, "panelDropDrawing", job);
  expect(open.call("panelShowTabs", job)).toEqual({
    ...{ ok: false, code: "refused" },
    message: expect.stringMatching(/^Another run has begun .* run again\.$/) as unknown,
  });
});

test("a cell is shown and told", () => {
  const open = openShipped(sampleBook());
  const cell = { sheet: open.document.sheets[2]!.name, row: 3, column: 2 };
  asked(open, "panelSelectCell", cell);
  expect(asked(open, "panelSelectedCell")).toEqual(cell);
});

test.each<[string, readonly [string, ...unknown[]], RegExp]>([
  [
    "a sheet that is gone",
    ["panelSelectCell", { sheet: "Gone", row: 0, column: 0 }],
    /was deleted or renamed: run again\.$/,
  ],
  [
    "a cell beyond the sheet",
    ["panelSelectCell", { sheet: "Settings", row: 9_999_999, column: 0 }],
    /^Cells that were there a moment ago are gone: .* Try again\.$/,
  ],
  [
    "rows of a sheet that is gone",
    ["panelReadParts", [{ sheetId: 77, from: 0, count: 5 }]],
    /was deleted while it was read: try again\.$/,
  ],
  [
    "rows beyond the sheet",
    ["panelReadParts", [{ sheetId: 0, from: 5_000, count: 10 }]],
    /^Cells that were there a moment ago are gone/,
  ],
  [
    "a job of nobody",
    ["panelDrawPiece", "job-1", piecesOf(outputTabs[0]!, 0, 1e6)[0]],
    /^Another run has begun/,
  ],
])("%s is refused in a sentence", (_, [name, ...values], sentence) => {
  const open = openShipped(sampleBook());
  const before = pictureOf(open.document);
  expect(open.call(name, ...values)).toEqual({
    ...{ ok: false, code: "refused" },
    message: expect.stringMatching(sentence) as unknown,
  });
  expect(pictureOf(open.document)).toEqual(before);
});

test("what Google does not answer is refused, what nobody foresaw has failed", () => {
  const open = openShipped(sampleBook());
  open.service.failAt(4);
  expect(open.call("panelOpenBook")).toEqual({
    ...{ ok: false, code: "refused" },
    message: "Google Sheets did not answer: your data is as it was. Try again in a moment.",
  });
  open.document.calculate = () => {
    throw new TypeError("x is no function");
  };
  open.document.sheets[0]!.change(500, 0, { value: null, formula: "=1" });
  expect(open.call("panelReadParts", [{ sheetId: 0, from: 0, count: 10 }])).toEqual({
    ...{ ok: false, code: "failed" },
    message:
      "Google Sheets could not do this (TypeError: x is no function): your data is as it was. Try again.",
  });
});
