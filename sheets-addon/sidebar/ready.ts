import type { createEngine } from "../../panel/work/engine";

/** The first that a worker says: a page whose policy forbids it hears nothing at all. */
export const READY = "ready";

declare global {
  interface Window {
    /** Where the engine had to be started on the page. */
    gridfolioEngine?: typeof createEngine;
  }
}
