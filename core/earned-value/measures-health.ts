import { sheetCell } from "../domain/cell-ref";
import type { Health, HealthRule, Warning } from "../domain/health";
import { isKnown, type Known } from "../domain/known";
import { cellOf, rowCell } from "../domain/row-source";
import { shownText } from "../report/shown-text";
import { reportCells, type ForecastMeasure, type ForecastRow } from "./forecast-row";
import { reasonUnknown, type Figure } from "./why";

/** The rule that decided: the worst rated, cost and schedule first. */
function decidingRule(health: Known<Health>): Known<HealthRule> {
  if (!health || health.indicated === "grey") return null;
  return (
    health.rules.find(({ rating }) => rating === health.indicated) ??
    health.rules.find(({ rating }) => rating === "red") ??
    null
  );
}

function firstWarning(health: Known<Health>): Known<Warning> {
  const dated = (health?.warnings ?? []).filter(({ since }) => isKnown(since));
  return dated.reduce<Known<Warning>>(
    (first, warning) => (first && (first.since ?? 0) <= (warning.since ?? 0) ? first : warning),
    null,
  );
}

/** Figures whose reason is worth a line's Why. */
const EXPLAINED: readonly (readonly [name: string, figure: Figure])[] = [
  ["BAC", "bac"],
  ["AC", "ac"],
  ["EV", "ev"],
  ["CPI", "cpi"],
  ["SPI(t)", "spiT"],
  ["EAC indicated", "eacChosen"],
  ["Finish indicated", "finishForecast"],
];

/** What is not known of a line, and why; a reason that several figures share is told once. */
function whyText({ forecast, health }: ForecastRow): Known<string> {
  const reasons = new Map<string, string[]>();
  for (const [name, figure] of EXPLAINED) {
    const reason = reasonUnknown(figure, forecast);
    if (reason !== null) reasons.set(reason, [...(reasons.get(reason) ?? []), name]);
  }
  const parts = [...reasons].map(([reason, names]) => `${names.join(", ")}: ${reason}`);
  const notRated = health?.indicated === "grey" ? [health.reason] : [];
  const text = [...notRated, ...parts].join(". ");
  return text === "" ? null : text;
}

/** How the rating that was reported stands to the one that the data indicate, and what that rests on. */
export const HEALTH_MEASURES = {
  reported: {
    id: "reported",
    title: "Reported",
    format: "rag",
    help: "The manager's own rating; never overwritten.",
    value: ({ forecast, health }) => health?.reported ?? forecast.project.rag,
    cells: reportCells("rag"),
  },
  indicated: {
    id: "indicated",
    title: "Indicated",
    format: "rag",
    help: "The rating that the data indicate, by the thresholds of Settings; grey is not rated.",
    value: ({ health }) => health?.indicated ?? "grey",
    why: ({ health }) => health?.reason ?? null,
    cells: ({ health }) => decidingRule(health)?.evidence ?? [],
  },
  gap: {
    id: "gap",
    title: "Gap steps",
    format: "change",
    help: "How many steps the data are worse than the report; negative: better.",
    value: ({ health }) => health?.steps ?? null,
    why: ({ health }) => health?.reason ?? null,
  },
  contingency: {
    id: "contingency",
    title: "Contingency left",
    format: "money",
    help: "Contingency as Projects gives it.",
    value: ({ forecast }) => forecast.project.contingency,
    cells: ({ forecast }) => {
      const cell = cellOf(forecast.project, "contingency");
      return cell ? [cell] : [];
    },
  },
  exposure: {
    id: "exposure",
    title: "Exposure (expected)",
    format: "money",
    help: "Probability × impact of the open threats, added. A P80 takes a simulation, and is not yet given.",
    value: ({ health }) => health?.exposure ?? null,
    cells: ({ health }) => health?.rules.find(({ rule }) => rule === "risk")?.evidence ?? [],
  },
  firstWarning: {
    id: "firstWarning",
    title: "First warning",
    format: "date",
    help: "The status date from which the longest-standing early warning has held without a break.",
    value: ({ health }) => firstWarning(health)?.since ?? null,
  },
  rule: {
    id: "rule",
    title: "Rule",
    format: "long-text",
    help: "What decided the indicated rating, with value and thresholds; and the early warnings.",
    value: ({ health }) =>
      health
        ? [
            health.reason + (isKnown(health.since) ? ` (since ${shownText(health.since, "d mmm yy")})` : ""),
            ...health.warnings.map(({ message }) => message).filter((said) => !health.reason.includes(said)),
          ].join(". ")
        : null,
  },
  evidence: {
    id: "evidence",
    title: "Evidence",
    format: "text",
    help: "The cells that the deciding rule stands on.",
    value: ({ health }) => {
      const cells = decidingRule(health)?.evidence ?? [];
      return cells.length > 0 ? cells.map(sheetCell).join(", ") : null;
    },
  },
  why: {
    id: "why",
    title: "Why not known",
    format: "long-text",
    help: "Why a figure of the line shows –.",
    value: whyText,
  },
  source: {
    id: "source",
    title: "Source",
    format: "text",
    help: "The project's row.",
    value: ({ forecast }) => sheetCell(rowCell(forecast.project)),
    cells: ({ forecast }) => [rowCell(forecast.project)],
  },
} as const satisfies Readonly<Record<string, ForecastMeasure>>;
