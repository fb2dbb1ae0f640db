import type { CellRef } from "../domain/cell-ref";
import type { Health, ProjectFigures, StatusFigures, Warning } from "../domain/health";
import { isKnown } from "../domain/known";
import { ragSteps } from "../domain/rag";
import type { Settings } from "../domain/settings";
import { heldSince, index, ratingAt } from "./cost-and-schedule";

/** Against the budget, an efficiency above it is hardly ever reached from there on. */
const UNLIKELY = 11 / 10;
/** A manager's estimate that needs the rest to go so much better than the work so far is a hope. */
const LEAP = 1 / 10;
const FALLING_REPORTS = 3;

/** A rule that can be asked of any report, so that it is known since when it holds. */
interface StatusRule {
  readonly rule: string;
  holds(status: StatusFigures, before: readonly StatusFigures[]): boolean;
  message(status: StatusFigures): string;
  readonly evidence: "cost" | "time" | "both";
}

/**
 * Every early warning: that the report is better than the data, wherever the project is rated; what its own reports
 * show, while it is in progress; and what a contingency cannot bear. None for a project that is over or has not begun.
 */
export function earlyWarnings(
  health: Omit<Health, "warnings">,
  figures: ProjectFigures,
  settings: Settings,
): Warning[] {
  const { notRated } = figures;
  if (notRated !== null && notRated !== "on hold") return [];
  const rules = notRated === null ? [...STATUS_RULES, cheapBecauseLate(settings)] : [];
  return [
    ...watermelon(health, figures, settings),
    ...rules.flatMap((rule) => raised(rule, figures)),
    ...spendWarning(figures),
    ...exposureWarning(health),
  ];
}

function raised(rule: StatusRule, figures: ProjectFigures): Warning[] {
  const { project, now } = figures;
  const since = heldSince(figures, (status, before) => rule.holds(status, before));
  if (now === null || since === null) return [];
  return [
    {
      project,
      rule: rule.rule,
      message: rule.message(now),
      evidence: evidenceOf(rule.evidence, figures),
      since,
    },
  ];
}

function evidenceOf(
  of: StatusRule["evidence"],
  { costCells, timeCells }: ProjectFigures,
): readonly CellRef[] {
  return of === "cost" ? costCells : of === "time" ? timeCells : distinct([...costCells, ...timeCells]);
}

function distinct(cells: readonly CellRef[]): CellRef[] {
  const byKey = new Map(cells.map((cell) => [`${cell.sheet}!${cell.row},${cell.column}`, cell]));
  return [...byKey.values()];
}

/**
 * Reported better than the data say. Where cost and schedule alone say it, since when: reported better then too, and
 * the data already as bad as now.
 */
function watermelon(
  { project, reported, indicated, steps, rules }: Omit<Health, "warnings">,
  figures: ProjectFigures,
  settings: Settings,
): Warning[] {
  if (steps === null || steps <= 0) return [];
  const telling = rules.filter(({ rating }) => (ragSteps(indicated, rating) ?? -1) >= 0);
  const since = heldSince(figures, (status) => {
    const then = ratingAt(status, figures, settings);
    return (ragSteps(indicated, then) ?? -1) >= 0 && (ragSteps(status.reported, then) ?? 0) > 0;
  });
  const names = telling.map(({ rule }) => rule).join(" and ");
  const message =
    since === null
      ? `Reported ${reported ?? "–"}; ${names} ${telling.length === 1 ? "makes" : "make"} it ${indicated}`
      : `Reported ${reported ?? "–"}; cost and schedule say ${indicated}`;
  return [
    {
      project,
      rule: "watermelon",
      message,
      evidence: distinct(telling.flatMap((rule) => rule.evidence)),
      since,
    },
  ];
}

const STATUS_RULES: readonly StatusRule[] = [
  {
    rule: "budget out of reach",
    evidence: "cost",
    holds: ({ toCompleteBudget }) => isKnown(toCompleteBudget) && toCompleteBudget > UNLIKELY,
    message: ({ toCompleteBudget, costIndex }) =>
      toCompleteBudget === Infinity
        ? "The budget is spent, and work is left"
        : `To end on budget the rest must run at ${index(toCompleteBudget ?? 0)}; so far ${costIndex === null ? "–" : index(costIndex)}. Unlikely to recover`,
  },
  {
    rule: "manager's estimate out of reach",
    evidence: "cost",
    holds: ({ toCompleteManager, costIndex }) =>
      isKnown(toCompleteManager) && isKnown(costIndex) && toCompleteManager > costIndex + LEAP,
    message: ({ toCompleteManager, costIndex }) =>
      toCompleteManager === Infinity
        ? "The manager's estimate is spent, and work is left"
        : `The manager's estimate needs the rest at ${index(toCompleteManager ?? 0)}; so far ${index(costIndex ?? 0)}`,
  },
  {
    rule: "cost efficiency falls",
    evidence: "cost",
    holds: (status, before) => {
      const last = [...before.slice(-FALLING_REPORTS), status].map(({ costIndex }) => costIndex);
      return (
        last.length > FALLING_REPORTS &&
        (status.costIndex ?? 1) < 1 &&
        last.every((now, at) => isKnown(now) && (at === 0 || now < (last[at - 1] ?? -Infinity)))
      );
    },
    message: ({ costIndex }) =>
      `CPI has fallen ${FALLING_REPORTS} reports in a row, to ${index(costIndex ?? 0)}`,
  },
];

/** Money left over is no saving where the work is missing too. */
function cheapBecauseLate({ scheduleAmber }: Settings): StatusRule {
  return {
    rule: "under budget because behind",
    evidence: "both",
    holds: ({ costIndex, timeIndex }) =>
      isKnown(costIndex) && isKnown(timeIndex) && costIndex >= 1 && timeIndex < scheduleAmber,
    message: ({ costIndex, timeIndex }) =>
      `CPI ${index(costIndex ?? 0)} looks good, but SPI(t) is ${index(timeIndex ?? 0)}: the work is missing, and its cost is still to come`,
  };
}

function spendWarning({ project, spendBased, costCells }: ProjectFigures): Warning[] {
  if (!spendBased) return [];
  const message = "% complete follows the money spent at every report: it says nothing of the work";
  return [{ project, rule: "spend as progress", message, evidence: costCells, since: null }];
}

function exposureWarning({ project, exposure, contingency, rules }: Omit<Health, "warnings">): Warning[] {
  if (!isKnown(exposure) || !isKnown(contingency) || exposure <= contingency) return [];
  const risk = rules.find(({ rule }) => rule === "risk");
  const message = risk?.message ?? "Exposure is more than the contingency";
  return [{ project, rule: "contingency too small", message, evidence: risk?.evidence ?? [], since: null }];
}
