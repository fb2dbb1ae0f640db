import { isKnown } from "../domain/known";
import { sum } from "../math/sum";
import { headlineMoney } from "../report/number-format";
import type { ReportContext } from "../report/report-context";
import type { Tile } from "../report/sheet-model";
import { shownText } from "../report/shown-text";
import { named } from "./assumptions";
import type { ForecastResult } from "./forecast";
import type { ForecastRow } from "./forecast-row";
import type { PooledIndex } from "./portfolio-totals";

/** The finding in a sentence: how much over, who the most, and who reports otherwise. */
export function forecastFinding(rows: readonly ForecastRow[], { currency }: ReportContext): string {
  const forecast = rows.filter(({ forecast: { estimate } }) => isKnown(estimate));
  if (rows.length === 0)
    return "No project can be forecast: none is known. A table with one row per project switches this tab on.";
  if (forecast.length === 0)
    return "No project can be forecast: that takes a budget, % complete and actual cost, in Projects or Status.";
  const over = forecast.filter(({ forecast: { varianceAtCompletion } }) => (varianceAtCompletion ?? 0) < 0);
  const overrun = sum(over.map(({ forecast: { varianceAtCompletion } }) => -(varianceAtCompletion ?? 0)));
  const worst = over[0]?.forecast;
  const rosy = rows.filter(isRosier);
  const sentences = [
    over.length === 0
      ? `All ${forecast.length} projects with a forecast end within budget.`
      : `${over.length} of ${forecast.length} projects with a forecast end over budget, by ${headlineMoney(overrun, currency)} together.`,
    ...(worst && over.length > 1
      ? [
          `${worst.project.name} alone goes over by ${headlineMoney(-(worst.varianceAtCompletion ?? 0), currency)}.`,
        ]
      : []),
    ...(rosy.length > 0
      ? [
          `${named(rosy.map(({ forecast: { project } }) => project.id))} ${rosy.length === 1 ? "is" : "are"} reported better than the data.`,
        ]
      : []),
  ];
  return sentences.join(" ");
}

function isRosier({ health }: ForecastRow): boolean {
  return (health?.steps ?? 0) >= 1;
}

/** Quiet lines: of when, by which method, over which projects. */
export function forecastNotes(
  { asOf, methodReason, totals }: ForecastResult,
  context: ReportContext,
): string[] {
  return [
    `Status ${shownText(asOf, "d mmm yy")}. EAC indicated: ${methodReason}. Negative variances are adverse; slip is positive when late.`,
    pooledNote("Portfolio CPI", "ΣEV ÷ ΣAC", totals.costIndex, context),
    "Estimates by formula are weak before 20 % complete, those with SPI or SPI(t) also after 85 %. Derived planned value never turns a project red by itself.",
  ];
}

function pooledNote(
  ...[title, how, { index, projects, leftOut, budgetLeftOut }, { currency }]: [
    string,
    string,
    PooledIndex,
    ReportContext,
  ]
): string {
  if (index === null) return `${title}: not known, no project has both EV and AC.`;
  const rest =
    leftOut.length === 0
      ? ""
      : `; left out, with ${headlineMoney(budgetLeftOut, currency)} of budget: ${named(leftOut)}`;
  return `${title} ${index.toFixed(2)} = ${how} over ${projects} projects${rest}.`;
}

/** The figures under the headline. */
export function forecastTiles(
  { totals, projects }: ForecastResult,
  rows: readonly ForecastRow[],
  { currency }: ReportContext,
): Tile[] {
  const { total, projects: counted } = totals.varianceAtCompletion;
  const variance: Tile = {
    label: "Variance at completion",
    figure: headlineMoney(total, currency),
    note: `budget − indicated EAC, ${counted} of ${projects.length} projects`,
    ...(total !== null && total < 0 ? { tone: "bad" as const } : {}),
  };
  const rosier: Tile = {
    label: "Reported better than data",
    figure: String(rows.filter(isRosier).length),
    note: named(rows.filter(isRosier).map(({ forecast }) => forecast.project.id)) || "none",
    ...(rows.some(isRosier) ? { tone: "watch" as const } : {}),
  };
  const isRated = (which: "reported" | "indicated"): boolean =>
    rows.some(({ health }) => (health?.[which] ?? "grey") !== "grey");
  return [
    ...(total === null ? [] : [variance]),
    ...(isRated("reported") ? [ragTile(rows, "reported")] : []),
    ...(isRated("indicated") ? [ragTile(rows, "indicated"), rosier] : []),
    ...slipTile(rows),
  ];
}

function ragTile(rows: readonly ForecastRow[], which: "reported" | "indicated"): Tile {
  const ratings = rows.map(({ health }) => health?.[which] ?? null);
  const count = (...words: readonly string[]): number =>
    ratings.filter((rag) => rag !== null && words.includes(rag)).length;
  const rated = [count("red"), count("amber-red", "amber", "amber-green"), count("green")] as const;
  return {
    label: which === "reported" ? "Reported red / amber / green" : "Indicated red / amber / green",
    figure: rated.join(" / "),
    note: `${ratings.length - sum(rated)} not rated`,
  };
}

/** None where no finish is indicated. */
function slipTile(rows: readonly ForecastRow[]): Tile[] {
  const late = rows
    .filter(({ forecast }) => forecast.state === "in progress" && isKnown(forecast.slipWeeks))
    .map(({ forecast }) => ({ id: forecast.project.id, weeks: forecast.slipWeeks ?? 0 }));
  const worst = late.reduce<(typeof late)[number] | null>(
    (most, each) => (most && most.weeks >= each.weeks ? most : each),
    null,
  );
  if (!worst) return [];
  return [
    {
      label: "Latest against its baseline",
      figure: `${Math.round(worst.weeks)} weeks`,
      note: `${worst.id}, by SPI(t); ${late.length} projects`,
    },
  ];
}
