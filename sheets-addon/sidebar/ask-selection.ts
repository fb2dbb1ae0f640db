import type { CellRef } from "../../core/index";

interface Listening {
  readonly listener: (cell: CellRef) => void;
  readonly isWanted: () => boolean;
}

/** A page cannot hear what is selected: it asks so often, while somebody wants to know. */
const EVERY_MS = 2_000;

/** Asks again and again what is selected, and tells when it is something else; a question that fails is asked again later. */
export function askSelection(ask: () => Promise<CellRef>, { listener, isWanted }: Listening): void {
  let last = "";
  const next = (): void => {
    setTimeout(() => {
      if (!isWanted() || document.hidden) next();
      else
        void ask()
          .then(tell)
          .catch(() => undefined)
          .finally(next);
    }, EVERY_MS);
  };
  const tell = (cell: CellRef): void => {
    const now = JSON.stringify(cell);
    if (now !== last) listener(cell);
    last = now;
  };
  next();
}
