const REFERENCE = /("[^"]*"|'[^']*'!)|(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\d(A-Za-z_.])/g;
const A = 64;
const LETTERS = 26;

/**
 * A formula as it reads from its own cell, so that one that is filled down a column reads the same in every row: what is
 * not held by `$` becomes a distance.
 *
 * @example relativeFormula("B2-C$1", { row: 1, column: 3 }) // => "R[0]C[-2]-R1C[-1]"
 */
export function relativeFormula(
  formula: string,
  { row, column }: { readonly row: number; readonly column: number },
): string {
  return formula.replace(
    REFERENCE,
    (text: string, quoted: string | undefined, ...parts: readonly (string | number)[]) => {
      const [heldColumn, letters, heldRow, digits] = parts.map(String);
      if (quoted !== undefined || letters === undefined || digits === undefined) return text;
      const toRow = Number(digits) - 1;
      const toColumn = columnNumber(letters);
      const inRow = heldRow === "$" ? `R${toRow + 1}` : `R[${toRow - row}]`;
      return `${inRow}${heldColumn === "$" ? `C${toColumn + 1}` : `C[${toColumn - column}]`}`;
    },
  );
}

function columnNumber(letters: string): number {
  let number = 0;
  for (let index = 0; index < letters.length; index += 1)
    number = number * LETTERS + letters.charCodeAt(index) - A;
  return number - 1;
}
