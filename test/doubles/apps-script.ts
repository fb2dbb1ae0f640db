import { createContext, runInContext, Script } from "node:vm";

/** Google's services that the product may touch: those that its scopes allow, or that need none. */
export const SERVICES = [
  "Charts",
  "HtmlService",
  "LockService",
  "PropertiesService",
  "ScriptApp",
  "SpreadsheetApp",
  "Utilities",
] as const;

type Members = Readonly<Record<string, unknown>>;

/** A script as Apps Script has it once all its code is loaded. */
export interface LoadedScript {
  /** What the script has added to the global object. */
  readonly globals: readonly string[];
  /** Services that were touched so far, loading included: `SpreadsheetApp.getUi`. */
  readonly touched: readonly string[];
  /** Calls a function at the top level, as a menu, a trigger or a formula does. */
  call(name: string, ...values: readonly unknown[]): unknown;
  /** What a text says in the script's own realm, whose arrays and errors are not those of a test. */
  inRealm(text: string): unknown;
}

/** A script that is loaded many times is read once. */
export function compiled(code: string): Script {
  return new Script(code, { filename: "Code.js" });
}

/**
 * Loads a script into a bare V8, which like Apps Script has no timers, no network and no code from text.
 *
 * @param services what a service answers; a service or member that is not given throws when it is touched
 */
export function loadedScript(
  code: string | Script,
  services: Readonly<Record<string, object>> = {},
): LoadedScript {
  const touched: string[] = [];
  const context = createContext(Object.create(null) as Record<string, unknown>, {
    codeGeneration: { strings: false, wasm: false },
  });
  for (const name of SERVICES) context[name] = service(name, services[name] ?? {}, touched);
  const before = new Set(namesIn(context));
  (typeof code === "string" ? compiled(code) : code).runInContext(context);
  return {
    globals: namesIn(context).filter((name) => !before.has(name)),
    touched,
    call: (name, ...values) => (context[name] as (...values: readonly unknown[]) => unknown)(...values),
    inRealm: (text) => runInContext(text, context) as unknown,
  };
}

function namesIn(context: object): string[] {
  return runInContext("Object.getOwnPropertyNames(globalThis)", context) as string[];
}

/** An object that has the given members and throws for any other, as a service that the mode does not allow does. */
export function service(name: string, members: object, touched: string[] = []): object {
  return new Proxy(members as Members, {
    get(target, key) {
      touched.push(`${name}.${String(key)}`);
      if (typeof key === "string" && Object.prototype.hasOwnProperty.call(target, key)) return target[key];
      throw new Error(`You do not have permission to call ${name}.${String(key)}`);
    },
    has(_, key) {
      touched.push(`${name}.${String(key)}`);
      return false;
    },
  });
}
