import type { CellRef } from "../../core/index";

interface Listening {
  readonly listener: (cell: CellRef) => void;
  readonly isWanted: () => boolean;
}

/** Google answers after half a second or more: somebody who looks at the answer waits no longer than for that. */
const EVERY_MS = 1_500;

/**
 * A page cannot hear what is selected: while somebody wants to know, it asks again and again, and tells when it is
 * something else than at first. A question that fails is asked again later.
 */
export function askSelection(ask: () => Promise<CellRef>, { listener, isWanted }: Listening): void {
  let last: string | undefined;
  const hear = async (): Promise<void> => {
    if (!isWanted() || document.hidden) {
      last = undefined;
      return;
    }
    const cell = await ask();
    const now = JSON.stringify(cell);
    if (last !== undefined && now !== last) listener(cell);
    last = now;
  };
  const next = (): void => {
    setTimeout(() => {
      void hear()
        .catch(() => undefined)
        .finally(next);
    }, EVERY_MS);
  };
  next();
}
