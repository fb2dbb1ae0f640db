import { notModelled, WrongArguments } from "./exception";

/** A member of an enumeration of Apps Script: two are the same only if they are one object. */
export class EnumMember {
  readonly kind: string;
  readonly member: string;

  constructor(kind: string, member: string) {
    this.kind = kind;
    this.member = member;
    Object.freeze(this);
  }

  toString(): string {
    return this.member;
  }
}

/**
 * An enumeration with exactly the names that the types have. The real one gives `undefined` for a name that it does not
 * have; this one throws.
 */
export function enumOf<E extends object>(kind: string, names: Record<keyof E & string, true>): E {
  const members = Object.fromEntries(Object.keys(names).map((name) => [name, new EnumMember(kind, name)]));
  return new Proxy(members, {
    get: (target, key) => {
      if (typeof key === "symbol" || key === "toJSON" || key === "then" || key === "$$typeof")
        return undefined;
      const member = target[key];
      if (!member) throw notModelled(`${kind}.${key}`);
      return member;
    },
    set: () => {
      throw notModelled(`writing to ${kind}`);
    },
  }) as unknown as E;
}

/** The name of a member that a script handed over; anything else is none of the signature. */
export function memberName(value: unknown, kind: string): string {
  if (!(value instanceof EnumMember) || value.kind !== kind) throw new WrongArguments();
  return value.member;
}

/** The member of an enumeration by its name, as a script sees it. */
export function memberOf<E extends object>(members: E, name: string): E[keyof E] {
  return members[name as keyof E];
}
