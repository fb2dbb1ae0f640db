import type { Assumption } from "../domain/assumption";
import { addMonths, isoDate, type Day } from "../domain/day";
import type { Finding } from "../domain/issue";
import type { Known } from "../domain/known";
import { fiscalYearName } from "../domain/period";
import { cellOf, rowCell } from "../domain/row-source";
import type { Settings } from "../domain/settings";
import { sum } from "../math/sum";
import type { RankedProject, RankingResult } from "./ranking-result";
import { amount } from "./why";

type Ranked = Omit<RankingResult, "findings" | "assumptions">;

/** Scores describe the project of their day; after a year it is another. */
const MONTHS_UNTIL_STALE = 12;

/** What the ranking found wrong in the data: scores that are old, a cost that is missing, more committed than there is. */
export function rankingFindings(ranked: Ranked): Finding[] {
  return [...staleScores(ranked), ...unknownCosts(ranked), ...overCommitted(ranked)];
}

function staleScores({ rows, method }: Ranked): Finding[] {
  if (method !== "weighted") return [];
  return rows.flatMap(({ project, staleMonths: months }): Finding[] => {
    const { scoredOn } = project;
    if (scoredOn === null || months === null) return [];
    return [
      {
        code: "scores-stale",
        severity: "warning",
        at: cellOf(project, "scoredOn") ?? rowCell(project),
        table: "Projects",
        column: "Scored on",
        record: project.id,
        found: isoDate(scoredOn),
        message: `The scores of ${project.name} are ${months} months old (over ${MONTHS_UNTIL_STALE}).`,
        fix: "Score it again, and enter the day under Scored on.",
        affects: ["Score", "Rank", "Decision"],
      },
    ];
  });
}

/** Whole months since a project was scored, once that is over a year ago; else `null`. */
export function staleMonths(scoredOn: Known<Day>, asOf: Day): Known<number> {
  return scoredOn === null || addMonths(scoredOn, MONTHS_UNTIL_STALE) >= asOf
    ? null
    : monthsBetween(scoredOn, asOf);
}

/**
 * Whole months from one day to a later one.
 *
 * @example monthsBetween(45747, 46295) // => 18
 */
export function monthsBetween(from: Day, to: Day): number {
  let months = Math.floor((to - from) / 31);
  while (addMonths(from, months + 1) <= to) months += 1;
  return months;
}

function unknownCosts({ rows, envelope, planningYear }: Ranked): Finding[] {
  if (envelope === null) return [];
  const year = fiscalYearName(planningYear);
  return rows.flatMap(({ project, yearCost }): Finding[] =>
    yearCost !== null
      ? []
      : [
          {
            code: "year-cost-unknown",
            severity: "warning",
            at: rowCell(project),
            table: "Projects",
            record: project.id,
            message: `What ${project.name} costs in ${year} is not known, so the line is drawn without it.`,
            fix: `Add its ${year} months to Financials, or a Year budget to Projects.`,
            affects: ["Decision", "Cumulative FY cost"],
            money: null,
          },
        ],
  );
}

/** Money that is given out before any candidate's turn. */
export function committedCost(rows: readonly RankedProject[]): number {
  return sum(rows.map(({ standing, yearCost }) => (isCommitted(standing) ? (yearCost ?? 0) : 0)));
}

function isCommitted(standing: RankedProject["standing"]): boolean {
  return standing === "mandatory" || standing === "committed";
}

function overCommitted({ rows, envelope, planningYear }: Ranked): Finding[] {
  const first = rows.find(({ standing }) => isCommitted(standing));
  const committed = committedCost(rows);
  if (envelope === null || !first || committed - envelope < 1) return [];
  return [
    {
      code: "envelope-overcommitted",
      severity: "warning",
      at: { sheet: first.project.source.sheet },
      message: `Mandatory projects and those in flight take ${amount(committed)} of ${fiscalYearName(planningYear)}, ${amount(committed - envelope)} more than the envelope.`,
      fix: "Raise Budget in Settings, or decide which of them to stop or stretch.",
      affects: ["Decision"],
      money: committed - envelope,
    },
  ];
}

/** What the ranking takes for granted, in words. */
export function rankingAssumptions(ranked: Ranked, settings: Settings): Assumption[] {
  const { method, envelope, planningYear } = ranked;
  const year = fiscalYearName(planningYear);
  const inFlight =
    "In flight is Stage in progress, or a start, actual cost or progress that is not on hold; without a Stage, a start that has passed.";
  const line: Assumption = {
    what: "Funding line",
    how:
      envelope === null
        ? `Settings has no Budget, so there is no line and no candidate is funded or refused. ${inFlight}`
        : `Budget ${amount(envelope)} for ${year} goes to mandatory projects and those in flight, then to candidates by score; one that does not fit is passed over for the next that does. In flight with a go-forward NPV below 0: stop is proposed. ${inFlight}`,
    figures: ["Decision", "Cumulative FY cost"],
  };
  return [...methodNotes(ranked, settings, method), line];
}

function methodNotes(ranked: Ranked, settings: Settings, method: RankingResult["method"]): Assumption[] {
  if (method === "weighted") {
    const words = {
      reweight: "left out, the rest re-weighted",
      worst: "counted as the worst",
      mean: "counted as the criterion's mean",
    };
    return ranked.rows.some(({ coverage }) => coverage < 1 - 1e-9)
      ? [
          {
            what: "Missing scores",
            how: `A missing score is ${words[settings.missingScores]}; with less than ${Math.round(settings.minCoverage * 100)} % of the weight scored a project is not ranked.`,
            figures: ["Score", "Rank"],
          },
        ]
      : [];
  }
  const of = ranked.varianceOf === "life" ? "whole-life budget − forecast" : "year budget − forecast";
  return [
    {
      what: "Ranking method",
      how:
        method === "variance"
          ? `There is no Criteria table, so there is no score: rows come by money at risk (${of}, largest overrun first). A Criteria table with weights would rank them by score.`
          : "There is no Criteria table and no budget with its forecast, so nothing ranks the projects. A Criteria table with weights would.",
      figures: ["Rank"],
    },
  ];
}
