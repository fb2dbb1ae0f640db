import { isHandle, type Handle } from "./serve";
import { invalidArgument } from "./wire";

type Projection = Record<string, unknown>;

/** What a `load` asked for, in the shape in which the client takes it. Names that Excel does not have are refused. */
export function queryOf(target: Handle, select: readonly string[]): Projection {
  const paths = select.map((path) => path.split("/").map(onTheWire));
  if (target.items === undefined) return projected(target, paths);
  const own = paths.filter(([first = ""]) => target.has(first));
  const ofItems = paths.filter(([first = ""]) => !target.has(first));
  const items = target.items().map((item) => ({ ...item.identity(), ...projected(item, ofItems) }));
  return { ...projected(target, own), ...(ofItems.length > 0 ? { _Items: items } : {}) };
}

function projected(target: Handle, paths: readonly (readonly string[])[]): Projection {
  const answer: Projection = {};
  const nested = new Map<string, (readonly string[])[]>();
  for (const [first = "", ...rest] of paths) {
    if (first === "*" || first === "")
      throw invalidArgument(`${target.type}: load properties by their names`);
    if (rest.length > 0) nested.set(first, [...(nested.get(first) ?? []), rest]);
    else answer[first] = scalar(target, first);
  }
  for (const [name, inside] of nested) {
    const child = target.get(name);
    if (child !== null && !isHandle(child)) throw invalidArgument(`${target.type}.${name} has no properties`);
    answer[name] =
      child === null
        ? null
        : queryOf(
            child,
            inside.map((path) => path.join("/")),
          );
  }
  return answer;
}

function scalar(target: Handle, name: string): unknown {
  const value = target.get(name);
  if (isHandle(value))
    throw invalidArgument(`${target.type}.${name} is an object: load its properties by name`);
  return value;
}

/** `Select` keeps the caller's spelling; a name of the wire begins with a capital. */
function onTheWire(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
