/** What Excel adds to a width in characters for the cell's margins; pixels of a digit, and of a point. */
const COLUMN_MARGIN = 0.7109375;
const DIGIT_PIXELS = 7;
const POINT_PIXELS = 4 / 3;

/** How wide a column of so many characters is. */
export function columnPixels(width: number): number {
  return Math.max(1, Math.floor((width + COLUMN_MARGIN) * DIGIT_PIXELS));
}

/** Points as whole pixels. */
export function rowPixels(points: number): number {
  return Math.round(points * POINT_PIXELS);
}
