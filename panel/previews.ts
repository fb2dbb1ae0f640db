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
        const { choices, found, previewed } = store.get();
        try {
          for (const depth of ["choice", "frontier"] as const) {
            const preview = await engine.preview(choices, depth);
            store.change({ kind: "previewed", previewed: { choices, found, preview } });
            // What was asked since is more urgent than what each budget buys.
            if (isWanted) return;
          }
        } catch (error) {
          if (error instanceof Cancelled) return;
          const problem = sentenceOf(error);
          store.change({ kind: "previewed", previewed: { ...previewed, choices, found, problem } });
        }
      };
    },
  };
}
