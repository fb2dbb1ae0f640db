import type { StartWorker } from "../../panel/work/client";
import { createEngine } from "../../panel/work/engine";
import type { Answer, Request } from "../../panel/work/messages";

/** A worker on the same thread: each request is answered a turn later, copied as a real one copies it. */
export function sameThread(): { readonly start: StartWorker; readonly started: () => number } {
  let started = 0;
  const start: StartWorker = (onAnswer) => {
    started += 1;
    let isGone = false;
    const engine = createEngine((answer: Answer) => {
      const copy = structuredClone(answer);
      setImmediate(() => {
        if (!isGone) onAnswer(copy);
      });
    });
    return {
      postMessage: (request: Request) => {
        const copy = structuredClone(request);
        setImmediate(() => {
          if (!isGone) engine(copy);
        });
      },
      terminate: () => {
        isGone = true;
      },
    };
  };
  return { start, started: () => started };
}
