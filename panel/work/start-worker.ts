import type { StartWorker } from "./client";
import type { Answer } from "./messages";

/** Starts the worker that stands in a file beside the page's script. */
export const startWorker: StartWorker = (onAnswer, onError) => {
  const worker = new Worker(/* webpackChunkName: "worker" */ new URL("./worker.ts", import.meta.url));
  worker.onmessage = ({ data }: MessageEvent<Answer>) => {
    onAnswer(data);
  };
  worker.onerror = ({ message }) => {
    onError(message);
  };
  return worker;
};
