import type { Drawing } from "../core/index";
import type { Book } from "../test/doubles/excel/model/book";
import type { Sheet } from "../test/doubles/excel/model/sheet";
import { sheetPicture } from "../test/doubles/excel/picture";
import { ownedId, tabOfSheet } from "./tab/tab-of-sheet";

/** What an add-in draws into a workbook: it does so on sheets that it adds, whole tabs at a time. */
export interface DrawnSince {
  /** To be called after each of its requests. */
  readonly look: () => void;
  /** The tabs that it has drawn since the last time, as they stand. */
  readonly take: () => readonly Drawing[];
}

export function drawnSince(book: Book): DrawnSince {
  const pictures = new Map(book.sheets.map((sheet) => [sheet.id, pictureOf(sheet)]));
  const own = new Set(pictures.keys());
  let frame = frameOf(book);
  let isDrawing = false;
  return {
    look: () => {
      const now = frameOf(book);
      isDrawing ||= now !== frame;
      frame = now;
    },
    take: () => {
      if (!isDrawing) return [];
      isDrawing = false;
      const tabs = book.sheets.filter(
        (sheet) =>
          sheet.visibility === "Visible" && (!own.has(sheet.id) || ownedId(book, sheet) !== undefined),
      );
      const changed = tabs.filter((sheet) => {
        const before = pictures.get(sheet.id);
        const now = pictureOf(sheet);
        pictures.set(sheet.id, now);
        return now !== before;
      });
      return changed.map((sheet) => tabOfSheet(book, sheet));
    },
  };
}

/** Which sheets there are, and which of them can be seen. */
function frameOf({ sheets }: Book): string {
  return sheets.map(({ id, visibility }) => `${id} ${visibility}`).join();
}

/** All that a sheet is, but for what its formulas come to. */
function pictureOf(sheet: Sheet): string {
  return JSON.stringify(sheetPicture(sheet), (_, value: unknown) => {
    const isFormula = Array.isArray(value) && value.length === 5 && typeof value[2] === "string";
    return isFormula ? [value[0], null, ...(value as unknown[]).slice(2)] : value;
  });
}
