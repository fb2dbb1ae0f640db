import type { Solve } from "./calculate";
import { createEngine } from "./engine";
import type { Answer, Request } from "./messages";

/** The part of a worker's own scope that is used. */
interface WorkerScope {
  postMessage(answer: Answer): void;
  onmessage: ((event: { readonly data: Request }) => void) | null;
}

/** Lets an engine answer the messages that the worker gets in which this runs. */
export function answerMessages(solve?: Solve): void {
  const scope = self as unknown as WorkerScope;
  const answer = createEngine((message) => {
    scope.postMessage(message);
  }, solve);
  scope.onmessage = ({ data }) => {
    answer(data);
  };
}
