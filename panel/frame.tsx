import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { CellRef } from "../core/index";
import type { Actions } from "./actions";
import type { Change, State } from "./state";
import type { Texts } from "./texts/texts";

/** What every view shows and can do. */
export interface Frame {
  readonly state: State;
  readonly texts: Texts;
  /** Of the panel's own texts: its code. */
  readonly language: string;
  readonly speak: (language: string) => void;
  readonly actions: Actions;
  readonly change: (change: Change) => void;
  readonly select: (cell: CellRef) => void;
  /** In the workbook's locale. */
  readonly number: (value: number) => string;
  readonly percent: (share: number) => string;
  /** Whole units of the reporting currency. */
  readonly money: (value: number) => string;
  /** An ISO date, as people of the locale write it. */
  readonly date: (iso: string) => string;
}

export const FrameContext = createContext<Frame | undefined>(undefined);

/** The frame of the view that asks. */
export function useFrame(): Frame {
  const frame = useContext(FrameContext);
  if (!frame) throw new RangeError("useFrame: there is no frame around this view");
  return frame;
}
