import type { Drawing } from "../../core/index";
import type { Piece } from "../rpc/piece-on-wire";
import { unfoldedLooks } from "./cell-looks";
import type { Grid } from "./chart-place";
import { storeFrame } from "./frame";
import { jobOf } from "./job";
import { keepUserCells } from "./keep-cells";
import { makeRoom } from "./make-room";
import { sheetNames } from "./sheet-names";
import { inSheets, SheetsRefusal } from "./sheets-refusal";
import { tabSizes } from "./tab-sizes";
import { withoutFilter } from "./without-filter";
import { withoutMerges } from "./without-merges";
import { writeBorders } from "./write-borders";
import { writeCells, type SheetJob } from "./write-cells";
import { writeCharts } from "./write-charts";
import { writeMerges } from "./write-merges";
import { writeFilter, writePage } from "./write-page";
import { nativeRules } from "./write-rules";
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
    const drawing = asDrawnHere(piece);
    const grid: Grid = { drawing, sizes: tabSizes(drawing) };
    const target = { drawing, sheet, names: sheetNames(stored) };
    const room = makeRoom({ sheet, tab, inserted: stored.inserted }, grid, piece);
    writeCells(target);
    writeBorders(drawing, sheet);
    if (piece.isLast) writeValidations(target, { book, isBlank: piece.isFirst });
    const hasKept = drawing.cells.some(({ keep }) => keep);
    if (tab.standing !== undefined && hasKept)
      withoutFilter({ book, job, sheet: standingSheet(book, tab.standing) }, (from) => {
        keepUserCells(target, from);
      });
    if (!piece.isLast) return;
    writeMerges(drawing, sheet);
    if (tab.standing === undefined) completeNewTab(target, grid);
    else storeFrame(sheet, { ...grid, size: room.size, hasKept: hasKept || !piece.isFirst }, room.sheet);
    // Google does what it is told when it likes: what it refuses is to be known before anything is shown.
    SpreadsheetApp.flush();
  });
}

/** What of a tab Google Sheets is asked for. Texts of other parts are not known: in a part of a tab all merged cells stay. */
function asDrawnHere({ drawing, isFirst, isLast }: Piece): Drawing {
  const unfolded = unfoldedLooks(drawing);
  return isFirst && isLast ? withoutMerges(unfolded) : unfolded;
}

function standingSheet(book: Book, id: number): Sheet {
  const sheet = book.getSheetById(id);
  if (!sheet) throw new SheetsRefusal("A PMO tab was deleted while it was drawn over: run again.");
  return sheet;
}

/** Draws what is not in the cells of a new tab. It is still hidden. */
function completeNewTab(target: SheetJob, grid: Grid): void {
  const { drawing, sheet } = target;
  const rules = nativeRules(target);
  if (rules.length > 0) sheet.setConditionalFormatRules(rules);
  writePage(grid, sheet);
  writeFilter(drawing, sheet);
  writeCharts(grid, sheet);
}
