import type { Grid } from "../../core/index";

/** A Grid as google.script.run takes it: it knows no maps. */
export interface GridOnWire extends Omit<Grid, "formulas" | "turnedFrom"> {
  readonly formulas: readonly (readonly [place: string, formula: string])[];
}

export function gridToWire({ formulas, ...grid }: Grid): GridOnWire {
  return { ...grid, formulas: [...formulas] };
}

export function gridFromWire({ formulas, ...grid }: GridOnWire): Grid {
  return { ...grid, formulas: new Map(formulas) };
}
