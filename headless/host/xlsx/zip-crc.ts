/** The table of CRC-32 (IEEE 802.3, reversed polynomial EDB88320), as ZIP uses it. */
const TABLE = Uint32Array.from({ length: 256 }, (_, index) => {
  let crc = index;
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  return crc >>> 0;
});

/** The CRC-32 of some bytes, as an unsigned number. */
export function crc32Of(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  // An index loop: for…of over 70 MB takes five times as long.
  const { length } = bytes;
  for (let at = 0; at < length; at++) crc = (crc >>> 8) ^ (TABLE[(crc ^ (bytes[at] ?? 0)) & 0xff] ?? 0);
  return (crc ^ 0xffffffff) >>> 0;
}
