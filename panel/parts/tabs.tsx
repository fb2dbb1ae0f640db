import { useFrame } from "../frame";
import type { ViewId } from "../state";

const VIEWS: readonly ViewId[] = ["start", "map", "check", "run", "explain", "settings"];

/** The views as a list of tabs: arrow keys go from one to the next, Home and End to the first and last, as everywhere. */
export function Tabs() {
  const { state, texts, actions, change } = useFrame();
  const open = (view: ViewId): void => {
    change({ kind: "view", view });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const at = VIEWS.indexOf(state.view);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: -1 }[event.key];
    if (to === undefined) return;
    const view = VIEWS[(to + VIEWS.length) % VIEWS.length];
    if (view === undefined) return;
    event.preventDefault();
    open(view);
    document.getElementById(`tab-${view}`)?.focus();
  };
  return (
    <div class="tabs" role="tablist" onKeyDown={onKeyDown}>
      {VIEWS.map((view) => (
        <button
          key={view}
          type="button"
          role="tab"
          id={`tab-${view}`}
          aria-selected={state.view === view}
          aria-controls="view"
          tabIndex={state.view === view ? 0 : -1}
          onClick={() => {
            open(view);
            // Whoever passes here with the arrow keys, or before the workbook was read, has not asked yet.
            if (view === "explain" && state.found && state.follows) void actions.explain();
          }}
        >
          {texts.tabs[view]}
        </button>
      ))}
    </div>
  );
}
