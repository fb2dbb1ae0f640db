/** What Microsoft's client and an Excel say to each other, as far as the client sends it. */
export interface WirePath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: WireArguments;
}

export interface WireArguments {
  readonly Arguments?: readonly unknown[];
  /** Where it is not 0, the argument is the object of that path. */
  readonly ReferencedObjectPathIds?: readonly number[] | null;
}

export interface WireAction {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: WireArguments;
  readonly QueryInfo?: { readonly Select?: readonly string[]; readonly Expand?: readonly string[] };
}

export interface WireRequest {
  readonly Actions: readonly WireAction[];
  readonly ObjectPaths: Readonly<Record<string, WirePath>>;
}

export interface WireAnswer {
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly TraceIds: readonly number[];
  readonly Error?: WireError;
}

export interface WireError {
  readonly Code: string;
  readonly Message: string;
  readonly HttpStatusCode: number;
  readonly ActionIndex: number;
  readonly Location: string;
}

export const PATH = {
  root: 1,
  service: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  none: 7,
} as const;
export const ACTION = { instantiate: 1, query: 2, method: 3, set: 4, trace: 5 } as const;

/** An error that an Excel answers with. */
export class Refusal extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

export function invalidArgument(message: string): Refusal {
  return new Refusal("InvalidArgument", message);
}

/** What the emulator does not know is loud: it must not be taken for what Excel does. */
export function notImplemented(what: string): Refusal {
  return new Refusal("NotImplemented", `the emulator has no ${what}`);
}
