/** What a service of Apps Script throws. */
export class ServiceException extends Error {
  override readonly name = "Exception";
}

/** The run is over: Apps Script stopped it, and no line of the script runs any more. A product must never handle it. */
export class RunKilled extends Error {
  override readonly name = "RunKilled";
}

/** Thrown inside a method whose arguments are not those of any of its signatures. */
export class WrongArguments extends Error {}

/** The method is there in Apps Script, or this way of calling it; the double does not know what it does. */
export function notModelled(what: string): Error {
  return new Error(`double: ${what} is not modelled`);
}

export function signatureMismatch(member: string, args: readonly unknown[]): ServiceException {
  const types = args.map(typeName).join(",");
  return new ServiceException(`The parameters (${types}) don't match the method signature for ${member}.`);
}

/** As the service names what it got. */
function typeName(value: unknown): string {
  if (value === null || value === undefined) return "null";
  if (Array.isArray(value)) return `${typeof value[0]}[]`;
  const tag = Object.prototype.toString.call(value).slice(8, -1);
  if (tag !== "Object") return tag;
  // What the double serves has no constructor: its text is its kind.
  const { constructor } = value as { readonly constructor?: { readonly name: string } };
  return constructor?.name ?? (value as { readonly toString: () => string }).toString();
}
