/** What a value is that `google.script.run` does not take, on its way to the script or back. */
export class NotSent extends TypeError {}

/**
 * Refuses what does not arrive as it was: only texts, finite numbers, booleans, null, and lists and plain objects of them
 * do. The real one sends some others as something else without a word; that is no way to send them.
 *
 * @throws NotSent with the place of what it is
 */
export function refuseUnsendable(value: unknown, place: string, around: readonly unknown[] = []): void {
  if (value === null || typeof value === "string" || typeof value === "boolean") return;
  if (typeof value === "number" && Number.isFinite(value)) return;
  if (typeof value !== "object") throw new NotSent(`${place} is of type ${typeof value}`);
  if (around.includes(value)) throw new NotSent(`${place} holds itself`);
  const inside = [...around, value];
  if (Array.isArray(value)) {
    Array.from(value as readonly unknown[]).forEach((one, index) => {
      refuseUnsendable(one, `${place}[${index}]`, inside);
    });
    return;
  }
  if (!isPlain(value)) throw new NotSent(`${place} is a ${Object.prototype.toString.call(value)}`);
  for (const [key, one] of Object.entries(value)) refuseUnsendable(one, `${place}.${key}`, inside);
}

/** Of whatever realm. */
function isPlain(value: object): boolean {
  const prototype = Object.getPrototypeOf(value) as object | null;
  if (prototype === null) return true;
  const isRoot = Object.getPrototypeOf(prototype) === null;
  return isRoot && Object.prototype.toString.call(value) === "[object Object]";
}
