import {
  drive,
  layOut,
  readPortfolio,
  readSettings,
  reportContext,
  runPortfolio,
  saveSettings,
  type Drawing,
  type Grid,
  type Intake,
  type SheetModel,
} from "../../core/index";
import { sentenceOf } from "../sentence";
import { foundIn } from "./found";
import type { Answer, Request } from "./messages";
import { tabHeadline } from "./tab-headline";

/** Cells that are handed to the page at once: some ten milliseconds of it. */
const BLOCK = 2_000;

/** Answers the page's requests; it holds the workbook that was read last. */
export function createEngine(post: (answer: Answer) => void): (request: Request) => void {
  let coming: Grid[] = [];
  let book: Book | undefined;
  const opened = (): Book => {
    if (!book) throw new RangeError("createEngine: the workbook is read first");
    return book;
  };
  const answer = (request: Request): void => {
    switch (request.kind) {
      case "grid":
        coming.push(request.grid);
        return;
      case "read":
        book = read(coming, request);
        coming = [];
        post({ kind: "found", found: foundIn(book.intake, book.grids) });
        return;
      case "run":
        run(request, opened(), post);
        return;
      case "save-settings":
        save(request, opened(), post);
    }
  };
  return (request) => {
    try {
      answer(request);
    } catch (error) {
      const isGone = error instanceof NoSuchPreset;
      post({ kind: "failed", message: sentenceOf(error), ...(isGone && { because: "preset" }) });
    }
  };
}

class NoSuchPreset extends Error {
  override readonly name = "NoSuchPreset";
}

/** A workbook as it was read. */
interface Book {
  readonly intake: Intake;
  readonly grids: readonly Grid[];
}

type Of<Kind extends Request["kind"]> = Extract<Request, { readonly kind: Kind }>;
type Post = (answer: Answer) => void;

function read(grids: readonly Grid[], { today, locale, preset, overrides }: Of<"read">): Book {
  const [missing] = readSettings(grids, { overrides: {}, preset }).usageErrors;
  if (missing !== undefined) throw new NoSuchPreset(`${missing}.`);
  const intake = readPortfolio(grids, {
    today,
    asOf: null,
    hostLocale: locale,
    overrides,
    mapping: [],
    ...(preset !== "" && { preset }),
  });
  const [wrong] = intake.usageErrors;
  if (wrong !== undefined) throw new Error(`${wrong}.`);
  return { intake, grids };
}

function run({ parts, file, stamp }: Of<"run">, book: Book, post: Post): void {
  const report = reportContext({ file, runStamp: stamp }, book.intake.portfolio);
  const outcome = drive(runPortfolio(book.intake, { parts, report }), ({ share, note }) => {
    post({ kind: "progress", share, note });
  });
  const headlines = outcome.sheets.map(({ model }) => {
    const tab = model();
    postTab(tab, { report, book, post });
    return tabHeadline(tab);
  });
  post({ kind: "done", done: { headlines, summary: outcome.summary, issues: outcome.issues } });
}

/** A tab alone, without a run. */
function save({ file, stamp, ...asked }: Of<"save-settings">, book: Book, post: Post): void {
  const tab = saveSettings(book.intake, asked);
  if ("refused" in tab) throw new Error(tab.refused);
  const report = reportContext({ file, runStamp: stamp }, book.intake.portfolio);
  postTab(tab, { report, book, post });
  post({ kind: "done", done: { headlines: [], summary: [], issues: [] } });
}

function postTab(
  tab: SheetModel,
  {
    report,
    book,
    post,
  }: { readonly report: ReturnType<typeof reportContext>; readonly book: Book; readonly post: Post },
): void {
  const previous = book.grids.find(({ owned }) => owned === tab.id);
  postDrawing(layOut(tab, { context: report, previous }), post);
}

function postDrawing(drawing: Drawing, post: (answer: Answer) => void): void {
  post({ kind: "tab", drawing: { ...drawing, cells: [] } });
  for (let from = 0; from < drawing.cells.length; from += BLOCK) {
    post({ kind: "cells", cells: drawing.cells.slice(from, from + BLOCK) });
  }
}
