import type { Highs, ModelData, Model } from "highs";
import type { SearchModel } from "../core/math/integer/search-model";

/** What HiGHS found in a model: 0 or 1 for each variable, or nothing; nothing is worth more than the bound. */
export interface SolvedModel {
  readonly chosen: readonly number[] | null;
  readonly bound: number;
  readonly isInfeasible: boolean;
}

/** How long HiGHS may work, and an answer that it starts from. */
export interface HighsLimits {
  readonly seconds: number;
  readonly start?: readonly number[] | null;
}

/** Searches for the best answer, with a gap of 0 to prove. */
export function solveWithHighs(
  highs: Highs,
  model: SearchModel,
  { seconds, start }: HighsLimits,
): SolvedModel {
  const { integer } = highs.constants.variableType;
  const data = { ...dataOf(highs, model), integrality: new Array(model.variables).fill(integer) };
  return highs.withModel(data, (solver) => {
    setOptions(solver, seconds);
    if (start) solver.setSolution({ colValue: start });
    const { modelStatus } = solver.run();
    const { infeasible, unboundedOrInfeasible } = highs.constants.modelStatus;
    if (modelStatus === infeasible || modelStatus === unboundedOrInfeasible) {
      return { chosen: null, bound: -Infinity, isInfeasible: true };
    }
    const hasAnswer = solver.info.get("primal_solution_status") === 2;
    const chosen = hasAnswer ? Array.from(solver.getSolution().colValue, Math.round) : null;
    return { chosen, bound: Number(solver.info.get("mip_dual_bound")), isInfeasible: false };
  });
}

function setOptions(solver: Model, seconds: number): void {
  solver.options.set({ output_flag: false, time_limit: seconds, mip_rel_gap: 0, mip_abs_gap: 0 });
}

function dataOf(highs: Highs, model: SearchModel): ModelData {
  const limit = (value: number): number =>
    Number.isFinite(value) ? value : Math.sign(value) * highs.infinity;
  return {
    numCols: model.variables,
    numRows: model.rows,
    sense: highs.constants.objectiveSense.maximize,
    offset: 0,
    colCost: model.objective,
    colLower: new Float64Array(model.variables),
    colUpper: new Float64Array(model.variables).fill(1),
    rowLower: model.low.map(limit),
    rowUpper: model.high.map(limit),
    matrix: {
      format: "csc",
      numRows: model.rows,
      numCols: model.variables,
      starts: model.columnStart,
      indices: model.columnRow,
      values: model.columnCoefficient,
    },
  };
}
