import type { Work } from "./read-workbook";
import { sentenceOf } from "./sentence";
import { Cancelled } from "./work/client";

/** Whether what the choices come to is to be shown next; however often it is asked for, once is enough. */
export interface Previews {
  readonly ask: () => void;
  readonly drop: () => void;
  /** What answers, if somebody asked: it waits no more. */
  readonly take: () => ((work: Work) => Promise<void>) | undefined;
}

export function createPreviews(): Previews {
  let isWanted = false;
  return {
    ask: () => {
      isWanted = true;
    },
    drop: () => {
      isWanted = false;
    },
    take: () => {
      if (!isWanted) return undefined;
      isWanted = false;
      return async ({ engine, store }) => {
        const { choices, previewed } = store.get();
        try {
          const preview = await engine.preview(choices);
          store.change({ kind: "previewed", previewed: { choices, preview } });
        } catch (error) {
          if (error instanceof Cancelled) return;
          const problem = sentenceOf(error);
          store.change({ kind: "previewed", previewed: { ...previewed, choices, problem } });
        }
      };
    },
  };
}
