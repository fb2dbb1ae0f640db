import { createEngine } from "../../panel/work/engine";
import type { Answer, Request } from "../../panel/work/messages";
import { READY } from "./ready";

/** The part of a worker's own scope that is used. */
interface WorkerScope {
  postMessage(answer: Answer | typeof READY): void;
  onmessage: ((event: { readonly data: Request }) => void) | null;
}

/**
 * The calculation as a script of its own: in a worker it answers messages; on a page, which may not have a worker, it
 * leaves how an engine is made.
 */
if (typeof document === "undefined") {
  const scope = self as unknown as WorkerScope;
  const answer = createEngine((message) => {
    scope.postMessage(message);
  });
  scope.onmessage = ({ data }) => {
    answer(data);
  };
  scope.postMessage(READY);
} else window.gridfolioEngine = createEngine;
