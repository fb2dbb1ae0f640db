import { breathe, pause } from "../../panel/breathe";

/** Bytes of a request: Excel on the web takes 5 MB, and our estimate may be a little low. */
const REQUEST_BYTES = 4 * 1024 * 1024;
/**
 * The first requests are smaller: Microsoft's client turns each into text in one piece, and what fits into one more than
 * these is drawn without holding the page up.
 */
const EARLY_BYTES = 410 * 1024;
const EARLY_REQUESTS = 2;
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
  /** Sends what is queued. */
  send(): Promise<void>;
  /** Sends what is queued, where nothing was sent yet: what was asked before is known then. */
  answered(): Promise<void>;
}

/** Begins a batch. Formulas are not calculated while one of its requests is carried out. */
export function beginBatch(context: Excel.RequestContext): Batch {
  let queued = 0;
  let sent = 0;
  const send = async (): Promise<void> => {
    await pause();
    await context.sync();
    queued = 0;
    sent += 1;
  };
  return {
    context,
    send,
    answered: async () => {
      if (sent === 0) await send();
    },
    room: async (bytes) => {
      await breathe();
      const most = sent < EARLY_REQUESTS ? EARLY_BYTES : REQUEST_BYTES;
      if (queued > 0 && queued + bytes > most) await send();
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
