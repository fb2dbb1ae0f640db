import type { PartId, Question, SettingsToSave } from "../core/index";
import { insertSheets, type Insertion } from "./insert-sheets";
import type { Drafts } from "./mapping-drafts";
import { createPreviews } from "./previews";
import { createQuestions } from "./questions";
import { readWorkbook, type Joined, type Work } from "./read-workbook";
import { runParts } from "./run-parts";
import { saveMapping } from "./save-mapping";
import { saveSettings } from "./save-settings";
import { sentenceOf } from "./sentence";
import { Cancelled } from "./work/client";
import { writeChecks } from "./write-checks";

/** What the user can do; everything that fails becomes a sentence in the state. */
export interface Actions {
  readonly read: () => Promise<unknown>;
  readonly run: (parts: readonly PartId[]) => Promise<unknown>;
  /** Keeps settings in the workbook: a preset, or those that always hold. Whether they are kept now. */
  readonly saveSettings: (asked: SettingsToSave) => Promise<boolean>;
  readonly saveMapping: (said: Drafts) => Promise<unknown>;
  readonly insert: (insertion: Insertion) => Promise<unknown>;
  readonly writeChecks: () => Promise<unknown>;
  /** Explains what is asked for, or the selected cell. The newest question wins: those before it are let go. */
  readonly explain: (question?: Question) => Promise<void>;
  /** Reads the workbook anew, and answers the last question of what it says now. */
  readonly explainAgain: () => Promise<unknown>;
  /** Tries what is chosen, and writes nothing. The newest choices win; whatever else the user does goes first. */
  readonly preview: () => Promise<void>;
  readonly cancel: () => void;
}

/** Each action tells the store on its way what changes. One thing goes on at a time; another is not begun. */
export function actionsOf(joined: Joined): Actions {
  const oneAtATime = createAttempts(joined);
  const questions = createQuestions();
  const previews = createPreviews(oneAtATime, joined.engine);
  const explainNext = async (): Promise<void> => {
    const answer = oneAtATime.isBusy() ? undefined : questions.take();
    if (answer) await attempt(answer);
  };
  const previewNext = async (): Promise<void> => {
    if (!(await previews.next())) return;
    await explainNext();
    await previewNext();
  };
  /** Whether it came to its end. */
  const attempt = async (action: (work: Work) => Promise<unknown>): Promise<boolean> => {
    const given = previews.giveWay();
    if (given) await given;
    const isDone = await oneAtATime.attempt(action);
    await explainNext();
    void previewNext();
    return isDone;
  };
  return {
    read: () => attempt(readWorkbook),
    run: (parts) => attempt((work) => runParts(work, parts)),
    saveSettings: (asked) => attempt((work) => saveSettings(work, asked)),
    saveMapping: (said) => attempt((work) => saveMapping(work, said)),
    insert: (insertion) => attempt((work) => insertSheets(work, insertion)),
    writeChecks: () => attempt(writeChecks),
    explain: (question) => {
      questions.ask(question);
      void previews.giveWay();
      return explainNext();
    },
    explainAgain: () => {
      questions.askAgain();
      return attempt(readWorkbook);
    },
    preview: () => {
      previews.ask();
      return previewNext();
    },
    cancel: () => {
      questions.drop();
      previews.drop();
      oneAtATime.stop();
    },
  };
}

interface Attempts {
  /** Whether it came to its end; while another goes on it is not begun. */
  readonly attempt: (action: (work: Work) => Promise<unknown>) => Promise<boolean>;
  readonly isBusy: () => boolean;
  readonly stop: () => void;
}

function createAttempts(joined: Joined): Attempts {
  let stop = new AbortController();
  let isBusy = false;
  return {
    attempt: async (action) => {
      if (isBusy) return false;
      isBusy = true;
      stop = new AbortController();
      const { signal } = stop;
      try {
        await action({ ...joined, signal });
        return true;
      } catch (error) {
        if (error instanceof Cancelled || signal.aborted) joined.store.change({ kind: "cancelled" });
        else joined.store.change({ kind: "problem", problem: sentenceOf(error) });
        return false;
      } finally {
        isBusy = false;
      }
    },
    isBusy: () => isBusy,
    stop: () => {
      stop.abort();
      joined.engine.cancel();
    },
  };
}
