import type { Question } from "../core/index";
import { readWorkbook, type Work } from "./read-workbook";
import { timeLeft } from "./time-left";
import { signatureOf } from "./signature";

/** What is to be explained next; a newer question takes the place of one that waits, and none queues up. */
export interface Questions {
  /** About what is selected, where nothing is named. */
  readonly ask: (question?: Question) => void;
  readonly askAgain: () => void;
  readonly drop: () => void;
  /** What answers the waiting question, if there is one: it waits no more. */
  readonly take: () => ((work: Work) => Promise<void>) | undefined;
}

export function createQuestions(): Questions {
  let waiting: (Question | { readonly kind: "selection" }) | undefined;
  let last: Question | undefined;
  return {
    ask: (question) => {
      waiting = question ?? { kind: "selection" };
    },
    askAgain: () => {
      waiting = last;
    },
    drop: () => {
      waiting = undefined;
    },
    take: () => {
      const taken = waiting;
      waiting = undefined;
      if (!taken) return undefined;
      return async (work) => {
        const { host, engine, store, clock } = work;
        if (!store.get().isCurrent) await readWorkbook(work);
        const question: Question =
          taken.kind === "selection" ? { kind: "cell", cell: await host.selected() } : taken;
        last = question;
        const left = timeLeft(clock);
        // The first question alone takes a while: what is answered at once shows no progress.
        const onProgress = (share: number): void => {
          const activity = { kind: "calculating", share, secondsLeft: left(share) } as const;
          store.change({ kind: "activity", activity });
        };
        const asked = { question, ...signatureOf(host), onProgress };
        const explained = await engine.explain(asked);
        if (!waiting) store.change({ kind: "explained", explained });
      };
    },
  };
}
