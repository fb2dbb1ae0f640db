import type { Assumption } from "../domain/assumption";
import type { Finding } from "../domain/issue";
import type { Known } from "../domain/known";
import type { Project } from "../domain/project";
import type { Criterion } from "../domain/records";
import { cellOf, rowCell } from "../domain/row-source";
import type { ScoringInput } from "./input";
import { rangeOf } from "./scale";
import { plainName, valuesOfCriterion, type CriterionValues } from "./score-values";
import type { ScoredCriterion } from "./weighted-score";

/** One figure that a method is made of, with the names that it goes by. */
interface Component {
  readonly name: string;
  readonly names: readonly string[];
  /** It divides the others. */
  readonly divides?: true;
}

/** The figures of each method, the one that divides last. */
const COMPONENTS: Readonly<Record<"wsjf" | "cd3", readonly Component[]>> = {
  wsjf: [
    {
      name: "Business value",
      names: ["User-business value", "User and business value", "Customer value", "Value", "BV"],
    },
    { name: "Time criticality", names: ["Criticality", "Time sensitivity", "TC"] },
    {
      name: "Risk reduction or opportunity enablement",
      names: [
        "Risk reduction",
        "Opportunity enablement",
        "Risk reduction / opportunity enablement",
        "Risk reduction and opportunity enablement",
        "Risk reduction / opportunity",
        "RR/OE",
        "RROE",
      ],
    },
    { name: "Job size", names: ["Size", "Effort", "Story points", "Job duration"], divides: true },
  ],
  cd3: [
    {
      name: "Cost of delay",
      names: [
        "CoD",
        "Cost of delay per month",
        "Cost of delay per week",
        "Cost of delay per period",
        "Delay cost",
      ],
    },
    {
      name: "Duration",
      names: ["Job duration", "Duration months", "Duration weeks", "Duration days"],
      divides: true,
    },
  ],
};

/** The figures of a method by criterion; `null` when one of them has no column. */
export interface DelayInput extends Pick<ScoringInput, "findings" | "assumptions"> {
  readonly scored: Known<Pick<ScoringInput, "criteria" | "values">>;
}

/**
 * Finds what WSJF or CD3 is made of: each figure in the criterion of that name, else in the column of Projects that is
 * headed so (what stands in brackets does not matter). A duration that has no column is the likely days, else the days
 * from start to finish.
 */
export function readDelay(
  method: "wsjf" | "cd3",
  criteria: readonly Criterion[],
  projects: readonly Project[],
): DelayInput {
  const found = COMPONENTS[method].map((component) => ({
    component,
    ...valuesOf(component, criteria, projects),
  }));
  const lacking = found.filter(({ values }) => !values).map(({ component }) => component.name);
  if (lacking.length > 0)
    return { scored: null, findings: [columnsMissing(method, lacking, projects)], assumptions: [] };
  const complete = found.flatMap(({ component, values }) => (values ? [{ component, values }] : []));
  const parts = complete.filter(({ component }) => !component.divides).length;
  return {
    scored: {
      criteria: complete.map(({ component, values }) => scoredOn(component, values, parts)),
      values: complete.map(({ values }) => values),
    },
    findings: complete.flatMap(({ component, values }) => [
      ...values.findings,
      ...valuesMissing(component, values, projects),
    ]),
    assumptions: found.flatMap(({ assumption }) => assumption ?? []),
  };
}

interface FoundValues {
  readonly values: Known<CriterionValues>;
  readonly assumption?: Assumption;
}

function valuesOf(
  component: Component,
  criteria: readonly Criterion[],
  projects: readonly Project[],
): FoundValues {
  const names = new Set([component.name, ...component.names].map(plainName));
  const places = { field: undefined, measured: new Map() };
  const criterion = criteria.find(({ name }) => names.has(plainName(name)));
  const header = [...new Set(projects.flatMap(({ others }) => [...others.keys()]))].find((one) =>
    names.has(plainName(one.replace(/[([].*?[)\]]/g, ""))),
  );
  const wanted = criterion ?? (header === undefined ? null : { name: component.name, column: header });
  const values = wanted && valuesOfCriterion(wanted, projects, places);
  if (values) return { values };
  return component.name === "Duration" ? durations(projects) : { values: null };
}

/** One way for all projects, so that they can be compared. */
function durations(projects: readonly Project[]): FoundValues {
  const likely = projects.some(({ daysLikely }) => daysLikely !== null);
  const days = projects.map(({ daysLikely, start, finish }) =>
    likely
      ? daysLikely
      : start === null || finish === null
        ? null
        : Math.floor(finish) - Math.floor(start) + 1,
  );
  if (days.every((value) => value === null)) return { values: null };
  const field = likely ? "daysLikely" : "finish";
  return {
    values: {
      origin: "column",
      values: days,
      cells: projects.map((project) => cellOf(project, field)),
      findings: [],
    },
    assumption: {
      what: "Duration",
      how: `There is no column Duration: it is ${likely ? "Days likely" : "the days from Start to Finish"} of Projects.`,
      figures: ["CD3", "Rank"],
    },
  };
}

function scoredOn({ name, divides }: Component, { values }: CriterionValues, parts: number): ScoredCriterion {
  const range = rangeOf(values) ?? { min: 0, max: 0 };
  const weight = divides ? 0 : 1 / parts;
  return {
    name,
    weight,
    givenWeight: divides ? 0 : 1,
    mean: null,
    direction: divides ? "cost" : "benefit",
    ...range,
  };
}

function columnsMissing(
  method: "wsjf" | "cd3",
  lacking: readonly string[],
  projects: readonly Project[],
): Finding {
  const names = lacking.map((name) => `"${name}"`).join(", ");
  return {
    code: "method-column-missing",
    severity: "error",
    at: { sheet: projects[0]?.source.sheet ?? "" },
    table: "Projects",
    message: `Ranking is ${method}, and neither Criteria nor Projects has ${names}: projects are ranked by their weighted score.`,
    fix: `Add ${lacking.length === 1 ? "a column" : "columns"} ${names} to Projects, or set Ranking to weighted.`,
    affects: ["Score", "Rank"],
  };
}

function valuesMissing(
  { name, divides }: Component,
  { values, cells }: CriterionValues,
  projects: readonly Project[],
): Finding[] {
  return projects.flatMap((project, index): Finding[] => {
    const value = values[index] ?? null;
    if (value !== null && !(divides && value <= 0)) return [];
    return [
      {
        code: "method-value-missing",
        severity: "warning",
        at: cells[index] ?? rowCell(project),
        table: "Projects",
        column: name,
        record: project.id,
        ...(value === null ? {} : { found: String(value) }),
        message:
          value === null
            ? `${project.name} has no ${name}, so it is not ranked.`
            : `${name} of ${project.name} is ${value}, not above 0, so it is not ranked.`,
        fix: "Enter a number above 0.",
        affects: ["Score", "Rank"],
      },
    ];
  });
}
