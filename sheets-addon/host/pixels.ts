/** What Excel adds to a width in characters for the cell's margins; pixels of a digit, and of a point. */
const COLUMN_MARGIN = 0.7109375;
const DIGIT_PIXELS = 7;
const POINT_PIXELS = 4 / 3;

/** What Google Sheets gives a column that nothing is said of. */
export const PLAIN_COLUMN = 100;

/** How wide a column of so many characters is; whole ones, so that neighbours are alike more often. */
export function columnPixels(width: number): number {
  return Math.floor((Math.ceil(width) + COLUMN_MARGIN) * DIGIT_PIXELS);
}

/** Points as whole pixels. */
export function rowPixels(points: number): number {
  return Math.round(points * POINT_PIXELS);
}
