import type { Assumption } from "../../domain/assumption";
import { sheetCell, type CellRef } from "../../domain/cell-ref";
import type { Finding } from "../../domain/issue";
import { didYouMean } from "../../domain/nearest-names";
import type { Criterion } from "../../domain/records";
import { sameWords } from "../mapping/mapping";
import type { SaidWeight } from "./settings";

const FIGURES = ["Score", "Rank"];

/** The criteria with the weights that settings give them. */
export interface Weighted {
  readonly criteria: readonly Criterion[];
  readonly findings: readonly Finding[];
  readonly assumptions: readonly Assumption[];
  /** Of weights that were said for this run alone: wrong usage, in words. */
  readonly usageErrors: readonly string[];
}

/** Gives criteria the weights that settings say, in place of those of the table Criteria; a name that is none is said. */
export function withWeights(criteria: readonly Criterion[], said: readonly SaidWeight[]): Weighted {
  const weightOf = ({ name }: Criterion): SaidWeight | undefined =>
    said.find(({ criterion }) => sameWords(criterion, name));
  const changed = criteria.flatMap((one) => {
    const weight = weightOf(one);
    return weight
      ? [
          `${one.name} ${weight.weight} instead of ${one.weight ?? "none"} (${weight.at ? sheetCell(weight.at) : "this run"})`,
        ]
      : [];
  });
  const strange = said.filter(({ criterion }) => !criteria.some(({ name }) => sameWords(criterion, name)));
  return {
    criteria: criteria.map((one) => ({ ...one, weight: weightOf(one)?.weight ?? one.weight })),
    findings: strange.flatMap(({ criterion, at }) =>
      at ? [unknownCriterion({ criterion, at }, criteria)] : [],
    ),
    usageErrors: strange.flatMap(({ criterion, at }) =>
      at ? [] : [`there is no criterion "${criterion}" to weigh${didYouMean(criterion, namesOf(criteria))}`],
    ),
    assumptions:
      changed.length === 0
        ? []
        : [{ what: "Weights", how: `Settings weigh ${changed.join(", ")}.`, figures: FIGURES }],
  };
}

function unknownCriterion(
  { criterion, at }: { readonly criterion: string; readonly at: CellRef },
  criteria: readonly Criterion[],
): Finding {
  return {
    code: "weight-of-no-criterion",
    severity: "warning",
    at,
    table: "Settings",
    column: "Setting",
    record: criterion,
    found: criterion,
    message: `There is no criterion "${criterion}"${didYouMean(criterion, namesOf(criteria))}; its weight has no effect.`,
    fix: "Name a criterion of the table Criteria, or delete the row.",
    affects: FIGURES,
  };
}

function namesOf(criteria: readonly Criterion[]): readonly string[] {
  return criteria.map(({ name }) => name);
}
