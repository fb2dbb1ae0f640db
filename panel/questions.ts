import type { Question } from "../core/index";
import type { PanelHost } from "./host";
import type { Change } from "./state";
import type { Engine } from "./work/client";

/** What it takes to answer. */
interface Desk {
  readonly host: PanelHost;
  readonly engine: Engine;
  readonly change: (change: Change) => void;
}

/** What is to be explained next; a newer question takes the place of one that waits, and none queues up. */
export interface Questions {
  /** About what is selected, where nothing is named. */
  readonly ask: (question?: Question) => void;
  readonly askAgain: () => void;
  readonly drop: () => void;
  /** What answers the waiting question, if there is one: it waits no more. */
  readonly take: () => ((desk: Desk) => Promise<void>) | undefined;
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
      return async ({ host, engine, change }) => {
        const question: Question =
          taken.kind === "selection" ? { kind: "cell", cell: await host.selected() } : taken;
        last = question;
        const onProgress = (share: number): void => {
          change({ kind: "activity", activity: { kind: "calculating", share } });
        };
        const { file } = host;
        const explained = await engine.explain({ question, file, stamp: host.now().stamp, onProgress });
        if (!waiting) change({ kind: "explained", explained });
      };
    },
  };
}
