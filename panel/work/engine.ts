import {
  drive,
  layOut,
  readPortfolio,
  reportContext,
  runPortfolio,
  type Drawing,
  type Explained,
  type Grid,
  type Intake,
  type Question,
} from "../../core/index";
import { sentenceOf } from "../sentence";
import { explainerOf } from "./explaining";
import { foundIn } from "./found";
import type { Answer, Request } from "./messages";

/** Cells that are handed to the page at once: some ten milliseconds of it. */
const BLOCK = 2_000;

/** Answers the page's requests; it holds the workbook that was read last. */
export function createEngine(post: (answer: Answer) => void): (request: Request) => void {
  let coming: Grid[] = [];
  let grids: readonly Grid[] = [];
  let intake: Intake | undefined;
  let explain: ((question: Question) => Explained) | undefined;
  const answer = (request: Request): void => {
    switch (request.kind) {
      case "grid":
        coming.push(request.grid);
        return;
      case "read":
        [grids, coming] = [coming, []];
        explain = undefined;
        intake = readPortfolio(grids, {
          today: request.today,
          asOf: null,
          hostLocale: request.locale,
          overrides: {},
          mapping: [],
        });
        post({ kind: "found", found: foundIn(intake) });
        return;
      case "run":
        if (!intake) throw new RangeError("createEngine: run comes after read");
        run(request, { intake, grids, post });
        return;
      case "explain":
        if (!intake) throw new RangeError("createEngine: explain comes after read");
        explain ??= explainerOf({ intake, grids }, request, post);
        post({ kind: "explained", explained: explain(request.question) });
    }
  };
  return (request) => {
    try {
      answer(request);
    } catch (error) {
      post({ kind: "failed", message: sentenceOf(error) });
    }
  };
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

function postDrawing(drawing: Drawing, post: (answer: Answer) => void): void {
  post({ kind: "tab", drawing: { ...drawing, cells: [] } });
  for (let from = 0; from < drawing.cells.length; from += BLOCK) {
    post({ kind: "cells", cells: drawing.cells.slice(from, from + BLOCK) });
  }
}
