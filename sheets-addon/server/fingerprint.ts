import type { Grid } from "../../core/index";

/** The same for the same sheets, and hardly ever for others (MD5). */
export function fingerprintOf(grids: readonly Grid[]): string {
  const text = JSON.stringify(grids.map((grid) => ({ ...grid, formulas: [...grid.formulas] })));
  const bytes = Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, text, Utilities.Charset.UTF_8);
  return bytes.map((byte) => (byte & 0xff).toString(16).padStart(2, "0")).join("");
}
