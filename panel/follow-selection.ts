import type { CellRef } from "../core/index";
import type { Actions } from "./actions";
import type { PanelHost } from "./host";
import type { Store } from "./state";

/** A selection that stays this long is meant: one that is dragged or walked over with the arrow keys is not. */
const SETTLED_MS = 150;

/**
 * While the view Explain is open, explains what the user selects.
 *
 * @returns selects a cell for the user; the explanation that led there stays
 */
export function followSelection(
  host: PanelHost,
  store: Store,
  actions: Pick<Actions, "explain">,
): (cell: CellRef) => Promise<void> {
  let own: CellRef | undefined;
  let settling: ReturnType<typeof setTimeout> | undefined;
  const isWanted = (): boolean => {
    const { view, follows } = store.get();
    return view === "explain" && follows;
  };
  const settled = (cell: CellRef): void => {
    const isOwn = own !== undefined && isSame(own, cell);
    own = undefined;
    if (isWanted() && !isOwn) void actions.explain({ kind: "cell", cell });
  };
  host.onSelect((cell) => {
    clearTimeout(settling);
    settling = setTimeout(() => {
      settled(cell);
    }, SETTLED_MS);
  }, isWanted);
  return (cell) => {
    own = cell;
    return host.select(cell);
  };
}

function isSame(one: CellRef, other: CellRef): boolean {
  return one.sheet === other.sheet && one.row === other.row && one.column === other.column;
}
