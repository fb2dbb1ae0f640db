import type { Assumption } from "../domain/assumption";
import { addMonths, isoDate, type Day } from "../domain/day";
import type { Finding } from "../domain/issue";
import type { Known } from "../domain/known";
import { fiscalYearName } from "../domain/period";
import { cellOf, rowCell } from "../domain/row-source";
import type { Settings } from "../domain/settings";
import { sum } from "../math/sum";
import { isScoring, isWeightedSum } from "./ranking-method";
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
  if (!isScoring(method)) return [];
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
  const { envelope, planningYear } = ranked;
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
  return [
    ...methodNotes(ranked),
    ...missingNotes(ranked, settings),
    ...moscowNotes(ranked, settings),
    ...testingNotes(ranked),
    line,
  ];
}

const MISSING: Readonly<Record<Settings["missingScores"], string>> = {
  reweight: "left out, the rest re-weighted",
  worst: "counted as the worst",
  mean: "counted as the criterion's mean",
};

function missingNotes({ method, rows }: Ranked, settings: Settings): Assumption[] {
  const applies = isWeightedSum(method) || method === "topsis";
  return applies && rows.some(({ coverage }) => coverage < 1 - 1e-9)
    ? [
        {
          what: "Missing scores",
          how: `A missing score is ${MISSING[settings.missingScores]}; with less than ${Math.round(settings.minCoverage * 100)} % of the weight scored a project is not ranked.`,
          figures: ["Score", "Rank"],
        },
      ]
    : [];
}

function moscowNotes({ rows }: Ranked, { moscowFirst }: Settings): Assumption[] {
  const isGiven = rows.some(
    ({ standing, project: { moscow } }) =>
      standing === "candidate" && (moscow === "should" || moscow === "could"),
  );
  return moscowFirst === "yes" && isGiven
    ? [
        {
          what: "MoSCoW",
          how: "Candidates come by MoSCoW (should, could, not said), and only then by rank; MoSCoW first in Settings turns it off. Must is mandatory, won't is for later.",
          figures: ["Decision", "Cumulative FY cost"],
        },
      ]
    : [];
}

function testingNotes({ testing }: Ranked): Assumption[] {
  if (testing === null) return [];
  const { samples, concentration, topCount, of, competing, seed } = testing;
  return [
    {
      what: "Robustness of ranks",
      how: `${samples} samples of weights around the given ones (Dirichlet, concentration ${concentration}, seed ${seed}); the top holds ${topCount} of ${of} ${competing}. Core: in it in 95 % of the samples, exterior: in 5 % at most.`,
      figures: ["Class", "Rank low", "Rank high"],
    },
  ];
}

/** How a method scores that is not the usual one. */
const METHOD_NOTES: Readonly<Partial<Record<RankingResult["method"], string>>> = {
  topsis:
    "By TOPSIS: values are divided by their length as a vector (√Σx²) and weighted; the score is the distance from the worst project ÷ (that + the distance from the best), so it changes when projects come and go.",
  wsjf: "By WSJF: (value + time criticality + risk reduction or opportunity) ÷ job size, as they stand; the weights of Criteria do not count.",
  cd3: "By CD3: cost of delay per period ÷ duration, as they stand; the weights of Criteria do not count.",
};

function methodNotes(ranked: Ranked): Assumption[] {
  const { method } = ranked;
  const note = METHOD_NOTES[method];
  if (note !== undefined) return [{ what: "Ranking method", how: note, figures: ["Score", "Rank"] }];
  if (isScoring(method)) return [];
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
