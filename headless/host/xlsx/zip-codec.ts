import type * as NodeZlib from "node:zlib";
import { deflateSync, Inflate } from "fflate";
import { crc32Of } from "./zip-crc";

type Zlib = typeof NodeZlib;

/** Node's own zlib, which is several times faster; elsewhere (a browser, an early Node 20) fflate does the same. */
const zlib = zlibOfNode();

function zlibOfNode(): Zlib | undefined {
  const isNode = typeof process !== "undefined" && "getBuiltinModule" in process;
  return isNode ? process.getBuiltinModule("node:zlib") : undefined;
}

/** Unpacks raw DEFLATE bytes of a known size; `undefined` when they are damaged, `"larger"` when they go on beyond it. */
export function inflate(data: Uint8Array, size: number): Uint8Array | "larger" | undefined {
  return zlib ? inflateInNode(zlib, data, size) : inflateAnywhere(data, size);
}

export function deflate(bytes: Uint8Array, level: 1 | 3 | 6): Uint8Array {
  return zlib ? plainBytes(zlib.deflateRawSync(bytes, { level })) : deflateSync(bytes, { level });
}

/** The CRC-32 of some bytes, as an unsigned number. */
export function crc32(bytes: Uint8Array): number {
  return typeof zlib?.crc32 === "function" ? zlib.crc32(bytes) : crc32Of(bytes);
}

const SMALLEST_CHUNK = 64;
const LARGEST_CHUNK = 64 * 1024 * 1024;

function inflateInNode(node: Zlib, data: Uint8Array, size: number): ReturnType<typeof inflate> {
  try {
    // One chunk for all: many small ones would have to be copied together.
    const chunkSize = Math.min(Math.max(size + 1, SMALLEST_CHUNK), LARGEST_CHUNK);
    const bytes = node.inflateRawSync(data, { chunkSize, maxOutputLength: size + 1 });
    return bytes.length > size ? "larger" : plainBytes(bytes);
  } catch (error) {
    const isTooLarge = String((error as { readonly code?: unknown }).code) === "ERR_BUFFER_TOO_LARGE";
    return isTooLarge ? "larger" : undefined;
  }
}

const UNPACK_STEP = 16 * 1024;

/** By small steps, so that a bomb is stopped before it fills the memory. */
export function inflateAnywhere(data: Uint8Array, size: number): ReturnType<typeof inflate> {
  const out = new Uint8Array(size);
  let filled = 0;
  const inflater = new Inflate((chunk) => {
    const fits = filled + chunk.length <= size;
    if (fits) out.set(chunk, filled);
    filled += chunk.length;
    if (!fits) throw new RangeError("inflate: more than the declared size");
  });
  try {
    for (let at = 0; at < data.length || at === 0; at += UNPACK_STEP) {
      const end = at + UNPACK_STEP;
      inflater.push(data.subarray(at, end), end >= data.length);
    }
  } catch {
    return filled > size ? "larger" : undefined;
  }
  return out.subarray(0, filled);
}

/** Node's buffers as plain bytes. */
function plainBytes({ buffer, byteOffset, length }: Uint8Array): Uint8Array {
  return new Uint8Array(buffer, byteOffset, length);
}
