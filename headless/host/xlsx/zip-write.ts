import { crc32, deflate } from "./zip-codec";
import type { ZipEntry } from "./zip-read";

/** 1 January 1980, the first day that ZIP knows: the same input gives the same file. */
const NO_DATE = 0x00210000;
const UTF8 = 0x800;
/** From here on packing tighter costs seconds and saves little. */
const LARGE = 4 * 1024 * 1024;

/** Packs a new file of an archive. */
export function pack(name: string, bytes: Uint8Array): ZipEntry {
  const data = deflate(bytes, bytes.length > LARGE ? 1 : 6);
  const packed = data.length;
  return {
    name,
    rawName: new TextEncoder().encode(name),
    utf8: true,
    method: 8,
    crc: crc32(bytes),
    size: bytes.length,
    packed,
    data,
  };
}

/** Writes an archive. Entries that come from another archive keep their packed bytes. */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const bodies = entries.reduce((sum, { rawName, packed }) => sum + 30 + rawName.length + packed, 0);
  const directory = entries.reduce((sum, { rawName }) => sum + 46 + rawName.length, 0);
  const out = new Uint8Array(bodies + directory + 22);
  const view = new DataView(out.buffer);
  let at = 0;
  const offsets = entries.map((entry) => {
    const offset = at;
    view.setUint32(at, 0x04034b50, true);
    at = writeHeader(view, { at: at + 4, entry }) + 2;
    out.set(entry.rawName, at);
    out.set(entry.data, at + entry.rawName.length);
    at += entry.rawName.length + entry.packed;
    return offset;
  });
  entries.forEach((entry, index) => {
    view.setUint32(at, 0x02014b50, true);
    view.setUint16(at + 4, 20, true);
    writeHeader(view, { at: at + 6, entry });
    view.setUint32(at + 42, offsets[index] ?? 0, true);
    out.set(entry.rawName, at + 46);
    at += 46 + entry.rawName.length;
  });
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, entries.length, true);
  view.setUint16(at + 10, entries.length, true);
  view.setUint32(at + 12, directory, true);
  view.setUint32(at + 16, bodies, true);
  return out;
}

/** The fields that a local and a central header share, from “version needed” to the name's length. */
function writeHeader(view: DataView, { at, entry }: { at: number; entry: ZipEntry }): number {
  view.setUint16(at, 20, true);
  view.setUint16(at + 2, entry.utf8 ? UTF8 : 0, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint32(at + 6, NO_DATE, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.packed, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, entry.rawName.length, true);
  return at + 24;
}
