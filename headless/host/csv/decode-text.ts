/**
 * The text of a file whose encoding nobody tells: UTF-8 or UTF-16 by their marks, UTF-16 by its zero bytes, UTF-8 where
 * every byte is valid, else Windows-1252, as Excel on a Western machine saves it.
 */
export function decodeText(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  const unmarked = unmarkedUtf16(bytes);
  if (unmarked) return new TextDecoder(unmarked).decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return decodeWindows1252(bytes);
  }
}

/** What the bytes 0x80–0x9F mean; every other byte is its own code point. Node 20 reads them as control codes. */
const WINDOWS_1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

function decodeWindows1252(bytes: Uint8Array): string {
  const latin = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
  return latin.replace(/[\u0080-\u009f]/g, (code) => WINDOWS_1252[code.charCodeAt(0) - 0x80] ?? code);
}

const BYTES_SAMPLED = 512;
const MOSTLY = 0.6;

/** Latin text in UTF-16 has a zero in every other byte. */
function unmarkedUtf16(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  const sample = bytes.subarray(0, BYTES_SAMPLED);
  const zeros = (odd: number) => sample.filter((byte, index) => index % 2 === odd && byte === 0).length;
  const half = sample.length / 2;
  if (half < 2) return undefined;
  if (zeros(1) > half * MOSTLY) return "utf-16le";
  return zeros(0) > half * MOSTLY ? "utf-16be" : undefined;
}
