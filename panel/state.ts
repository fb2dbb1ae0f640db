import type { Explained } from "../core/index";
import type { Done, Found } from "./work/messages";

export type ViewId = "start" | "check" | "run" | "explain";

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
  /** What was last asked about, in the view Explain. */
  readonly explained?: Explained;
  /** Whether what the user selects is explained. */
  readonly follows: boolean;
  /** A sentence that says what did not work and what to do. */
  readonly problem?: string;
  readonly wasCancelled?: boolean;
}

export type Change =
  | { readonly kind: "view"; readonly view: ViewId }
  | { readonly kind: "activity"; readonly activity: Activity }
  | { readonly kind: "found"; readonly found: Found }
  | { readonly kind: "done"; readonly done: NonNullable<State["done"]> }
  | { readonly kind: "explained"; readonly explained: Explained }
  | { readonly kind: "follows"; readonly follows: boolean }
  | { readonly kind: "problem"; readonly problem: string }
  | { readonly kind: "cancelled" };

export const FIRST: State = { view: "start", activity: { kind: "idle" }, follows: true };
const IDLE: Activity = { kind: "idle" };

/** The state after a change; what was said of the last attempt goes when another begins. */
export function changed(state: State, change: Change): State {
  const { view, activity, found, done, explained, follows } = state;
  const kept = { ...(found && { found }), ...(done && { done }), ...(explained && { explained }) };
  const rest = { view, activity, follows, ...kept };
  switch (change.kind) {
    case "view":
      return { ...state, view: change.view };
    case "activity":
      return { ...rest, activity: change.activity };
    case "found":
      return { ...rest, activity: IDLE, found: change.found };
    case "done":
      return { ...rest, activity: IDLE, done: change.done };
    case "explained":
      return { ...rest, activity: IDLE, explained: change.explained };
    case "follows":
      return { ...state, follows: change.follows };
    case "problem":
      return { ...rest, activity: IDLE, problem: change.problem };
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
