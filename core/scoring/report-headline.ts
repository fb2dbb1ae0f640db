import { fiscalYearName } from "../domain/period";
import { sum } from "../math/sum";
import { headlineMoney } from "../report/number-format";
import type { ReportContext } from "../report/report-context";
import type { Tile } from "../report/sheet-model";
import { committedCost } from "./ranking-notes";
import { isScoring, isWeightedSum, SCORE_WORDS, type ScoringMethod } from "./ranking-method";
import type { RankedProject, RankingResult } from "./ranking-result";

/** The ranking in a sentence. */
export function rankingFinding(result: RankingResult, { currency }: ReportContext): string {
  const { rows, method, envelope } = result;
  if (rows.length === 0) return "No open project to rank.";
  if (method === "none")
    return `${rows.length} open ${rows.length === 1 ? "project" : "projects"}, and nothing to rank by.`;
  if (method === "variance") return varianceFinding(result, currency);
  const first = rows.find(({ rank }) => rank === 1);
  const leader = first
    ? `${first.project.name} ranks first with ${scoreWords(first.score, method)}`
    : "No project has enough scores to be ranked";
  if (envelope === null) return `${leader}. Settings has no Budget, so no line is drawn.`;
  const asked = sum(rows.map(({ yearCost }) => yearCost ?? 0));
  const money = `${headlineMoney(asked, currency)} asked, ${headlineMoney(envelope, currency)} available, ${headlineMoney(committedCost(rows), currency)} committed`;
  return `${money}. ${listWords(rows, currency)}${stopWords(rows)}`;
}

function varianceFinding({ rows, varianceOf }: RankingResult, currency: string): string {
  const budget = varianceOf === "year" ? "the year's budget" : "budget";
  const over = rows.filter(({ variance }) => variance !== null && variance < 0);
  const worst = over[0];
  const known = rows.filter(({ variance }) => variance !== null).length;
  const total = headlineMoney(-sum(over.map(({ variance }) => variance ?? 0)), currency);
  return worst
    ? `${over.length} of ${known} projects with a forecast are over ${budget}, by ${total} in all; ${worst.project.name} most, by ${headlineMoney(-(worst.variance ?? 0), currency)}.`
    : `None of ${known} projects with a forecast is over ${budget}.`;
}

function listWords(rows: readonly RankedProject[], currency: string): string {
  const candidates = rows.filter(({ standing }) => standing === "candidate");
  const funded = candidates.filter(({ decision }) => decision === "fund");
  if (candidates.length === 0) return "Nothing else competes.";
  const values = funded.flatMap(({ goForwardValue }) => (goForwardValue === null ? [] : [goForwardValue]));
  const promise = values.length > 0 ? `, which promises NPV ${headlineMoney(sum(values), currency)}` : "";
  return `The score list funds ${funded.length} of ${candidates.length} candidates${promise}.`;
}

function stopWords(rows: readonly RankedProject[]): string {
  const stopped = rows.filter(({ decision }) => decision === "stop").map(({ project }) => project.name);
  return stopped.length > 0 ? ` Stop is proposed for ${stopped.join(", ")}.` : "";
}

/** What a reader must know to read the list. */
export function rankingNotes(result: RankingResult): string[] {
  const { method, planningYear, envelope, rows } = result;
  const year = fiscalYearName(planningYear);
  if (!isScoring(method)) {
    return [
      "There is no Criteria table, so there is no score: rows come by money at risk, the largest overrun first. A Criteria table with weights, and a Projects column for each criterion, would rank them by score.",
    ];
  }
  const unknown = rows.filter(({ yearCost }) => yearCost === null).length;
  return [
    isWeightedSum(method)
      ? "Rank is by score alone (1, 2, 2, 4). A score is the sum of its weighted points, 0 to 100; unfold the columns on the right for the points, the raw scores and why."
      : `Rank is by ${SCORE_WORDS[method].title} alone (1, 2, 2, 4). ${SCORE_WORDS[method].help} Unfold the columns on the right for what it is made of and why.`,
    ...(envelope === null
      ? []
      : [
          `The list is in the order in which the ${year} money is given out: mandatory, in flight, then candidates by score; one that does not fit is passed over for the next that does.`,
        ]),
    ...robustnessNote(result),
    ...(envelope !== null && unknown > 0
      ? [
          `For ${unknown} of ${rows.length} projects the ${year} cost is not known; the line is drawn without them.`,
        ]
      : []),
  ];
}

/** Names that a note can hold. */
const MOST_NAMED = 8;

/** Which candidates hold their place whatever the weights, and for which it depends on them. */
function robustnessNote({ testing, rows }: RankingResult): string[] {
  if (testing === null) return [];
  const competing = rows.filter(
    ({ standing, tested }) =>
      tested !== null && (testing.competing === "projects" || standing === "candidate"),
  );
  const named = (wanted: string): string => {
    const ids = competing.flatMap(({ tested, project }) => (tested?.class === wanted ? [project.id] : []));
    const rest = ids.length > MOST_NAMED ? ` and ${ids.length - MOST_NAMED} more` : "";
    return ids.length === 0 ? "none" : `${ids.slice(0, MOST_NAMED).join(", ")}${rest}`;
  };
  return [
    `With other weights around the given ones (${testing.samples} samples) in the top ${testing.topCount} of ${testing.of} ${testing.competing}, nearly always: ${named("core")} (core); depending on the weights: ${named("borderline")} (borderline).`,
  ];
}

/** Headline figures: the money, and how many got what. Empty without an envelope. */
export function rankingTiles(
  { rows, envelope, planningYear, method }: RankingResult,
  { currency }: ReportContext,
): Tile[] {
  if (envelope === null || !isScoring(method)) return [];
  const year = fiscalYearName(planningYear);
  const committed = committedCost(rows);
  const count = (decision: RankedProject["decision"]): number =>
    rows.filter((row) => row.decision === decision).length;
  const asked = sum(rows.map(({ yearCost }) => yearCost ?? 0));
  return [
    {
      label: `Asked for ${year}`,
      figure: headlineMoney(asked, currency),
      note: `${rows.length} open projects`,
    },
    { label: "Envelope", figure: headlineMoney(envelope, currency), note: "Budget in Settings" },
    {
      label: "Committed",
      figure: headlineMoney(committed, currency),
      note: `${count("mandatory")} mandatory, ${rows.filter(({ standing }) => standing === "committed").length} in flight`,
      ...(committed > envelope ? { tone: "bad" as const } : {}),
    },
    {
      label: "Free for candidates",
      figure: headlineMoney(envelope - committed, currency),
      note: `${rows.filter(({ standing, decision }) => standing === "candidate" && decision === "fund").length} funded, ${count("below line")} below the line`,
    },
  ];
}

/** A score as the headline says it: of 100, or to two decimals with the method's word for it. */
function scoreWords(score: number | null, method: ScoringMethod): string {
  if (score === null) return "–";
  return isWeightedSum(method)
    ? `${Math.round(score * 10) / 10} of 100`
    : `${SCORE_WORDS[method].title} ${Math.round(score * 100) / 100}`;
}
