import { periodName } from "../capacity/period-name";
import { projectViews } from "../dashboard/dashboard-input";
import { headlineOf } from "../dashboard/headline";
import { isoDate } from "../domain/day";
import { isKnown } from "../domain/known";
import type { Rag } from "../domain/rag";
import { markOf } from "../report/mark";
import { headlineMoney } from "../report/number-format";
import { rankingFinding } from "../scoring/report-headline";
import type { DecisionDue } from "../governance/decisions-due";
import type { SummaryBlock } from "./command";
import type { Results } from "./results";

const LONGEST_LIST = 5;
const MOST_GAPS = 3;
const MOST_PURPOSES = 2;
/** Of figures on a tab; here they say "over" and "short". */
const OF_A_TAB = " · adverse figures in brackets";

/** What a run found, short enough to be read at a terminal. */
export function runSummary(results: Results): readonly SummaryBlock[] {
  const { finding, notes } = headlineOf(results, projectViews(results));
  return [
    {
      title: finding,
      lines: [
        rankingFinding(results.ranking, results.context),
        ...notes.map((note) => note.replace(OF_A_TAB, "")),
      ],
    },
    { title: "Needs a decision", lines: decisions(results) },
    { title: "Worst forecasts", lines: worstForecasts(results) },
    { title: "Capacity gaps", lines: gaps(results) },
  ].filter(({ lines }) => lines.length > 0);
}

function decisions({ decisions: due, ranking, context: { currency } }: Results): string[] {
  const asked = new Set(due.map(({ project }) => project));
  const stops = ranking.rows
    .filter(({ decision, project }) => decision === "stop" && !asked.has(project.id))
    .map(
      ({ project, goForwardValue }) =>
        `${project.id} ${project.name}: stop (go-forward NPV ${headlineMoney(goForwardValue ?? 0, currency)})`,
    );
  return [...stops, ...due.map(decisionLine)].slice(0, LONGEST_LIST);
}

function decisionLine({ project, what, by, due }: DecisionDue): string {
  const when = due === null ? "" : `, by ${isoDate(due)}`;
  return `${project === null ? "" : `${project}: `}${what}${by === null ? when : ` (${by}${when})`}`;
}

function worstForecasts({ forecast, health, context: { currency } }: Results): string[] {
  const byProject = new Map(health.map((one) => [one.project, one]));
  return [...forecast.projects]
    .filter(({ varianceAtCompletion }) => isKnown(varianceAtCompletion) && varianceAtCompletion < 0)
    .sort((a, b) => (a.varianceAtCompletion ?? 0) - (b.varianceAtCompletion ?? 0))
    .slice(0, LONGEST_LIST)
    .map(({ project, varianceAtCompletion, estimate, managersEstimate }) => {
      const health = byProject.get(project.id);
      const says =
        managersEstimate === null ? "" : ` (manager: ${headlineMoney(managersEstimate, currency)})`;
      const ratings = health
        ? `; reported ${rating(health.reported)}, data say ${rating(health.indicated)}`
        : "";
      return `${project.id} ${project.name}: ${headlineMoney(-(varianceAtCompletion ?? 0), currency)} over, at ${headlineMoney(estimate ?? 0, currency)}${says}${ratings}`;
    });
}

/** A rating in words, without its mark. */
function rating(rag: Rag | null): string {
  const mark = markOf(rag);
  return typeof mark === "string" ? mark.replace(/^\S+ /, "").toLowerCase() : "–";
}

function gaps({ capacity }: Results): string[] {
  if (capacity === null) return [];
  return capacity.roles
    .flatMap(({ worst }) => (worst && (worst.gapEquivalents ?? 0) < 0 ? [worst] : []))
    .sort((a, b) => (a.gapEquivalents ?? 0) - (b.gapEquivalents ?? 0))
    .slice(0, MOST_GAPS)
    .map(({ role, period, gapEquivalents, purposes }) => {
      const who = purposes
        .slice(0, MOST_PURPOSES)
        .map(({ purpose }) => purpose)
        .join(", ");
      return `${role}: ${(-(gapEquivalents ?? 0)).toFixed(1)} FTE short in ${periodName(capacity.periodKind, period)} (${who})`;
    });
}
