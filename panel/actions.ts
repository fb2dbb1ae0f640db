import type { PartId, Question } from "../core/index";
import type { PanelHost } from "./host";
import type { Change } from "./state";
import { createQuestions } from "./questions";
import { Cancelled, type Engine } from "./work/client";
import { sentenceOf } from "./sentence";

/** What the user can do; everything that fails becomes a sentence in the state. */
export interface Actions {
  readonly read: () => Promise<void>;
  readonly run: (parts: readonly PartId[]) => Promise<void>;
  /** Explains what is asked for, or the selected cell. The newest question wins: those before it are let go. */
  readonly explain: (question?: Question) => Promise<void>;
  /** Reads the workbook anew, and answers the last question of what it says now. */
  readonly explainAgain: () => Promise<void>;
  readonly cancel: () => void;
}

/** Joins a host and an engine: each action tells on its way what changes. One thing goes on at a time; another is not begun. */
export function actionsOf(host: PanelHost, engine: Engine, change: (change: Change) => void): Actions {
  let stop = new AbortController();
  let isBusy = false;
  const known = { isRead: false };
  const questions = createQuestions();
  const attempt = async (action: (work: Work) => Promise<void>): Promise<void> => {
    if (isBusy) return;
    isBusy = true;
    stop = new AbortController();
    const { signal } = stop;
    try {
      await action({ host, engine, change, signal, known });
    } catch (error) {
      if (error instanceof Cancelled || signal.aborted) change({ kind: "cancelled" });
      else change({ kind: "problem", problem: sentenceOf(error) });
    } finally {
      isBusy = false;
    }
    await explainNext();
  };
  const explainNext = async (): Promise<void> => {
    const answer = isBusy ? undefined : questions.take();
    if (answer) await attempt((work) => explain(work, answer));
  };
  return {
    read: () => attempt(read),
    run: (parts) =>
      attempt(async (work) => {
        // The workbook may have changed since it was read: what is written must be of what is there now.
        await read(work);
        await run(work, parts);
      }),
    explain: (question) => {
      questions.ask(question);
      return explainNext();
    },
    explainAgain: () => {
      known.isRead = false;
      questions.askAgain();
      return explainNext();
    },
    cancel: () => {
      questions.drop();
      stop.abort();
      engine.cancel();
    },
  };
}

interface Work {
  readonly host: PanelHost;
  readonly engine: Engine;
  readonly change: (change: Change) => void;
  readonly signal: AbortSignal;
  /** Whether the engine knows the workbook as it was left. */
  readonly known: { isRead: boolean };
}

async function read({ host, engine, change, signal, known }: Work): Promise<void> {
  change({ kind: "activity", activity: { kind: "reading" } });
  const grids = await host.readGrids();
  if (signal.aborted) throw new Cancelled("cancelled");
  const found = await engine.read({ grids, today: host.now().day, locale: host.locale });
  known.isRead = true;
  change({ kind: "found", found });
}

async function run({ host, engine, change, signal, known }: Work, parts: readonly PartId[]): Promise<void> {
  const onProgress = (share: number): void => {
    change({ kind: "activity", activity: { kind: "calculating", share } });
  };
  onProgress(0);
  const { drawings, summary, issues } = await engine.run({
    parts,
    file: host.file,
    stamp: host.now().stamp,
    onProgress,
  });
  const onDrawn = (count: number): void => {
    change({ kind: "activity", activity: { kind: "drawing", count, all: drawings.length } });
  };
  onDrawn(0);
  known.isRead = false;
  const tabs = await host.draw(drawings, { onDrawn, signal });
  change({ kind: "done", done: { summary, issues, tabs } });
}

async function explain(work: Work, answer: (work: Work) => Promise<void>): Promise<void> {
  if (!work.known.isRead) await read(work);
  await answer(work);
}
