import type { Work } from "./read-workbook";
import { sentenceOf } from "./sentence";
import { Cancelled, type Engine } from "./work/client";

/** What does one thing at a time. */
interface Attempts {
  readonly attempt: (action: (work: Work) => Promise<unknown>) => Promise<unknown>;
  readonly isBusy: () => boolean;
}

/** Shows what the choices come to; however often it is asked for while it goes on, once more is enough. */
export interface Previews {
  readonly ask: () => void;
  readonly drop: () => void;
  /** Answers, if somebody asked and nothing else goes on: whether it did. */
  readonly next: () => Promise<boolean>;
  /** Lets the one that goes on give way to something that the user waits for, and ask again; when it has. */
  readonly giveWay: () => Promise<unknown> | undefined;
}

export function createPreviews({ attempt, isBusy }: Attempts, engine: Engine): Previews {
  let isWanted = false;
  let trying: Promise<unknown> | undefined;
  return {
    ask: () => {
      isWanted = true;
      if (trying) engine.overtake();
    },
    drop: () => {
      isWanted = false;
    },
    next: async () => {
      if (!isWanted || isBusy()) return false;
      isWanted = false;
      await (trying = attempt(preview));
      trying = undefined;
      return true;
    },
    giveWay: () => {
      if (!trying) return undefined;
      isWanted = true;
      engine.overtake();
      return trying;
    },
  };
}

/** Shows each answer as it comes. */
async function preview({ engine, store }: Work): Promise<void> {
  const { choices, found, previewed } = store.get();
  try {
    await engine.preview(choices, (better) => {
      store.change({ kind: "previewed", previewed: { choices, found, preview: better } });
    });
  } catch (error) {
    if (error instanceof Cancelled) return;
    const problem = sentenceOf(error);
    store.change({ kind: "previewed", previewed: { ...previewed, choices, found, problem } });
  }
}
