import { utf8Bytes } from "./utf8";
import { WorkbookError } from "./workbook-error";
import { ENCRYPTED, readZip, unpack, type ZipEntry } from "./zip-read";
import { pack, writeZip } from "./zip-write";

/** The parts of a workbook file, by name without a leading slash. Names are the same whatever their case. */
export interface Package {
  readonly names: readonly string[];
  has(part: string): boolean;
  text(part: string): string;
  /** Still packed, to be written back as it is. */
  readonly entries: readonly ZipEntry[];
}

/** A package that is being changed; the one it started from stays as it was. */
export interface Draft extends Package {
  put(part: string, text: string): void;
  /** Puts a large part in pieces: it is packed at once, and does not stand in memory as one text. */
  putPieces(part: string, pieces: Iterable<string>): void;
  remove(part: string): void;
  toBytes(): Uint8Array;
}

const OLE2 = [0xd0, 0xcf, 0x11, 0xe0];

/** Opens the package around a workbook, or says in a {@link WorkbookError} why it cannot. */
export function openPackage(bytes: Uint8Array): Package {
  if (OLE2.every((byte, index) => bytes[index] === byte)) throw oldFormat(bytes);
  return packageOf(readZip(bytes));
}

/** A package of entries that are already packed. */
export function packageOf(entries: readonly ZipEntry[]): Package {
  const byName = new Map(entries.map((entry) => [keyOf(entry.name), entry]));
  return {
    entries,
    names: entries.map(({ name }) => plainName(name)),
    has: (part) => byName.has(keyOf(part)),
    text: (part) => {
      const entry = byName.get(keyOf(part));
      if (!entry) throw new WorkbookError("not-a-workbook", `This workbook lacks one of its parts: ${part}.`);
      return decodeXml(unpack(entry));
    },
  };
}

/** A part that was put, as a text or already packed; `null` when it was removed. */
type Change = { readonly name: string } & ({ readonly text: string } | { readonly entry: ZipEntry });

/** Starts changing a package. */
export function draftOf(original: Package): Draft {
  const changed = new Map<string, Change | null>();
  const current = (part: string): Change | null | undefined => changed.get(keyOf(part));
  return {
    entries: original.entries,
    get names() {
      const added = [...changed.values()].flatMap((part) =>
        part && !original.has(part.name) ? [part.name] : [],
      );
      return [...original.names.filter((name) => current(name) !== null), ...added];
    },
    has: (part) => (changed.has(keyOf(part)) ? current(part) !== null : original.has(part)),
    text: (part) => {
      const change = current(part);
      if (!change) return original.text(part);
      return "text" in change ? change.text : decodeXml(unpack(change.entry));
    },
    put: (part, text) => changed.set(keyOf(part), { name: part, text }),
    putPieces: (part, pieces) =>
      changed.set(keyOf(part), { name: part, entry: pack(part, utf8Bytes(pieces)) }),
    remove: (part) => changed.set(keyOf(part), null),
    toBytes: () => writeZip(mergedEntries(original, changed)),
  };
}

function mergedEntries(original: Package, changed: ReadonlyMap<string, Change | null>): readonly ZipEntry[] {
  const packed = (change: Change): ZipEntry =>
    "text" in change ? pack(change.name, utf8Bytes([change.text])) : change.entry;
  const kept = original.entries.flatMap((entry) => {
    const part = changed.get(keyOf(entry.name));
    if (part === null) return [];
    return part ? [{ ...packed(part), name: entry.name, rawName: entry.rawName, utf8: entry.utf8 }] : [entry];
  });
  const added = [...changed.values()].flatMap((part) =>
    part && !original.has(part.name) ? [packed(part)] : [],
  );
  return [...kept, ...added];
}

/** Some writers put backslashes, or a leading slash, in part names. */
function plainName(name: string): string {
  return name.replace(/\\/g, "/").replace(/^\/+/, "");
}

function keyOf(name: string): string {
  return plainName(name).toLowerCase();
}

/** Text of an XML part; UTF-16, which is rare, is turned into UTF-8 together with what its declaration says. */
function decodeXml(bytes: Uint8Array): string {
  const utf16 =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? "utf-16le"
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? "utf-16be"
        : "";
  if (!utf16) return new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  return new TextDecoder(utf16).decode(bytes).replace(/encoding=(["'])utf-16\1/i, 'encoding="UTF-8"');
}

/** The old compound format holds either a workbook behind a password or an .xls file. */
function oldFormat(bytes: Uint8Array): WorkbookError {
  const name = Array.from("EncryptedPackage", (letter) => [letter.charCodeAt(0), 0]).flat();
  const isEncrypted = indexOfBytes(bytes, name) >= 0;
  return isEncrypted
    ? new WorkbookError("encrypted", ENCRYPTED)
    : new WorkbookError("not-a-workbook", "This is an old .xls file. Open it in Excel and save it as .xlsx.");
}

function indexOfBytes(bytes: Uint8Array, wanted: readonly number[]): number {
  for (let at = bytes.indexOf(wanted[0] ?? 0); at >= 0; at = bytes.indexOf(wanted[0] ?? 0, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return at;
  }
  return -1;
}
