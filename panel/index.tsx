import { render } from "preact";
import type { PartId } from "../core/index";
import { actionsOf } from "./actions";
import type { PanelHost } from "./host";
import { createStore } from "./state";
import { Panel } from "./views/panel";
import { startEngine } from "./work/client";
import type { Answer } from "./work/messages";

export type { DrawOptions, PanelHost, Theme } from "./host";
export { HostProblem } from "./host";

/** What the host's own buttons ask of the panel. */
export interface MountedPanel {
  /** Finds the tables and opens the view of what is wrong with them. */
  readonly check: () => Promise<unknown>;
  /** Runs parts, and opens the view of what came out. */
  readonly run: (parts: readonly PartId[]) => Promise<unknown>;
}

/** Puts the panel into an element of a host's page. */
export function mountPanel(root: HTMLElement, host: PanelHost): MountedPanel {
  const page = root.ownerDocument.documentElement;
  page.dataset["theme"] = host.theme;
  host.onTheme((theme) => {
    page.dataset["theme"] = theme;
  });
  const store = createStore();
  host.onEdit(() => {
    store.change({ kind: "edited" });
  });
  const actions = actionsOf({
    host,
    engine: startEngine(startWorker),
    store,
    clock: () => performance.now() / 1000,
  });
  render(<Panel host={host} store={store} actions={actions} />, root);
  return {
    check: () => {
      store.change({ kind: "view", view: "check" });
      return actions.read();
    },
    run: (parts) => {
      store.change({ kind: "view", view: "run" });
      return actions.run(parts);
    },
  };
}

function startWorker(onAnswer: (answer: Answer) => void, onError: (message: string) => void): Worker {
  const worker = new Worker(/* webpackChunkName: "worker" */ new URL("./work/worker.ts", import.meta.url));
  worker.onmessage = ({ data }: MessageEvent<Answer>) => {
    onAnswer(data);
  };
  worker.onerror = ({ message }) => {
    onError(message);
  };
  return worker;
}
