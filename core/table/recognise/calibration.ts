/** Raw scores and how often readings with about that score were right, rising; between two of them it is read off the line. */
type Calibration = readonly (readonly [raw: number, right: number])[];

/** Tables, as measured on the labelled workbooks (docs/decisions/0010): with (right + 1) of (all + 2), so that few cases promise little. */
export const OF_TABLES: Calibration = [
  [0.35, 0.8],
  [0.45, 0.86],
  [0.6, 0.95],
  [0.8, 0.96],
  [0.99, 0.99],
];

/** Columns, measured likewise. */
export const OF_COLUMNS: Calibration = [
  [0.5, 0.67],
  [0.66, 0.83],
  [0.75, 0.9],
  [0.82, 0.93],
  [0.9, 0.98],
  [0.99, 0.99],
];

/** As stated: at least nineteen of twenty such guesses are right. */
const LEAST_SURE = 0.95;

/** Whether a guess with this stated confidence can stand; below, the user should be asked. */
export function isSure(confidence: number): boolean {
  return confidence >= LEAST_SURE;
}

/**
 * The share of readings with such a score that were right, 0–1: what is stated as confidence. What the user said is 1.
 *
 * @example calibrated(0.9, OF_COLUMNS) // => 0.98
 */
export function calibrated(raw: number, points: Calibration): number {
  if (raw >= 1) return 1;
  const after = points.findIndex(([score]) => score >= raw);
  const [high, top] = points[after] ?? [1, 0.99];
  if (after <= 0) return after === 0 ? Math.min(top, (raw / high) * top) : top;
  const [low, bottom] = points[after - 1] ?? [0, 0];
  return Math.round((bottom + ((top - bottom) * (raw - low)) / (high - low)) * 100) / 100;
}
