import { notImplemented } from "./wire";

type Members<F> = Readonly<Record<string, F>>;

/** A class of Excel's object model: its members go by their names on the wire. */
export interface Definition<T> {
  readonly name: string;
  readonly get?: Members<(self: T) => unknown>;
  readonly set?: Members<(self: T, value: unknown) => void>;
  readonly call?: Members<(self: T, args: readonly unknown[]) => unknown>;
  /** `getItem`. */
  readonly item?: (self: T, key: unknown) => Handle;
  readonly items?: (self: T) => readonly Handle[];
  /** What the client addresses the object by from then on. */
  readonly identity?: (self: T) => Readonly<Record<string, string>>;
}

/** An object of the model, with its class forgotten. */
export interface Handle {
  readonly type: string;
  readonly self: unknown;
  get(name: string): unknown;
  has(name: string): boolean;
  set(name: string, value: unknown): void;
  call(name: string, args: readonly unknown[]): unknown;
  item(key: unknown): Handle;
  readonly items: (() => readonly Handle[]) | undefined;
  identity(): Readonly<Record<string, string>>;
}

/** Every class that was defined, with its members: the contract test holds them against Microsoft's. */
export const DEFINED = new Map<string, readonly string[]>();

/** Defines a class and gives what makes objects of it. */
export function served<T>(definition: Definition<T>): (self: T) => Handle {
  const { name: type, get = {}, set = {}, call = {}, item, items, identity } = definition;
  DEFINED.set(type, [...new Set([get, set, call].flatMap(Object.keys))]);
  const member = <F>(members: Members<F>, name: string): F => {
    const found = members[name];
    if (!found) throw notImplemented(`${type}.${name}`);
    return found;
  };
  return (self) => ({
    type,
    self,
    get: (name) => member(get, name)(self),
    has: (name) => name in get,
    set: (name, value) => {
      member(set, name)(self, value);
    },
    call: (name, args) => member(call, name)(self, args),
    item: (key) => {
      if (!item) throw notImplemented(`${type}.getItem`);
      return item(self, key);
    },
    items: items && ((): readonly Handle[] => items(self)),
    identity: () => identity?.(self) ?? {},
  });
}

export function isHandle(value: unknown): value is Handle {
  return typeof value === "object" && value !== null && "identity" in value && "self" in value;
}
