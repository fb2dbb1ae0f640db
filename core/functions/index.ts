/** The door for hosts that only offer the custom functions: the rest of the core need not be loaded with them. */
export type { CellValue } from "../table/grid";
export type { Argument, ArgumentKind } from "./argument";
export { isOptional } from "./argument";
export { FUNCTIONS } from "./all";
export { callFunction } from "./call";
export type { FunctionKind } from "./function-kind";
export type { FunctionError, FunctionResult, Outcome } from "./outcome";
export { isFunctionError } from "./outcome";
