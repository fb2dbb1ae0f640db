/** The only door to the solver, for the hosts whose worker may run WebAssembly. */
export { highsSolver, type WasmBytes } from "./highs";
export { solveWithin, type SolveOptions } from "./solve-programme";
export { solveStep } from "./solve-step";
