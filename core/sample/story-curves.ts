/** Monthly running totals, in k€, of the projects whose story needs more than a shape: October 2025 to September 2026. */
interface StoryCurve {
  readonly pv?: readonly number[];
  readonly ev?: readonly number[];
  readonly ac?: readonly number[];
}

/** A1 falls behind its money from spring on: red by the data from April, on six reports green. B2 never got its engineers. */
export const STORY_CURVES: Readonly<Record<string, StoryCurve>> = {
  A1: {
    pv: [60, 140, 240, 360, 500, 640, 790, 950, 1120, 1300, 1490, 1680],
    ev: [58, 135, 230, 345, 470, 595, 700, 810, 925, 1045, 1170, 1296],
    ac: [60, 140, 238, 358, 490, 640, 800, 970, 1150, 1340, 1530, 1730],
  },
  B2: {
    pv: [70, 155, 255, 370, 500, 645, 800, 970, 1150, 1340, 1540, 1740],
    ev: [68, 148, 238, 336, 440, 548, 660, 775, 890, 1005, 1120, 1235],
    ac: [72, 150, 236, 325, 418, 515, 618, 722, 828, 936, 1042, 1150],
  },
};
