import {
  drive,
  layOut,
  mappingTab,
  readPortfolio,
  reportContext,
  runPortfolio,
  type Drawing,
  type Grid,
  type Intake,
  type MappingRow,
} from "../../core/index";
import { sentenceOf } from "../sentence";
import { foundIn } from "./found";
import type { Answer, Insertable, Request } from "./messages";

/** Cells that are handed to the page at once: some ten milliseconds of it. */
const BLOCK = 2_000;

/** Answers the page's requests; it holds the workbook that was read last. */
export function createEngine(post: (answer: Answer) => void): (request: Request) => void {
  const coming: Grid[] = [];
  let read: Read | undefined;
  const answer = (request: Request): void | Promise<void> => {
    switch (request.kind) {
      case "grid":
        coming.push(request.grid);
        return;
      case "read":
        read = readAgain({ grids: coming.splice(0), request }, []);
        post({ kind: "found", found: foundIn(read.intake, read.grids) });
        return;
      case "insert":
        return insert(request.what, post);
      case "run":
        if (!read) throw new RangeError("createEngine: run comes after read");
        run(request, { ...read, post });
        return;
      case "map":
        if (!read) throw new RangeError("createEngine: map comes after read");
        map(request, { ...readAgain(read, request.said), post });
    }
  };
  return (request) => {
    const failed = (error: unknown): void => {
      post({ kind: "failed", message: sentenceOf(error) });
    };
    try {
      answer(request)?.catch(failed);
    } catch (error) {
      failed(error);
    }
  };
}

interface ToRead {
  readonly grids: readonly Grid[];
  readonly request: Request & { readonly kind: "read" };
}

interface Read extends ToRead {
  readonly intake: Intake;
}

function readAgain({ grids, request }: ToRead, mapping: readonly MappingRow[]): Read {
  const options = { asOf: null, hostLocale: request.locale, overrides: {}, mapping };
  return { grids, request, intake: readPortfolio(grids, { today: request.today, ...options }) };
}

interface Work {
  readonly intake: Intake;
  readonly grids: readonly Grid[];
  readonly post: (answer: Answer) => void;
}

function run({ parts, file, stamp }: Request & { kind: "run" }, { intake, grids, post }: Work): void {
  const context = reportContext({ file, runStamp: stamp }, intake.portfolio);
  const outcome = drive(runPortfolio(intake, { parts, report: context }), ({ share, note }) => {
    post({ kind: "progress", share, note });
  });
  for (const { id, model } of outcome.sheets) {
    const previous = grids.find(({ owned }) => owned === id);
    postDrawing(layOut(model(), { context, previous }), post);
  }
  post({ kind: "done", done: { summary: outcome.summary, issues: outcome.issues } });
}

function map({ file, stamp }: Request & { kind: "map" }, { intake, grids, post }: Work): void {
  const context = reportContext({ file, runStamp: stamp }, intake.portfolio);
  const previous = grids.find(({ owned }) => owned === "mapping");
  postDrawing(layOut(mappingTab(intake), { context, previous }), post);
  post({ kind: "drawn" });
}

/** Templates, and the sample above all, are large, and few ask for them. */
async function insert(what: Insertable, post: (answer: Answer) => void): Promise<void> {
  const { drawingsOf } = await import(/* webpackChunkName: "template" */ "./template");
  for (const drawing of drawingsOf(what)) postDrawing(drawing, post);
  post({ kind: "drawn" });
}

function postDrawing(drawing: Drawing, post: (answer: Answer) => void): void {
  post({ kind: "tab", drawing: { ...drawing, cells: [] } });
  for (let from = 0; from < drawing.cells.length; from += BLOCK) {
    post({ kind: "cells", cells: drawing.cells.slice(from, from + BLOCK) });
  }
}
