import { readFileSync } from "node:fs";

/** Microsoft's library, as its package ships it: read where npm has put it, never copied, never changed. */
const LIBRARY = require.resolve("@microsoft/office-js/dist/excel-web-16.00.debug.js");
const FUNCTION_CATEGORY = 1;
const INVOKE = 1000;
const ERRORS_ALLOWED = 4;
const EVENT = 3;
const REQUEST = 1;
const RESPONSE = 2;

/** What the runtime tells Excel of a call. */
export interface InvocationResult {
  readonly value: unknown;
  readonly failed: boolean;
  /** 1 #N/A, 2 exception, 6 #NUM!, 7 #VALUE!. */
  readonly errorCode: number | undefined;
}

/** A call's id, whether it succeeded, its value, and its error's code when it has not. */
type Told = readonly [number, boolean, unknown, unknown];

/** Excel's side of the custom functions: it calls, and is told the result. */
export interface CustomFunctionsHost {
  call(id: string, parameters: readonly unknown[]): Promise<InvocationResult>;
}

interface Request {
  readonly id: number;
  readonly type: number;
  readonly message: {
    readonly body: {
      readonly Actions: readonly {
        readonly Id: number;
        readonly Name: string;
        readonly ArgumentInfo?: { readonly Arguments?: readonly unknown[] };
      }[];
    };
  };
}

interface Bridge {
  onMessageFromHost?: (text: string) => void;
  sendMessageToHost(text: string): void;
}

/**
 * Runs a bundle on Microsoft's own custom-functions runtime, in this process, and answers it as Excel does, with no
 * network. Once per test file: the library cannot be unloaded.
 */
export function customFunctionsHost(bundle: string): CustomFunctionsHost {
  const waiting = new Map<number, (result: InvocationResult) => void>();
  const bridge: Bridge = {
    sendMessageToHost(text) {
      const request = JSON.parse(text) as Request;
      if (request.type === REQUEST) answer(bridge, request, waiting);
    },
  };
  standInForTheLoader();
  run(readFileSync(LIBRARY, "utf8"));
  (
    globalThis as unknown as { OfficeExtension: { HostBridge: { init(bridge: Bridge): void } } }
  ).OfficeExtension.HostBridge.init(bridge);
  run(bundle);
  let calls = 0;
  return {
    call: (id, parameters) =>
      new Promise((resolve) => {
        calls += 1;
        waiting.set(calls, resolve);
        const message = JSON.stringify([calls, id, parameters, "Sheet1!A1", ERRORS_ALLOWED]);
        const entry = { messageCategory: FUNCTION_CATEGORY, messageType: INVOKE, targetId: "", message };
        bridge.onMessageFromHost?.(JSON.stringify({ type: EVENT, message: { entries: [entry] } }));
      }),
  };
}

function run(script: string): void {
  (0, eval)(script);
}

/** What office.js, the loader, provides before it loads the library; and what a page has and Node has not. */
function standInForTheLoader(): void {
  const nothing = (): void => undefined;
  const page = {
    search: "",
    hash: "",
    href: "https://example.org/",
    origin: "https://example.org",
    protocol: "https:",
  };
  const shims: Record<string, unknown> = {
    window: globalThis,
    self: globalThis,
    parent: globalThis,
    top: globalThis,
    location: page,
    navigator: { userAgent: "node", platform: "node" },
    document: {
      readyState: "loading",
      addEventListener: nothing,
      createElement: () => ({}),
      getElementsByTagName: () => [],
    },
    addEventListener: nothing,
    postMessage: nothing,
    CustomFunctions: associations(),
    Office: { actions: associations() },
  };
  for (const [name, value] of Object.entries(shims)) {
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  }
}

function associations(): unknown {
  const mappings: Record<string, unknown> = {};
  const associate = (id: string, call: unknown): void => {
    mappings[id.toUpperCase()] = call;
  };
  return { _association: { mappings, onchange: () => undefined, associate }, associate };
}

function answer(
  bridge: Bridge,
  request: Request,
  waiting: Map<number, (result: InvocationResult) => void>,
): void {
  const { Actions: actions } = request.message.body;
  for (const { Name: name, ArgumentInfo: info } of actions) {
    const [results] = info?.Arguments ?? [];
    if (name !== "SetInvocationArrayResults") continue;
    for (const [id, succeeded, value, errorCode] of results as readonly Told[]) {
      waiting.get(id)?.({ value, failed: !succeeded, errorCode: succeeded ? undefined : Number(errorCode) });
      waiting.delete(id);
    }
  }
  const body = { Results: actions.map(({ Id }) => ({ ActionId: Id, Value: {} })) };
  const message = { statusCode: 200, headers: {}, body };
  setTimeout(
    () => bridge.onMessageFromHost?.(JSON.stringify({ id: request.id, type: RESPONSE, message })),
    0,
  );
}
