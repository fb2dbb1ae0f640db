import type { Drafts } from "./mapping-drafts";
import type { Notice } from "./notice";
import type { Done, Found } from "./work/messages";

export type ViewId = "start" | "map" | "check" | "run";

/** What goes on, as the user sees it. */
export type Activity =
  | { readonly kind: "idle" }
  | { readonly kind: "reading" }
  /** `share` of the whole, 0–1. */
  | { readonly kind: "calculating"; readonly share: number }
  | { readonly kind: "drawing"; readonly count: number; readonly all: number };

/** Everything that the panel shows. */
export interface State {
  readonly view: ViewId;
  readonly activity: Activity;
  readonly found?: Found;
  readonly done?: Done & { readonly tabs: readonly string[] };
  /** A sentence that says what did not work and what to do. */
  readonly problem?: string;
  readonly wasCancelled?: boolean;
  readonly notice?: Notice;
  /** What the user says of tables and headers; kept until it is saved. */
  readonly drafts?: Drafts;
  /** The user asked for the sheets to fill in. */
  readonly areTemplatesOpen?: boolean;
}

export type Change =
  | { readonly kind: "view"; readonly view: ViewId }
  | { readonly kind: "activity"; readonly activity: Activity }
  | { readonly kind: "found"; readonly found: Found }
  | { readonly kind: "done"; readonly done: NonNullable<State["done"]> }
  | { readonly kind: "problem"; readonly problem: string }
  | { readonly kind: "notice"; readonly notice: Notice }
  | { readonly kind: "drafts"; readonly drafts: Drafts }
  | { readonly kind: "templates" }
  | { readonly kind: "cancelled" };

export const FIRST: State = { view: "start", activity: { kind: "idle" } };
const IDLE: Activity = { kind: "idle" };

/** The state after a change; what was said of the last attempt goes when another begins. */
export function changed(state: State, change: Change): State {
  const { view, activity, found, done, drafts } = state;
  const rest = { view, activity, ...(found && { found }), ...(done && { done }), ...(drafts && { drafts }) };
  switch (change.kind) {
    case "view":
      return { ...state, view: change.view };
    case "activity":
      return { ...rest, activity: change.activity };
    case "found":
      // What an earlier run said is of the workbook as it was then.
      return { view, activity: IDLE, found: change.found, ...(drafts && { drafts }) };
    case "done":
      return { ...rest, activity: IDLE, done: change.done };
    case "problem":
      return { ...rest, activity: IDLE, problem: change.problem };
    case "notice":
      return { ...rest, activity: IDLE, notice: change.notice };
    case "drafts":
      return { ...rest, drafts: change.drafts };
    case "templates":
      return { ...state, view: "start", areTemplatesOpen: true };
    case "cancelled":
      return { ...rest, activity: IDLE, wasCancelled: true };
  }
}

/** The one state of a panel, for its views and for the host's own buttons. */
export interface Store {
  readonly get: () => State;
  readonly change: (change: Change) => void;
  /** Calls back after every change, until the answer is called. */
  readonly subscribe: (listener: (state: State) => void) => () => void;
}

export function createStore(): Store {
  let state = FIRST;
  const listeners = new Set<(state: State) => void>();
  return {
    get: () => state,
    change: (change) => {
      state = changed(state, change);
      for (const listener of listeners) listener(state);
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
