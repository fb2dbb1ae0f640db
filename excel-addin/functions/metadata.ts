import { FUNCTIONS, isOptional, type ArgumentKind, type FunctionKind } from "../../core/functions/index";

/** `functions.json`, by which Excel knows the functions before it loads their code. */
export interface FunctionsMetadata {
  /** A cell with an error reaches the function, which can tell which of many results it spoils. */
  readonly allowErrorForDataTypeAny: true;
  readonly functions: readonly FunctionMetadata[];
}

export interface FunctionMetadata {
  readonly id: string;
  /** Excel shows it behind the manifest's namespace: `PMO.CPI`. */
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly ParameterMetadata[];
  readonly result: CellsMetadata;
}

/**
 * Texts, numbers, blanks and errors are told apart by the function itself, so that it can say what is wrong. A single
 * value comes as a matrix of one cell: one call serves a whole column, where Excel would make one per cell.
 */
interface CellsMetadata {
  readonly type: "any";
  readonly dimensionality: "matrix";
}

export interface ParameterMetadata extends CellsMetadata {
  readonly name: string;
  readonly description: string;
  readonly optional?: true;
  readonly repeating?: true;
}

const CELLS: CellsMetadata = { type: "any", dimensionality: "matrix" };

/** The metadata of every custom function. */
export function functionsMetadata(): FunctionsMetadata {
  return { allowErrorForDataTypeAny: true, functions: FUNCTIONS.map(metadataOf) };
}

function metadataOf({ name, help, arguments: all }: FunctionKind): FunctionMetadata {
  return { id: name, name, description: help, parameters: all.map(parameterOf), result: CELLS };
}

function parameterOf(argument: ArgumentKind): ParameterMetadata {
  return {
    name: argument.name,
    description: argument.help,
    ...CELLS,
    ...(isOptional(argument) ? { optional: true } : {}),
    ...(argument.repeating ? { repeating: true } : {}),
  };
}
