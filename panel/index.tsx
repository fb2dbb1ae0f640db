import { render } from "preact";
import type { PartId } from "../core/index";
import { actionsOf } from "./actions";
import { followSelection } from "./follow-selection";
import type { PanelHost } from "./host";
import { createStore } from "./state";
import { Panel } from "./views/panel";
import { startEngine, type StartWorker } from "./work/client";

export type { DrawOptions, PanelHost, Theme } from "./host";
export { HostProblem } from "./host";
export type { StartWorker, WorkerLike } from "./work/client";
export { workerMadeBy } from "./work/start-worker";

/** What the host's own buttons ask of the panel. */
export interface MountedPanel {
  /** Finds the tables and opens the view of what is wrong with them. */
  readonly check: () => Promise<unknown>;
  /** Runs parts, and opens the view of what came out. */
  readonly run: (parts: readonly PartId[]) => Promise<unknown>;
  /** Opens the view in which sheets to fill in, or the sample, are added. */
  readonly template: () => Promise<void>;
  /** Opens the view of how figures came about, and explains the selected cell. */
  readonly explain: () => Promise<void>;
}

/** Puts the panel into an element of a host's page. `start` starts the worker beside it. */
export function mountPanel(root: HTMLElement, host: PanelHost, start: StartWorker): MountedPanel {
  const page = root.ownerDocument.documentElement;
  page.dataset["theme"] = host.theme;
  host.onTheme((theme) => {
    page.dataset["theme"] = theme;
  });
  const store = createStore();
  host.onEdit(() => {
    store.change({ kind: "edited" });
  });
  const engine = startEngine(start);
  const actions = actionsOf({ host, engine, store, clock: () => performance.now() / 1000 });
  const select = followSelection(host, store, actions);
  render(<Panel locale={host.locale} store={store} actions={actions} select={select} />, root);
  return {
    check: () => {
      store.change({ kind: "view", view: "check" });
      return actions.read();
    },
    template: async () => {
      if (!store.get().found) await actions.read();
      store.change({ kind: "templates" });
    },
    run: (parts) => {
      store.change({ kind: "view", view: "run" });
      return actions.run(parts);
    },
    explain: () => {
      store.change({ kind: "view", view: "explain" });
      return actions.explain();
    },
  };
}
