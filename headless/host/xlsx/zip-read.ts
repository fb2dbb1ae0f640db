import { WorkbookError } from "./workbook-error";
import { crc32, inflate } from "./zip-codec";
import { checkDeclaredSizes, overflows, type PartSize } from "./zip-limits";

/** One file of a ZIP archive, still packed. */
export interface ZipEntry extends PartSize {
  /** As it stands in the archive, so that it is written back unchanged. */
  readonly rawName: Uint8Array;
  readonly utf8: boolean;
  readonly method: number;
  readonly crc: number;
  readonly data: Uint8Array;
}

const STORED = 0;
const DEFLATED = 8;
const LOCAL_HEADER = 0x04034b50;
const CENTRAL_HEADER = 0x02014b50;
const END_OF_DIRECTORY = 0x06054b50;
const END_OF_DIRECTORY_64 = 0x06064b50;

/** Lists what a ZIP archive holds. Nothing is unpacked yet; what it declares is held against the limits. */
export function readZip(bytes: Uint8Array): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 4 || ![LOCAL_HEADER, END_OF_DIRECTORY].includes(view.getUint32(0, true))) {
    throw new WorkbookError("not-a-zip", "This is not an .xlsx file. Save it as an Excel workbook (.xlsx).");
  }
  try {
    const entries = centralDirectory(bytes, view);
    checkDeclaredSizes(entries);
    return entries;
  } catch (error) {
    if (error instanceof RangeError) throw truncated();
    throw error;
  }
}

/** Unpacks one file; refuses one that is damaged, or larger than it declared. */
export function unpack(entry: ZipEntry): Uint8Array {
  const bytes = entry.method === STORED ? entry.data : inflated(entry);
  if (bytes.length !== entry.size || crc32(bytes) !== entry.crc) throw damaged(entry);
  return bytes;
}

function inflated(entry: ZipEntry): Uint8Array {
  if (entry.method !== DEFLATED) throw damaged(entry);
  const bytes = inflate(entry.data, entry.size);
  if (bytes === undefined) throw damaged(entry);
  if (bytes === "larger") throw overflows(entry);
  return bytes;
}

function centralDirectory(bytes: Uint8Array, view: DataView): ZipEntry[] {
  const { count, size, offset, end } = endOfDirectory(view);
  // Some writers put bytes before the archive: offsets then count from its start.
  const base = end - size - offset;
  if (base < 0) throw truncated();
  const entries: ZipEntry[] = [];
  let at = base + offset;
  for (let index = 0; index < count; index++) {
    if (view.getUint32(at, true) !== CENTRAL_HEADER) throw truncated();
    entries.push(entryAt(bytes, view, { at, base }));
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function endOfDirectory(view: DataView): { count: number; size: number; offset: number; end: number } {
  const farthest = Math.max(0, view.byteLength - 65_557);
  for (let at = view.byteLength - 22; at >= farthest; at--) {
    if (view.getUint32(at, true) !== END_OF_DIRECTORY) continue;
    const count = view.getUint16(at + 10, true);
    const size = view.getUint32(at + 12, true);
    const offset = view.getUint32(at + 16, true);
    return count === 0xffff || offset === 0xffffffff
      ? endOfDirectory64(view, at)
      : { count, size, offset, end: at };
  }
  throw truncated();
}

function endOfDirectory64(view: DataView, end: number): ReturnType<typeof endOfDirectory> {
  const at = number64(view, end - 20 + 8);
  if (view.getUint32(at, true) !== END_OF_DIRECTORY_64) throw truncated();
  return {
    count: number64(view, at + 32),
    size: number64(view, at + 40),
    offset: number64(view, at + 48),
    end: at,
  };
}

function entryAt(bytes: Uint8Array, view: DataView, { at, base }: { at: number; base: number }): ZipEntry {
  const flags = view.getUint16(at + 8, true);
  const nameLength = view.getUint16(at + 28, true);
  const rawName = bytes.subarray(at + 46, at + 46 + nameLength);
  const { size, packed, offset } = sizes(view, at);
  if (flags & 1) throw new WorkbookError("encrypted", ENCRYPTED);
  const local = base + offset;
  if (view.getUint32(local, true) !== LOCAL_HEADER) throw truncated();
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (start + packed > bytes.length) throw truncated();
  return {
    name: new TextDecoder().decode(rawName),
    rawName,
    utf8: (flags & 0x800) !== 0,
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    packed,
    size,
    data: bytes.subarray(start, start + packed),
  };
}

/** Sizes and place of an entry; those that say 0xFFFFFFFF stand in its ZIP64 field instead. */
function sizes(view: DataView, at: number): { size: number; packed: number; offset: number } {
  const found = {
    size: view.getUint32(at + 24, true),
    packed: view.getUint32(at + 20, true),
    offset: view.getUint32(at + 42, true),
  };
  let field = at + 46 + view.getUint16(at + 28, true);
  const end = field + view.getUint16(at + 30, true);
  for (; field + 4 <= end; field += 4 + view.getUint16(field + 2, true)) {
    if (view.getUint16(field, true) !== 1) continue;
    let value = field + 4;
    for (const key of ["size", "packed", "offset"] as const) {
      if (found[key] !== 0xffffffff) continue;
      found[key] = number64(view, value);
      value += 8;
    }
  }
  return found;
}

function number64(view: DataView, at: number): number {
  return view.getUint32(at, true) + view.getUint32(at + 4, true) * 0x100000000;
}

/** Said of every workbook that is locked with a password. */
export const ENCRYPTED =
  "This workbook is protected with a password. Open it in Excel, remove the password (File, Info, Protect Workbook) and save it.";

function truncated(): WorkbookError {
  return new WorkbookError(
    "truncated",
    "This file is cut off: part of it is missing. Copy or download it again.",
  );
}

function damaged({ name }: PartSize): WorkbookError {
  return new WorkbookError(
    "truncated",
    `This file is damaged: ${name} cannot be unpacked. Copy or download it again.`,
  );
}
