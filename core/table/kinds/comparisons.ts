import type { TableKind } from "../table-kind";
import { column, FRACTION, refTo, required, TEXT } from "./column";

/** How much more one criterion counts than another. */
export const COMPARISONS: TableKind<"comparisons"> = {
  id: "comparisons",
  title: "Comparisons",
  synonyms: [
    "comparison",
    "pairwise comparisons",
    "pairwise comparison",
    "pairwise",
    "ahp",
    "ahp comparisons",
    "criteria comparison",
    "criteria comparisons",
    "judgements",
    "judgments",
  ],
  help: "How much more one criterion counts than another: switches on weights by AHP (Ranking: ahp).",
  columns: {
    criterionA: required("Criterion A", refTo("criteria"), {
      also: "criterion 1, first criterion, a, criteria a, item a, left, factor a, criterion, element a",
      help: "One criterion, by its name.",
    }),
    criterionB: required("Criterion B", refTo("criteria"), {
      also: "criterion 2, second criterion, b, criteria b, item b, right, compared with, compared to, versus, vs, factor b, than, element b",
      help: "The other one.",
    }),
    judgement: required("Judgement", FRACTION, {
      also: "judgment, importance, relative importance, intensity, intensity of importance, saaty, saaty scale, score, value, preference, ratio, how much more",
      help: "1 to 9 when A counts more, 1/9 to 1 when B does.",
    }),
    judge: column("Judge", TEXT, {
      also: "expert, assessor, rater, decision maker, evaluator, person, by, participant",
      help: "Who judges.",
    }),
  },
};

/** What a scenario sets otherwise. */
export const SCENARIOS: TableKind<"scenarios"> = {
  id: "scenarios",
  title: "Scenarios",
  synonyms: [
    "scenario",
    "scenario list",
    "what if",
    "what-if",
    "scenario settings",
    "scenario definitions",
    "scenario planning",
  ],
  help: "What a scenario sets otherwise: switches on the comparison of scenarios.",
  columns: {
    name: required("Name", TEXT, {
      also: "scenario, scenario name, case, case name",
      help: "The scenario.",
    }),
    subject: required("Setting or project", TEXT, {
      also: "setting/project, setting, project, project id, variable, lever, changes, assumption",
      help: "What differs: a setting, a project, a limit of Constraints, or a role that these limit.",
    }),
    value: required("Value", TEXT, {
      also: "new value, set to, setting value, in/out, change, scenario value",
      help: "The value; in, out, free or a start date for a project; 20 % more or 1 less for an amount.",
    }),
  },
};
