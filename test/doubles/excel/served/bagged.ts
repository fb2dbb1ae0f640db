import { childOf, type Bag } from "../model/bag";
import { served, type Definition, type Handle } from "../serve";
import { invalidArgument } from "../wire";

type Scalar = string | number | boolean | null | object;

/** What an object of properties holds: each scalar with what it is before it was set, or the choices that it has. */
export interface BagDefinition {
  readonly name: string;
  readonly scalars?: Readonly<Record<string, Scalar | readonly string[]>>;
  readonly children?: Readonly<Record<string, (bag: Bag) => Handle>>;
  /** `getItemAt`: children by number. */
  readonly numbered?: (bag: Bag) => Handle;
  /** `getItem`: children by one of these names. */
  readonly named?: { readonly keys: readonly string[]; readonly item: (bag: Bag) => Handle };
  readonly call?: NonNullable<Definition<Bag>["call"]>;
}

const COLOUR = /^#[0-9A-F]{6}$/i;

/** Defines a class that only holds properties. What is of another kind than before is refused. */
export function bagged({
  name,
  scalars = {},
  children = {},
  numbered,
  named,
  call = {},
}: BagDefinition): (bag: Bag) => Handle {
  const entries = Object.entries(scalars);
  return served<Bag>({
    name,
    get: {
      ...Object.fromEntries(
        entries.map(([key, first]) => [key, (bag: Bag): unknown => bag.values[key] ?? firstOf(first)]),
      ),
      ...Object.fromEntries(
        Object.entries(children).map(([key, make]) => [key, (bag: Bag): Handle => make(childOf(bag, key))]),
      ),
    },
    set: Object.fromEntries(
      entries.map(([key, first]) => [
        key,
        (bag: Bag, value: unknown): void => {
          bag.values[key] = checked({ name: `${name}.${key}`, first }, value);
        },
      ]),
    ),
    call: {
      ...(numbered
        ? {
            GetItemAt: (bag: Bag, [index]: readonly unknown[]): Handle =>
              numbered(childOf(bag, String(index))),
          }
        : {}),
      ...call,
    },
    ...(named
      ? {
          item: (bag: Bag, key: unknown): Handle => {
            if (!named.keys.includes(String(key))) throw invalidArgument(`${name} has no ${String(key)}`);
            return named.item(childOf(bag, String(key)));
          },
        }
      : {}),
  });
}

function firstOf(first: unknown): unknown {
  return Array.isArray(first) ? first[0] : first;
}

function checked({ name, first }: { name: string; first: unknown }, value: unknown): unknown {
  const isRight = Array.isArray(first)
    ? first.includes(value)
    : name.endsWith("Color") && typeof first === "string"
      ? typeof value === "string" && COLOUR.test(value)
      : first === null || typeof value === typeof first;
  if (!isRight) throw invalidArgument(`${name} cannot be ${JSON.stringify(value)}`);
  return value;
}
