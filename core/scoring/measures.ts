import type { Figures, Measure } from "../domain/measure";
import { fiscalYearName } from "../domain/period";
import { cellOf, rowCell } from "../domain/row-source";
import { sheetCell } from "../domain/cell-ref";
import { criterionMeasures, coverageFormula, scoreFormula } from "./measures-criteria";
import { isScoring, SCORE_WORDS } from "./ranking-method";
import { robustnessMeasures } from "./measures-robustness";
import type { RankedProject, RankingResult } from "./ranking-result";

type RankMeasure = Measure<RankedProject>;

/** The ranking's figures that every method has, by id; those of the criteria are `criterionMeasures`. */
export function rankingMeasures(result: RankingResult): Readonly<Record<string, RankMeasure>> {
  const year = fiscalYearName(result.planningYear);
  const list: RankMeasure[] = [
    ...placeMeasures(),
    ...rankDetails(),
    ...projectMeasures(),
    ...scoreMeasures(result),
    ...robustnessMeasures(result),
    ...varianceMeasures(result),
    {
      id: "yearCost",
      title: `${year} cost to go`,
      format: "money",
      help: `What the project takes of the money for ${year}.`,
      value: ({ yearCost }) => yearCost,
      why: ({ yearCost }) => (yearCost === null ? `No amount for ${year} is known.` : null),
    },
    {
      id: "cumulativeCost",
      title: `Cumulative ${year} cost`,
      format: "money",
      help: `${year} cost to go of this row and all above it in the list; the line is where it passes the envelope.`,
      inputs: ["yearCost"],
      value: ({ cumulativeCost }) => cumulativeCost,
    },
    {
      id: "goForwardValue",
      title: "Go-forward NPV",
      format: "money",
      help: "NPV of what is still to come, at the valuation date; sunk cost is left out.",
      value: ({ goForwardValue }) => goForwardValue,
    },
  ];
  return Object.fromEntries(list.map((measure) => [measure.id, measure]));
}

function placeMeasures(): RankMeasure[] {
  return [
    {
      id: "rank",
      title: "Rank",
      format: "integer",
      help: "By score, best first; equal scores share a rank (1, 2, 2, 4).",
      inputs: ["score"],
      value: ({ rank }) => rank,
      why: ({ rank, why }) => (rank === null ? why : null),
    },
    {
      id: "rankChange",
      title: "Δ rank",
      format: "change",
      help: "Places gained (+) or lost (−) since the previous rank.",
      inputs: ["previousRank", "rank"],
      formula: 'IF(COUNT([previousRank],[rank])<2,"–",[previousRank]-[rank])',
      value: ({ previousRank, rank }) =>
        previousRank === null || rank === null ? null : previousRank - rank,
    },
    {
      id: "decision",
      title: "Decision",
      format: "text",
      help: "Mandatory; fund (committed, or by score within the envelope); below line; later; stop (worth less than it still costs); not ranked.",
      inputs: ["score", "yearCost", "goForwardValue"],
      value: ({ decision }) => decision,
      why: ({ decision, why }) => (decision === null ? why : null),
    },
  ];
}

function rankDetails(): RankMeasure[] {
  return [
    {
      id: "worstRank",
      title: "Worst-case rank",
      format: "integer",
      help: "Rank if every missing score were the worst.",
      inputs: ["score", "coverage"],
      value: ({ worstRank }) => worstRank,
    },
    {
      id: "previousRank",
      title: "Previous rank",
      format: "integer",
      help: "As the Projects table says.",
      value: ({ previousRank }) => previousRank,
    },
    {
      id: "why",
      title: "Why",
      format: "long-text",
      help: "Why it stands where it stands.",
      value: ({ why }) => why,
    },
  ];
}

function projectMeasures(): RankMeasure[] {
  return [
    {
      id: "project",
      title: "ID",
      format: "id",
      help: "The project's id, linked to its row.",
      value: ({ project }) => project.id,
      cells: ({ project }) => [cellOf(project, "id") ?? rowCell(project)],
    },
    textMeasure("name", "Project", ({ project }) => project.name),
    textMeasure("program", "Program", ({ project }) => project.program),
    textMeasure("sponsor", "Sponsor", ({ project }) => project.sponsor),
    textMeasure("dependsOn", "Depends on", ({ project }) => (project.dependsOn ?? []).join(", ") || null),
    textMeasure(
      "unfundedDependencies",
      "Unfunded dependency",
      (row) => row.unfundedDependencies.join(", ") || null,
    ),
    {
      ...textMeasure("source", "Source", ({ project }) => sheetCell(rowCell(project))),
      cells: ({ project }) => [rowCell(project)],
    },
  ];
}

function textMeasure(id: string, title: string, value: RankMeasure["value"]): RankMeasure {
  return { id, title, format: "text", help: `${title}, as the Projects table says.`, value };
}

function scoreMeasures(result: RankingResult): RankMeasure[] {
  const { criteria, method } = result;
  const words = SCORE_WORDS[isScoring(method) ? method : "weighted"];
  const isQuotient = method === "wsjf" || method === "cd3";
  return [
    {
      id: "score",
      title: words.title,
      format: words.format,
      help: words.help,
      inputs: criteria.slice(0, isQuotient ? -1 : undefined).map((_, index) => `points${index + 1}`),
      formula: scoreFormula(result),
      value: ({ score }) => score,
      why: ({ score, why }) =>
        score !== null ? null : isQuotient ? why : "It has no score on any criterion.",
    },
    {
      id: "coverage",
      title: "Coverage %",
      format: "percent",
      help: isQuotient ? "Share of the figures that are known." : "Share of the weight that is scored.",
      inputs: criteria.map((_, index) => `raw${index + 1}`),
      formula: coverageFormula(result),
      value: ({ coverage }) => coverage,
    },
  ];
}

function varianceMeasures({ varianceOf }: RankingResult): RankMeasure[] {
  const [budget, forecast] =
    varianceOf === "life" ? (["budget", "forecastCost"] as const) : (["yearBudget", "yearForecast"] as const);
  const span = varianceOf === "life" ? "life" : "year";
  return [
    moneyMeasure("budget", `Budget (${span})`, budget),
    moneyMeasure("forecast", `Forecast (${span})`, forecast),
    {
      id: "variance",
      title: `Variance (${span})`,
      format: "money",
      help: "Budget − forecast; in brackets when the forecast is over the budget.",
      inputs: ["budget", "forecast"],
      formula: 'IF(COUNT([budget],[forecast])<2,"–",[budget]-[forecast])',
      value: ({ variance }) => variance,
      why: ({ variance }) => (variance === null ? "Its budget or its forecast is not known." : null),
    },
    {
      id: "varianceShare",
      title: "Variance %",
      format: "percent",
      help: "Variance ÷ budget.",
      inputs: ["variance", "budget"],
      formula: 'IF(COUNT([variance],[budget])<2,"–",IF([budget]=0,"–",[variance]/[budget]))',
      value: ({ variance, project }) => {
        const base = project[budget];
        return variance === null || base === null || base === 0 ? null : variance / base;
      },
    },
  ];
}

function moneyMeasure(
  id: string,
  title: string,
  field: "budget" | "forecastCost" | "yearBudget" | "yearForecast",
): RankMeasure {
  return {
    id,
    title,
    format: "money",
    help: `${title}, as the Projects table says.`,
    value: ({ project }) => project[field],
    cells: ({ project }) => [cellOf(project, field) ?? rowCell(project)],
  };
}

/** The ranking's figures, for Explain and the docs. */
export function rankingFigures(result: RankingResult): Figures<RankedProject> {
  return {
    id: "ranking",
    title: "PMO Ranking",
    measures: [...Object.values(rankingMeasures(result)), ...criterionMeasures(result)],
    rows: result.rows,
    keyOf: ({ project }) => project.id,
    nameOf: ({ project }) => project.name,
  };
}
