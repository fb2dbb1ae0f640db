import type { Choices, Done, Found } from "./work/messages";

export type ViewId = "start" | "check" | "run" | "settings";

/** What goes on, as the user sees it. */
export type Activity =
  | { readonly kind: "idle" }
  | { readonly kind: "reading" }
  | {
      readonly kind: "calculating";
      /** Of the whole, 0–1. */
      readonly share: number;
      /** `null` while it cannot be said. */
      readonly secondsLeft: number | null;
    }
  | {
      readonly kind: "drawing";
      readonly count: number;
      readonly all: number;
      readonly secondsLeft: number | null;
    };

/** What a run came to, and its tabs by the names that they have in the workbook. */
export interface Written extends Done {
  readonly tabs: readonly string[];
  /** Something was edited since. */
  readonly isOutOfDate: boolean;
}

/** Everything that the panel shows. */
export interface State {
  readonly view: ViewId;
  readonly activity: Activity;
  /** What the next run is to use beside what the workbook says. */
  readonly choices: Choices;
  readonly found?: Found;
  readonly done?: Written;
  /** A sentence that says what did not work and what to do. */
  readonly problem?: string;
  readonly wasCancelled?: boolean;
}

export type Change =
  | { readonly kind: "view"; readonly view: ViewId }
  | { readonly kind: "activity"; readonly activity: Activity }
  | { readonly kind: "choices"; readonly choices: Choices }
  | { readonly kind: "found"; readonly found: Found }
  | { readonly kind: "done"; readonly done: Done; readonly tabs: readonly string[] }
  /** The user changed the workbook. */
  | { readonly kind: "edited" }
  | { readonly kind: "problem"; readonly problem: string }
  | { readonly kind: "cancelled" };

const IDLE: Activity = { kind: "idle" };
export const FIRST: State = { view: "start", activity: IDLE, choices: { preset: "", overrides: {} } };

/** The state after a change; what was said of the last attempt goes when another begins. */
export function changed(state: State, change: Change): State {
  const { view, activity, choices, found, done } = state;
  const rest = { view, activity, choices, ...(found && { found }), ...(done && { done }) };
  switch (change.kind) {
    case "view":
      return { ...state, view: change.view };
    case "choices":
      return { ...state, choices: change.choices };
    case "edited":
      return state.done ? { ...state, done: { ...state.done, isOutOfDate: true } } : state;
    case "activity":
      return { ...rest, activity: change.activity };
    case "found":
      return { ...rest, activity: IDLE, found: change.found };
    case "done":
      return { ...rest, activity: IDLE, done: { ...change.done, tabs: change.tabs, isOutOfDate: false } };
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
