/** Why there is no value: the error that the cell shows, and the reason in words. */
export interface FunctionError {
  /** `#N/A`: not known with this input. `#NUM!`: a number is out of range. `#VALUE!`: something is of the wrong type. */
  readonly error: "#N/A" | "#NUM!" | "#VALUE!";
  readonly message: string;
}

/** What a cell gets. */
export type Outcome = number | string | FunctionError;

/** One value, or a rectangle of them that spills. */
export type FunctionResult = Outcome | readonly (readonly Outcome[])[];

/**
 * A quantity that this input does not define.
 *
 * @example notAvailable("AC is 0") // => { error: "#N/A", message: "AC is 0" }
 */
export function notAvailable(message: string): FunctionError {
  return { error: "#N/A", message };
}

/**
 * A number that may not be what it is.
 *
 * @example badNumber("Months must be above 0") // => { error: "#NUM!", message: "Months must be above 0" }
 */
export function badNumber(message: string): FunctionError {
  return { error: "#NUM!", message };
}

/**
 * A value of the wrong type, or ranges that do not fit together.
 *
 * @example badValue("AC: TRUE is no number") // => { error: "#VALUE!", message: "AC: TRUE is no number" }
 */
export function badValue(message: string): FunctionError {
  return { error: "#VALUE!", message };
}

/** Tells an error from whatever else a reading or a calculation gives. */
export function isFunctionError(value: unknown): value is FunctionError {
  return typeof value === "object" && value !== null && "error" in value && "message" in value;
}

/**
 * The value where it is known, else `#N/A` with the reason.
 *
 * @example known(null, "AC is 0") // => { error: "#N/A", message: "AC is 0" }
 */
export function known<T extends number | string>(value: T | null, why: string): T | FunctionError {
  return value ?? notAvailable(why);
}

/**
 * What a cell may hold: a number that is finite, and no negative zero.
 *
 * @example finished(-0) // => 0
 */
export function finished(outcome: Outcome): Outcome {
  if (typeof outcome !== "number") return outcome;
  return Number.isFinite(outcome) ? outcome + 0 : badNumber("The result is too large for a cell");
}
