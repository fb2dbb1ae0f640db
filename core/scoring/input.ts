import type { Assumption } from "../domain/assumption";
import type { CellRef } from "../domain/cell-ref";
import type { Finding } from "../domain/issue";
import type { Known } from "../domain/known";
import type { Project } from "../domain/project";
import type { Criterion } from "../domain/records";
import type { Settings } from "../domain/settings";
import { cellOf, rowCell } from "../domain/row-source";
import { sum } from "../math/sum";
import { PROJECTS } from "../table/kinds/projects";
import { isBeyondScale, lengthOf, placeOnScale, rangeOf, type Scale } from "./scale";
import { plainName, valuesOfCriterion, type CriterionValues, type MeasuredValues } from "./score-values";
import { sharesOf, type ScoredCriterion } from "./weighted-score";

/** What is scored, and how its scales and weights come about. */
export interface ScoringQuestion {
  readonly criteria: readonly Criterion[];
  readonly projects: readonly Project[];
  readonly measured: MeasuredValues;
  readonly normalisation: Settings["normalisation"];
}

/** The criteria that can be used, and every project's values on them. */
export interface ScoringInput {
  readonly criteria: readonly ScoredCriterion[];
  /** By criterion, then in the order of the projects. */
  readonly values: readonly CriterionValues[];
  readonly findings: readonly Finding[];
  readonly assumptions: readonly Assumption[];
}

interface UsableCriterion {
  readonly criterion: Criterion;
  readonly found: CriterionValues;
}

type Normalisation = ScoringQuestion["normalisation"];

/**
 * Reads the criteria: where the scores of each stand, its scale (the data's own ends where it gives none) and its
 * weight. A criterion that nobody is scored on, or whose weight is below 0, is left out, and a Finding says so.
 */
export function readScoring({ criteria, projects, measured, normalisation }: ScoringQuestion): ScoringInput {
  const findings: Finding[] = [];
  const usable = criteria.flatMap((criterion): UsableCriterion[] => {
    const found = valuesOfCriterion(criterion, projects, { field: fieldNamed(criterion), measured });
    const refusal = refusalOf(criterion, found);
    if (refusal) findings.push(refusal);
    return found && !refusal ? [{ criterion, found }] : [];
  });
  const anyWeight = usable.some(({ criterion }) => (criterion.weight ?? 0) > 0);
  const weighted = anyWeight ? usable.filter(({ criterion }) => criterion.weight !== null) : usable;
  for (const { criterion } of usable)
    if (anyWeight && criterion.weight === null) findings.push(noWeight(criterion));
  const shares = sharesOf(weighted.map(({ criterion }) => (anyWeight ? (criterion.weight ?? 0) : 1)));
  const scales = weighted.map(({ criterion, found }) =>
    scaleOf({ criterion, found }, normalisation, findings),
  );
  weighted.forEach(({ criterion, found }, index) => {
    findings.push(...found.findings);
    if (normalisation === "scale")
      findings.push(...beyondScale({ criterion, found }, scales[index], projects));
  });
  return {
    criteria: weighted.map(({ criterion, found }, index) => {
      const givenWeight = anyWeight ? (criterion.weight ?? 0) : 1;
      const scale = scales[index] ?? { direction: "benefit", min: 0, max: 0 };
      return {
        name: criterion.name,
        weight: shares[index] ?? 0,
        givenWeight,
        ...scale,
        mean: meanPlace(found.values, scale),
      };
    }),
    values: weighted.map(({ found }) => found),
    findings,
    assumptions: assumed(weighted, anyWeight, normalisation),
  };
}

/** What projects have in a column of Projects of that name, else as a calculated figure of that title; `null` when there is neither. */
export function measureOfProjects(
  name: string,
  projects: readonly Project[],
  measured: MeasuredValues,
): Known<ReadonlyMap<string, Known<number>>> {
  const criterion = { name, column: null };
  const found = valuesOfCriterion(criterion, projects, { field: fieldNamed(criterion), measured });
  return found && new Map(projects.map(({ id }, index) => [id, found.values[index] ?? null]));
}

/** The field of Projects whose title, or else whose synonym, is the name of the criterion's column. */
function fieldNamed({ column, name }: Pick<Criterion, "column" | "name">): keyof Project | undefined {
  const wanted = plainName(column ?? name);
  const columns = Object.entries(PROJECTS.columns);
  const found =
    columns.find(([field, { title }]) => plainName(field) === wanted || plainName(title) === wanted) ??
    columns.find(([, { synonyms }]) => synonyms.some((synonym) => plainName(synonym) === wanted));
  return found?.[0] as keyof Project | undefined;
}

function refusalOf(criterion: Criterion, found: Known<CriterionValues>): Finding | undefined {
  const wanted = criterion.column ?? criterion.name;
  if (!found) {
    return about(criterion, "column", {
      code: "criterion-without-scores",
      severity: "error",
      message: `No Projects column and no calculated figure is called "${wanted}", so ${criterion.name} does not count.`,
      fix: `Add a column "${wanted}" to Projects, or name the right one under Column.`,
    });
  }
  if (found.values.every((value) => value === null)) {
    return about(criterion, "column", {
      code: "criterion-without-scores",
      severity: "error",
      message: `No project has a score on ${criterion.name}, so it does not count.`,
      fix: `Fill "${wanted}".`,
    });
  }
  return (criterion.weight ?? 0) < 0
    ? about(criterion, "weight", {
        code: "weight-below-zero",
        severity: "error",
        message: `The weight of ${criterion.name} is below 0, so it does not count.`,
        fix: "Give a weight of 0 or more; what is better when lower has Direction cost.",
      })
    : undefined;
}

function noWeight(criterion: Criterion): Finding {
  return about(criterion, "weight", {
    code: "weight-missing",
    severity: "warning",
    message: `${criterion.name} has no weight, so it does not count.`,
    fix: "Give it a weight.",
  });
}

type Words = Pick<Finding, "code" | "severity" | "message" | "fix">;

function about(criterion: Criterion, field: string, words: Words): Finding {
  const at: CellRef = cellOf(criterion, field) ?? rowCell(criterion);
  return { ...words, at, table: "Criteria", record: criterion.name, affects: ["Score", "Rank"] };
}

function scaleOf(
  { criterion, found: { values } }: UsableCriterion,
  normalisation: Normalisation,
  findings: Finding[],
): Scale {
  const range = rangeOf(values) ?? { min: 0, max: 0 };
  const direction = criterion.direction ?? "benefit";
  if (normalisation === "data") return { direction, ...range };
  if (normalisation === "vector") return { direction, ...range, vectorLength: lengthOf(values) };
  const min = criterion.scaleMin ?? range.min;
  const max = criterion.scaleMax ?? range.max;
  if (min > max && criterion.scaleMin !== null && criterion.scaleMax !== null) {
    findings.push(
      about(criterion, "scaleMin", {
        code: "scale-reversed",
        severity: "warning",
        message: `The scale of ${criterion.name} runs from ${min} down to ${max}; it is read from ${max} to ${min}.`,
        fix: "Put the smaller end under Scale min; what is better when lower has Direction cost.",
      }),
    );
  }
  return { direction, min: Math.min(min, max), max: Math.max(min, max) };
}

function beyondScale(
  { criterion, found }: UsableCriterion,
  scale: Scale | undefined,
  projects: readonly Project[],
): Finding[] {
  return found.values.flatMap((value, index): Finding[] => {
    const project = projects[index];
    if (value === null || !scale || !project || !isBeyondScale(value, scale)) return [];
    return [
      {
        code: "score-beyond-scale",
        severity: "warning",
        at: found.cells[index] ?? rowCell(project),
        table: "Projects",
        column: criterion.column ?? criterion.name,
        record: project.id,
        found: String(value),
        message: `${value} lies beyond the scale of ${criterion.name} (${scale.min} to ${scale.max}) and counts as its end.`,
        fix: "Correct the score, or the scale in Criteria.",
        affects: ["Score"],
      },
    ];
  });
}

function meanPlace(values: readonly Known<number>[], scale: Scale): Known<number> {
  const places = values.flatMap((value) => (value === null ? [] : [placeOnScale(value, scale)]));
  return places.length > 0 ? sum(places) / places.length : null;
}

const NORMALISED: Readonly<Record<Exclude<Normalisation, "scale">, string>> = {
  data: "Settings normalise by the data: the lowest and highest score are the ends of every scale, whatever Criteria say, so a score changes when projects come and go.",
  vector:
    "Settings normalise by vector: a value counts by its share of the length of all values (√Σx²), 1 less that share where lower is better, so a score changes when projects come and go.",
};

function assumed(
  usable: readonly UsableCriterion[],
  anyWeight: boolean,
  normalisation: Normalisation,
): Assumption[] {
  const figures = ["Score", "Rank"];
  const names = (list: readonly UsableCriterion[]): string =>
    list.map(({ criterion }) => criterion.name).join(", ");
  const without = (field: "scale" | "direction"): UsableCriterion[] =>
    usable.filter(({ criterion }) =>
      field === "scale"
        ? criterion.scaleMin === null || criterion.scaleMax === null
        : criterion.direction === null,
    );
  const scale = normalisation === "scale" ? without("scale") : [];
  const direction = without("direction");
  return [
    ...(usable.length > 0 && !anyWeight
      ? [{ what: "Weights", how: "No criterion has a weight above 0, so all count alike.", figures }]
      : []),
    ...(normalisation === "scale" || usable.length === 0
      ? []
      : [{ what: "Normalisation", how: NORMALISED[normalisation], figures }]),
    ...(scale.length > 0
      ? [
          {
            what: "Scales",
            how: `No whole scale is given for ${names(scale)}: the lowest and highest score in the data are its ends, so a score changes when projects come and go.`,
            figures,
          },
        ]
      : []),
    ...(direction.length > 0
      ? [
          {
            what: "Directions",
            how: `No Direction is given for ${names(direction)}: more is taken as better.`,
            figures,
          },
        ]
      : []),
  ];
}
