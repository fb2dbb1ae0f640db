import { breathe } from "../../panel/breathe";

/** Bytes of a request: Excel on the web takes 5 MB, and our estimate may be a little low. */
const REQUEST_BYTES = 4 * 1024 * 1024;
/** What a range with something done to it takes in a request. */
export const CALL_BYTES = 600;

/** Work for Excel that is sent when it is as much as a request holds. */
export interface Batch {
  readonly context: Excel.RequestContext;
  /**
   * Makes room for some bytes of work: what was queued before goes out first where both do not fit together. The page
   * may breathe meanwhile.
   */
  room(bytes: number): Promise<void>;
}

/** Begins a batch. Formulas are not calculated while one of its requests is carried out. */
export function beginBatch(context: Excel.RequestContext): Batch {
  let queued = 0;
  return {
    context,
    room: async (bytes) => {
      await breathe();
      if (queued > 0 && queued + bytes > REQUEST_BYTES) {
        await context.sync();
        queued = 0;
      }
      if (queued === 0) context.application.suspendApiCalculationUntilNextSync();
      queued += bytes;
    },
  };
}

/** Bytes of a text in a request, at the most: other letters than English ones take up to three, quotes are marked. */
export function textBytes(text: string): number {
  let bytes = 3;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    bytes += code > 0x7f ? 3 : code < 0x20 ? 6 : code === 0x22 || code === 0x5c ? 2 : 1;
  }
  return bytes;
}
