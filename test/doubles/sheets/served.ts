import { callOf } from "./calls";
import { notModelled, signatureMismatch, WrongArguments } from "./exception";
import type { Service } from "./service";

/** What an object of Apps Script is, in the double. */
interface Identity {
  readonly kind: string;
  readonly model: unknown;
  readonly cells: number;
  /** Throws where the thing behind the object is gone. */
  readonly refuseGone?: () => void;
}

interface Served<Model> extends Partial<Omit<Identity, "model" | "kind">> {
  /** `Range`, `Sheet` … */
  readonly kind: string;
  readonly model: Model;
  /** Builders live in the script: their methods are no calls to a service. */
  readonly isBuilder?: boolean;
  readonly fields?: object;
}

const IDENTITIES = new WeakMap<object, Identity>();
/** What asks whether a thing is a promise, or prints it: no method of any service. */
const ASKED_BY_TOOLS = [
  "then",
  "toJSON",
  "asymmetricMatch",
  "$$typeof",
  "nodeType",
  "tagName",
  "constructor",
];
const ELSEWHERE = [
  "Ui",
  "Menu",
  "Properties",
  "Cache",
  "Lock",
  "HtmlOutput",
  "Trigger",
  "Utilities",
  "Session",
];

/**
 * An object of a service: each call of one of its methods is counted, costs time and may fail; a method that is not
 * there throws as soon as it is asked for.
 */
export function served<T extends object>(service: Service, methods: Partial<T>, what: Served<unknown>): T {
  const { kind, model, cells = 0, isBuilder = false, fields = {}, refuseGone } = what;
  const members: Record<string, unknown> = { ...methods, ...fields };
  const proxy = new Proxy(members, {
    get: (target, key) => {
      if (typeof key === "symbol" || ASKED_BY_TOOLS.includes(key)) return undefined;
      if (key === "toString") return () => kind;
      if (!Object.prototype.hasOwnProperty.call(target, key)) throw notModelled(`${kind}.${key}`);
      const method = target[key];
      if (typeof method !== "function") return method;
      return (...args: readonly unknown[]): unknown => {
        if (!isBuilder) service.enter(callOf(kind, key, cells));
        refuseGone?.();
        return called(method as (...all: readonly unknown[]) => unknown, fullName(kind, key), args);
      };
    },
    set: (_, key) => {
      throw notModelled(`writing to ${kind}.${String(key)}`);
    },
  });
  IDENTITIES.set(proxy, { kind, model, cells, ...(refuseGone ? { refuseGone } : {}) });
  return proxy as unknown as T;
}

function called(
  method: (...all: readonly unknown[]) => unknown,
  name: string,
  args: readonly unknown[],
): unknown {
  if (args.includes(undefined)) throw signatureMismatch(name, args);
  try {
    return method(...args);
  } catch (error) {
    throw error instanceof WrongArguments ? signatureMismatch(name, args) : error;
  }
}

function fullName(kind: string, member: string): string {
  const isElsewhere = ELSEWHERE.includes(kind) || /(App|Service)$/.test(kind);
  return `${isElsewhere ? "" : "SpreadsheetApp."}${kind}.${member}`;
}

/** A builder changes itself: whoever keeps it and goes on has what was said before, as in the real service. */
export function changed<Draft extends object>(draft: Draft, change: Partial<Draft>): Draft {
  return Object.assign(draft, change);
}

/** The thing behind an object that a script handed over. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- the caller knows what its kind stands for
export function modelOf<Model>(value: unknown, kind: string): Model {
  const identity = typeof value === "object" && value !== null ? IDENTITIES.get(value) : undefined;
  if (identity?.kind !== kind) throw new WrongArguments();
  identity.refuseGone?.();
  return identity.model as Model;
}
