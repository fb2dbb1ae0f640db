import type { StartWorker, WorkerLike } from "../../panel/index";
import type { Answer, Request } from "../../panel/work/messages";
import { READY } from "./ready";

/** A worker that has not begun by then is not coming: Google's policy for the page lets it be made and never run. */
const PATIENCE_MS = 4_000;

/**
 * Starts the engine from its script's text in a worker; where the page may not have one, on the page itself, which then
 * stands still while it calculates.
 */
export function startEngineOf(script: string): StartWorker {
  return (onAnswer, onError) => {
    const waiting: Request[] = [];
    let engine: WorkerLike | undefined;
    let isStopped = false;
    const use = (started: WorkerLike): void => {
      if (isStopped) started.terminate();
      engine = started;
      for (const request of waiting.splice(0)) started.postMessage(request);
    };
    void inWorker(script, onAnswer, onError)
      .catch(() => onPage(script, onAnswer))
      .then(use, (error: unknown) => {
        onError(String(error));
      });
    return {
      postMessage: (request) => {
        if (engine) engine.postMessage(request);
        else waiting.push(request);
      },
      terminate: () => {
        isStopped = true;
        engine?.terminate();
      },
    };
  };
}

/** Rejects where no worker comes to life. */
function inWorker(
  script: string,
  onAnswer: (answer: Answer) => void,
  onError: (message: string) => void,
): Promise<WorkerLike> {
  return new Promise((resolve, reject) => {
    const url = URL.createObjectURL(new Blob([script], { type: "text/javascript" }));
    const worker = new Worker(url);
    const giveUp = (): void => {
      worker.terminate();
      reject(new Error("no worker"));
    };
    const patience = setTimeout(giveUp, PATIENCE_MS);
    worker.onerror = giveUp;
    worker.onmessage = ({ data }: MessageEvent<Answer | typeof READY>) => {
      if (data !== READY) {
        onAnswer(data);
        return;
      }
      clearTimeout(patience);
      URL.revokeObjectURL(url);
      worker.onerror = ({ message }) => {
        onError(message);
      };
      resolve(worker);
    };
  });
}

/** Answers come when the page is at rest, as a worker's would. */
function onPage(script: string, onAnswer: (answer: Answer) => void): WorkerLike {
  const element = document.createElement("script");
  element.textContent = script;
  document.head.append(element);
  const { gridfolioEngine } = window;
  if (!gridfolioEngine) throw new Error("The calculation could not be started on this page.");
  let isStopped = false;
  const later = (work: () => void): void => {
    setTimeout(() => {
      if (!isStopped) work();
    });
  };
  const answer = gridfolioEngine((message) => {
    later(() => {
      onAnswer(message);
    });
  });
  return {
    postMessage: (request) => {
      later(() => {
        answer(request);
      });
    },
    terminate: () => {
      isStopped = true;
    },
  };
}
