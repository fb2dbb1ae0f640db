import { WrongArguments } from "./exception";

/** Each takes what a script handed over, and refuses what the signature does not have. */
export function textOf(value: unknown): string {
  if (typeof value !== "string") throw new WrongArguments();
  return value;
}

export function integerOf(value: unknown): number {
  if (typeof value !== "number" || !Number.isInteger(value)) throw new WrongArguments();
  return value;
}

export function numberOf(value: unknown): number {
  if (typeof value !== "number" || !Number.isFinite(value)) throw new WrongArguments();
  return value;
}

export function flagOf(value: unknown): boolean {
  if (typeof value !== "boolean") throw new WrongArguments();
  return value;
}

/** Another realm's dates are dates too. */
export function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === "[object Date]";
}

export function dateOf(value: unknown): Date {
  if (!isDate(value) || !Number.isFinite(value.getTime())) throw new WrongArguments();
  return value;
}

export function listOf<T>(value: unknown, item: (one: unknown) => T): readonly T[] {
  if (!Array.isArray(value)) throw new WrongArguments();
  return value.map(item);
}
