const FIRST_SIZE = 64 * 1024;
/** Bytes that a UTF-16 code unit can take. */
const LONGEST = 3;

/** A text that comes in pieces as UTF-8, so that it never stands in memory as one. */
export function utf8Bytes(pieces: Iterable<string>): Uint8Array {
  const encoder = new TextEncoder();
  let bytes = new Uint8Array(FIRST_SIZE);
  let filled = 0;
  for (const piece of pieces) {
    const needed = filled + piece.length * LONGEST;
    if (needed > bytes.length) {
      const larger = new Uint8Array(Math.max(needed, 2 * bytes.length));
      larger.set(bytes.subarray(0, filled));
      bytes = larger;
    }
    filled += encoder.encodeInto(piece, bytes.subarray(filled)).written;
  }
  return bytes.subarray(0, filled);
}
