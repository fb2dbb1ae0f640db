import { dispatch, type Session } from "./dispatch";
import type { Book } from "./model/book";
import { EVENTS, type BookEvent } from "./model/events";
import { workbookObject } from "./served/workbook";
import { Refusal, type WireAnswer, type WireRequest } from "./wire";

const EVENT_MESSAGES = 65_536;

/** Excel on the web's own limit, for a request and for an answer. */
export const LARGEST_PAYLOAD = 5 * 1024 * 1024;

export interface Refused {
  readonly code: string;
  readonly message: string;
}

/** What went over the wire, a request each. */
export interface Exchange {
  readonly sent: number;
  readonly received: number;
  readonly actions: number;
}

/** An Excel that has one workbook open, at the other end of Microsoft's client. */
export interface ExcelHost {
  readonly book: Book;
  /** Requests that a `sync` of the add-in sent; the client's own clean-up is not one. */
  readonly exchanges: readonly Exchange[];
  /** Asked before each request, with its number from 1; what it gives refuses the whole request. */
  refuse: (number: number) => Refused | undefined;
  /**
   * Asked before each action of a request, with both their numbers from 1 and where it is, such as `PageLayout.zoom`; those
   * before it were carried out.
   */
  refuseAction: (number: number, action: number, place: string) => Refused | undefined;
  /** Tells the add-in what it asked to hear of, as far as it was not told. */
  readonly tellEvents: () => void;
}

/** An Excel without a client: what the library's bridge sends is answered by whoever carries it. */
export interface AnsweringHost extends ExcelHost {
  /** The reply to a message of the bridge. */
  readonly answer: (text: string) => string;
  /** Takes a message that nobody asked for to the client. */
  send: (text: string) => void;
}

/** Opens a workbook for a client that is elsewhere, such as in a browser. */
export function answeringHost(book: Book): AnsweringHost {
  const session: Session = { root: workbookObject(book), references: new Map() };
  const exchanges: Exchange[] = [];
  const host: AnsweringHost = {
    book,
    exchanges,
    refuse: () => undefined,
    refuseAction: () => undefined,
    send: () => undefined,
    tellEvents: () => {
      const entries = book.untold.splice(0).map(entryOf);
      if (entries.length > 0) host.send(JSON.stringify({ type: 3, message: { entries } }));
    },
    answer: (text) => {
      const { id, message } = JSON.parse(text) as { id: number; message: { body: WireRequest } };
      const { statusCode, body } = answerTo(message.body, {
        host,
        session,
        exchanges,
        bytes: byteLength(text),
      });
      return JSON.stringify({ id, type: 2, message: { statusCode, headers: {}, body } });
    },
  };
  return host;
}

/** Events of the workbook as a whole; an event's place on the wire is a number of its own. */
function entryOf({ kind, fields }: BookEvent): Readonly<Record<string, string | number>> {
  const message = JSON.stringify(fields);
  return { messageCategory: EVENT_MESSAGES, messageType: EVENTS[kind], targetId: "Workbook", message, id: 0 };
}

interface Receiving {
  readonly host: ExcelHost;
  readonly session: Session;
  readonly exchanges: Exchange[];
  readonly bytes: number;
}

interface Reply {
  readonly statusCode: number;
  readonly body: WireAnswer | { readonly error: Refused };
}

function answerTo(request: WireRequest, { host, session, exchanges, bytes }: Receiving): Reply {
  if (isCleanUp(request)) return { statusCode: 200, body: dispatch(request, session) };
  const place = exchanges.length;
  exchanges.push({ sent: bytes, received: 0, actions: request.Actions.length });
  const refused = host.refuse(place + 1);
  if (refused) return { statusCode: 400, body: { error: refused } };
  if (bytes > LARGEST_PAYLOAD) return { statusCode: 400, body: { error: tooLarge("Request") } };
  const answer = dispatch(request, session, (action, at) => {
    const one = host.refuseAction(place + 1, action, at);
    return one && new Refusal(one.code, one.message);
  });
  const received = byteLength(JSON.stringify(answer));
  exchanges[place] = { sent: bytes, received, actions: request.Actions.length };
  if (received > LARGEST_PAYLOAD) return { statusCode: 400, body: { error: tooLarge("Response") } };
  return { statusCode: 200, body: answer };
}

function tooLarge(which: "Request" | "Response"): Refused {
  return {
    code: `${which}PayloadSizeLimitExceeded`,
    message: `The ${which.toLowerCase()} payload size has exceeded the limit.`,
  };
}

/** After a run the client gives its references back, on its own. */
function isCleanUp({ Actions }: WireRequest): boolean {
  return (
    Actions.length > 0 &&
    Actions.every(({ Name, ActionType }) => Name === "_RemoveReference" || ActionType === 1) &&
    Actions.some(({ Name }) => Name === "_RemoveReference")
  );
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}
