import type { Piece } from "../rpc/piece-on-wire";
import { cellExtent, frameExtent, larger } from "./drawn-extent";
import { fitGrid, growGrid, type GridSize } from "./fit-grid";
import { storeFrame } from "./frame";
import { jobOf, type PlannedTab } from "./job";
import { keepUserCells } from "./keep-cells";
import { addParts, chartsOf } from "./our-parts";
import { setHeights } from "./row-heights";
import { sheetNames } from "./sheet-names";
import { inSheets, SheetsRefusal } from "./sheets-refusal";
import { withoutFilter } from "./without-filter";
import { writeBorders } from "./write-borders";
import { writeCells, type SheetJob } from "./write-cells";
import { writeCharts } from "./write-charts";
import { writeMerges } from "./write-merges";
import { writeFilter, writePage } from "./write-page";
import { nativeRules, signaturesOf } from "./write-rules";
import { writeValidations } from "./write-validations";

type Book = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Draws a tab, or the next part of one, on its hidden sheet; what is not cells is drawn with the last part.
 *
 * @throws SheetsRefusal with a sentence for the user, also where another run has begun meanwhile
 */
export function stageTab(book: Book, job: string, piece: Piece): void {
  inSheets(() => {
    const { job: stored } = jobOf(book, job);
    const tab = stored.tabs[piece.index];
    const sheet = tab?.staging === undefined ? null : book.getSheetById(tab.staging);
    if (!tab || !sheet) throw new SheetsRefusal("A sheet was deleted while tabs were drawn: run again.");
    const target = { drawing: piece.drawing, sheet, names: sheetNames(stored) };
    const size = makeRoom(sheet, tab, piece);
    writeCells(target);
    writeBorders(piece.drawing, sheet);
    if (piece.isLast) writeValidations(target, { book, isBlank: piece.isFirst });
    if (tab.standing !== undefined && piece.drawing.cells.some(({ keep }) => keep))
      withoutFilter({ book, job, sheet: standingSheet(book, tab.standing) }, (from) => {
        keepUserCells(target, from);
      });
    if (!piece.isLast) return;
    writeMerges(piece.drawing, sheet);
    if (tab.standing === undefined) completeNewTab(target);
    else storeFrame(sheet, piece.drawing, size);
    // Google does what it is told when it likes: what it refuses is to be known before anything is shown.
    SpreadsheetApp.flush();
  });
}

function standingSheet(book: Book, id: number): Sheet {
  const sheet = book.getSheetById(id);
  if (!sheet) throw new SheetsRefusal("A PMO tab was deleted while it was drawn over: run again.");
  return sheet;
}

/**
 * Makes a hidden sheet as large as what is drawn on it; gives the size of the tab. The first part makes it small, and each
 * one larger where it has to be. Input tables are given room to grow.
 */
function makeRoom(sheet: Sheet, { owned }: PlannedTab, { drawing, isFirst, isLast }: Piece): GridSize {
  const cells = larger(cellExtent(drawing), { rows: 1, columns: 1 });
  const needed = isLast ? larger(cells, frameExtent(drawing)) : cells;
  if (!owned) return growGrid(sheet, needed);
  if (!isFirst) return growGrid(sheet, needed);
  fitGrid(sheet, needed);
  return needed;
}

/** Draws what is not in the cells of a new tab. It is still hidden. */
function completeNewTab(target: SheetJob): void {
  const { drawing, sheet } = target;
  const rules = nativeRules(target);
  if (rules.length > 0) sheet.setConditionalFormatRules(rules);
  writePage(drawing, sheet, setHeights(drawing));
  writeFilter(drawing, sheet);
  writeCharts(drawing, sheet);
  if (drawing.owned)
    addParts(sheet, { charts: chartsOf(sheet).map(({ id }) => id), rules: signaturesOf(drawing) });
}
