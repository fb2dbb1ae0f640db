import type { StartWorker } from "./client";
import type { Answer } from "./messages";

/** Starts the worker that a host makes: which script it runs is the host's. */
export function workerMadeBy(make: () => Worker): StartWorker {
  return (onAnswer, onError) => {
    const worker = make();
    worker.onmessage = ({ data }: MessageEvent<Answer>) => {
      onAnswer(data);
    };
    worker.onerror = ({ message }) => {
      onError(message);
    };
    return worker;
  };
}
