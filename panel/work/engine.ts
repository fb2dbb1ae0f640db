import {
  explainer,
  layOut,
  mappingTab,
  PARTS,
  readPortfolio,
  saveSettings,
  type Drawing,
  type Explained,
  type Grid,
  type MappingRow,
  type Question,
  type ReportContext,
  type SheetModel,
} from "../../core/index";
import { sentenceOf } from "../sentence";
import { calculate, ownSearch, signed, type Helpers, type Solve, type Workbook } from "./calculate";
import { foundIn } from "./found";
import type { Done, Insertable, Request } from "./messages";
import { previewsOf, type Previewer } from "./previews";
import { tabHeadline } from "./tab-headline";

/** Cells that are handed to the page at once: a few milliseconds of it, some ten of a slow one. */
const BLOCK = 400;

/** Answers the page's requests; it holds the workbook that was read last. */
export function createEngine(post: Post, solve: Solve = ownSearch): (request: Request) => void {
  const helpers = { post, solve };
  const coming: ComingGrid[] = [];
  let book: OpenBook | undefined;
  const opened = (): OpenBook => {
    if (!book) throw new RangeError("createEngine: the workbook is read first");
    return book;
  };
  const answer = async (request: Request): Promise<void> => {
    switch (request.kind) {
      case "grid":
        coming.push({ ...request.grid, values: [...request.grid.values] });
        return;
      case "rows":
        coming[coming.length - 1]?.values.push(...request.rows);
        return;
      case "read":
        book = read({ grids: coming.splice(0), request }, []);
        post({ kind: "found", found: foundIn(book.intake, book.grids) });
        return;
      case "run":
        return run(request, opened(), helpers);
      case "map":
        map(request, opened(), post);
        return;
      case "insert":
        return insert(request.what, post);
      case "save-settings":
        save(request, opened(), post);
        return;
      case "explain":
        return explain(request, opened(), helpers);
      case "preview":
        return preview(request, opened(), post);
      case "overtake":
        book?.previewer?.overtake();
    }
  };
  return (request) => {
    answer(request).catch((error: unknown) => {
      const isGone = error instanceof NoSuchPreset;
      post({ kind: "failed", message: sentenceOf(error), ...(isGone && { because: "preset" }) });
    });
  };
}

class NoSuchPreset extends Error {
  override readonly name = "NoSuchPreset";
}

/** A sheet of which rows are still to come. */
type ComingGrid = Omit<Grid, "values"> & { readonly values: Grid["values"][number][] };

/** A workbook, and how it is read. */
interface ToRead {
  readonly grids: readonly Grid[];
  readonly request: Of<"read">;
}

type Book = ToRead & Workbook;

/** What answers questions about a book, once it was asked for. */
interface OpenBook extends Book {
  explainer?: Explainer;
  previewer?: Previewer;
}

type Of<Kind extends Request["kind"]> = Extract<Request, { readonly kind: Kind }>;
type Post = Helpers["post"];
type Explainer = (question: Question) => Explained;

function read({ grids, request }: ToRead, mapping: readonly MappingRow[]): Book {
  const { today, locale, preset, overrides } = request;
  const intake = readPortfolio(grids, {
    today,
    asOf: null,
    hostLocale: locale,
    overrides,
    mapping,
    ...(preset !== "" && { preset }),
  });
  const [wrong] = intake.usageErrors;
  if (wrong === undefined) return { intake, grids, request };
  const isThere = preset === "" || intake.settings.presets.some((one) => one.preset === preset);
  throw isThere ? new Error(`${wrong}.`) : new NoSuchPreset(`${wrong}.`);
}

async function run(request: Of<"run">, book: Book, helpers: Helpers): Promise<void> {
  const { post } = helpers;
  const { outcome, report } = await calculate(book, request, helpers);
  const headlines = outcome.sheets.map(({ model }) => {
    const tab = model();
    postTab(tab, { report, book, post });
    return tabHeadline(tab);
  });
  post({ kind: "done", done: { headlines, summary: outcome.summary, issues: outcome.issues } });
}

/** The tab that keeps what the user says of tables and headers. */
function map(request: Of<"map">, book: Book, post: Post): void {
  const { intake } = read(book, request.said);
  postTab(mappingTab(intake), { report: signed(intake, request), book, post });
  post({ kind: "done", done: NOTHING_MORE });
}

/** Calculates everything, so that whatever is asked about the workbook can be answered. */
async function explainerOf(request: Of<"explain">, book: Book, helpers: Helpers): Promise<Explainer> {
  const parts = PARTS.map(({ id }) => id);
  return explainer({ ...book, ...(await calculate(book, { ...request, parts }, helpers)) });
}

async function explain(request: Of<"explain">, book: OpenBook, helpers: Helpers): Promise<void> {
  const explained = (book.explainer ??= await explainerOf(request, book, helpers));
  helpers.post({ kind: "explained", explained: explained(request.question) });
}

async function preview(request: Of<"preview">, book: OpenBook, post: Post): Promise<void> {
  book.previewer ??= previewerOf(book);
  await book.previewer.preview(request, (better) => {
    post({ kind: "previewed", preview: better });
  });
  post({ kind: "tried" });
}

function previewerOf(book: Book): Previewer {
  const { grids, request } = book;
  return previewsOf(book, (choices) => read({ grids, request: { ...request, ...choices } }, []).intake);
}

/** Templates, and the sample above all, are large, and few ask for them. */
async function insert(what: Insertable, post: Post): Promise<void> {
  const { drawingsOf } = await import(/* webpackChunkName: "template" */ "./template");
  for (const drawing of drawingsOf(what)) postDrawing(drawing, post);
  post({ kind: "done", done: NOTHING_MORE });
}

/** Tabs without a run. */
const NOTHING_MORE: Done = { headlines: [], summary: [], issues: [] };

/** A tab alone, without a run. */
function save(request: Of<"save-settings">, book: Book, post: Post): void {
  const tab = saveSettings(book.intake, request);
  if ("refused" in tab) throw new Error(tab.refused);
  postTab(tab, { report: signed(book.intake, request), book, post });
  post({ kind: "done", done: NOTHING_MORE });
}

function postTab(
  tab: SheetModel,
  { report, book, post }: { readonly report: ReportContext; readonly book: Book; readonly post: Post },
): void {
  const previous = book.grids.find(({ owned }) => owned === tab.id);
  postDrawing(layOut(tab, { context: report, previous }), post);
}

function postDrawing(drawing: Drawing, post: Post): void {
  post({ kind: "tab", drawing: { ...drawing, cells: [] } });
  for (let from = 0; from < drawing.cells.length; from += BLOCK) {
    post({ kind: "cells", cells: drawing.cells.slice(from, from + BLOCK) });
  }
}
