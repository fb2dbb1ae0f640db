import type { Explained, Preview } from "../core/index";
import type { Degraded } from "./degraded-over";
import type { Drafts } from "./mapping-drafts";
import type { Notice } from "./notice";
import type { Choices, Done, Found } from "./work/messages";

export type ViewId = "start" | "map" | "check" | "run" | "explain" | "settings";

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
  readonly degraded: readonly Degraded[];
  /** Something was edited since. */
  readonly isOutOfDate: boolean;
}

/** What choices would come to. */
export interface Previewed {
  readonly choices: Choices;
  /** In the workbook as it was read then. */
  readonly found: Found | undefined;
  /** The last one that came to something. */
  readonly preview?: Preview;
  /** Why those that were tried last come to nothing. */
  readonly problem?: string;
}

/** Everything that the panel shows. */
export interface State {
  readonly view: ViewId;
  readonly activity: Activity;
  /** What the next run is to use beside what the workbook says. */
  readonly choices: Choices;
  /** Its remarks are those of the last run, once there was one. */
  readonly found?: Found;
  readonly done?: Written;
  /** What the last choices that were tried would come to. */
  readonly previewed?: Previewed;
  /** Whether what was read last is what the workbook says now, as far as the host tells. */
  readonly isCurrent: boolean;
  /** What was last asked about, in the view Explain. */
  readonly explained?: Explained;
  /** Whether what the user selects is explained. */
  readonly follows: boolean;
  /** A sentence that says what did not work and what to do. */
  readonly problem?: string;
  readonly wasCancelled?: boolean;
  readonly notice?: Notice;
  /** What the user says of tables and headers; kept until it is saved. */
  readonly drafts: Drafts;
  /** The user asked for the sheets to fill in. */
  readonly areTemplatesOpen?: boolean;
}

export type Change =
  | { readonly kind: "view"; readonly view: ViewId }
  | { readonly kind: "activity"; readonly activity: Activity }
  | { readonly kind: "choices"; readonly choices: Choices }
  | { readonly kind: "found"; readonly found: Found }
  | ({ readonly kind: "done"; readonly done: Done } & Pick<Written, "tabs" | "degraded">)
  /** The user changed the workbook. */
  | { readonly kind: "edited" }
  | { readonly kind: "explained"; readonly explained: Explained }
  | { readonly kind: "previewed"; readonly previewed: Previewed }
  | { readonly kind: "follows"; readonly follows: boolean }
  | { readonly kind: "problem"; readonly problem: string }
  | { readonly kind: "notice"; readonly notice: Notice }
  | { readonly kind: "drafts"; readonly drafts: Drafts }
  | { readonly kind: "templates" }
  | { readonly kind: "cancelled" };

const IDLE: Activity = { kind: "idle" };
export const FIRST: State = {
  view: "start",
  activity: IDLE,
  choices: { preset: "", overrides: {} },
  drafts: [],
  isCurrent: false,
  follows: true,
};

/** The state after a change; what was said of the last attempt goes when another begins. */
export function changed(state: State, change: Change): State {
  const { view, activity, choices, found, done, isCurrent, explained, previewed, follows, drafts } = state;
  const kept = {
    ...(found && { found }),
    ...(done && { done }),
    ...(explained && { explained }),
    ...(previewed && { previewed }),
  };
  const rest = { view, activity, choices, drafts, isCurrent, follows, ...kept };
  switch (change.kind) {
    case "view":
      return { ...state, view: change.view };
    case "choices":
      return { ...state, choices: change.choices };
    case "edited":
      return { ...state, isCurrent: false, ...(done && { done: { ...done, isOutOfDate: true } }) };
    case "activity":
      // A tab that is being written is not the one that was read.
      return {
        ...rest,
        activity: change.activity,
        isCurrent: isCurrent && change.activity.kind !== "drawing",
      };
    case "found":
      return { ...rest, activity: IDLE, found: change.found, isCurrent: true };
    case "done":
      return {
        ...rest,
        ...(found && { found: { ...found, issues: change.done.issues } }),
        activity: IDLE,
        done: { ...change.done, tabs: change.tabs, degraded: change.degraded, isOutOfDate: false },
      };
    case "explained":
      return { ...rest, activity: IDLE, explained: change.explained };
    case "previewed":
      return { ...state, previewed: change.previewed };
    case "follows":
      return { ...state, follows: change.follows };
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
