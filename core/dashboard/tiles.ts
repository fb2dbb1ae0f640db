import { fiscalYearName } from "../domain/period";
import type { Rag } from "../domain/rag";
import { headlineMoney } from "../report/number-format";
import type { Tile, TilesBlock } from "../report/sheet-model";
import { shownText } from "../report/shown-text";
import { type DashboardInput, type ProjectView } from "./dashboard-input";
import { moversOf } from "./movers";
import { shortPurpose } from "./tables";
import { gapOf, roleOutlooks } from "./worst-role";

/** The headline figures; what is not known has no tile. */
export function tilesOf(input: DashboardInput, views: readonly ProjectView[]): TilesBlock {
  const tiles = [
    yearTile(input),
    completionTile(input, views),
    ratingTile(views),
    benefitTile(input, views),
    contingencyTile(input, views),
    roleTile(input),
  ];
  return { kind: "tiles", tiles: tiles.flatMap((tile) => tile ?? []) };
}

/** `€1.2m under` or `€1.2m over`, by the sign of budget less cost. */
function against(variance: number, currency: string): string {
  return `${headlineMoney(Math.abs(variance), currency)} ${variance < 0 ? "over" : "under"}`;
}

function yearTile({ finance, context }: DashboardInput): Tile | undefined {
  if (!finance || finance.portfolio.outlookYear === null) return undefined;
  const { outlookYear, varianceYear, budgetYear } = finance.portfolio;
  const label = `${fiscalYearName(finance.terms.year)} outlook against budget`;
  const figure = headlineMoney(outlookYear, context.currency);
  if (varianceYear === null) return { label, figure, note: "no budget to compare with" };
  const note = `${against(varianceYear, context.currency)} the budget of ${headlineMoney(budgetYear, context.currency)}`;
  return { label, figure, note, ...(varianceYear < 0 ? { tone: "bad" } : {}) };
}

function completionTile(
  { forecast, context }: DashboardInput,
  views: readonly ProjectView[],
): Tile | undefined {
  const variance = forecast?.totals.varianceAtCompletion;
  if (!forecast || !variance || variance.total === null) return undefined;
  const change = moversOf(views).reduce((sum, mover) => sum + mover.change, 0);
  const since =
    change === 0
      ? ""
      : `; ${headlineMoney(Math.abs(change), context.currency)} ${change < 0 ? "worse" : "better"} than a status ago`;
  return {
    label: "Cost at completion against approved",
    figure: against(variance.total, context.currency),
    note: `${variance.projects} projects with figures, by what their data say${since}`,
    tone: variance.total < 0 ? "bad" : "good",
  };
}

function ratingTile(views: readonly ProjectView[]): Tile | undefined {
  const rated = views.flatMap(({ health }) => (health && health.indicated !== "grey" ? [health] : []));
  if (rated.length === 0) return undefined;
  const indicated = rated.map((health) => health.indicated);
  const reported = rated.flatMap((health) => health.reported ?? []);
  const grey = views.length - rated.length;
  return {
    label: "Ratings that the data indicate",
    figure: ragCounts(indicated),
    note: `reported ${ragCounts(reported)}${grey > 0 ? `; ${grey} not rated` : ""}`,
    tone: indicated.includes("red") ? "bad" : "good",
  };
}

function ragCounts(ratings: readonly Rag[]): string {
  const count = (...of: Rag[]): number => ratings.filter((rating) => of.includes(rating)).length;
  return `▲ ${count("red")}  ◆ ${count("amber", "amber-green", "amber-red")}  ● ${count("green")}`;
}

function benefitTile({ context }: DashboardInput, views: readonly ProjectView[]): Tile | undefined {
  const known = views.flatMap(({ finance }) => {
    const { planToDate, realised } = finance?.benefits ?? {};
    return planToDate == null || realised == null ? [] : [{ planToDate, realised }];
  });
  const planned = known.reduce((sum, { planToDate }) => sum + planToDate, 0);
  if (planned === 0) return undefined;
  const realised = known.reduce((sum, one) => sum + one.realised, 0);
  const money = (amount: number): string => headlineMoney(amount, context.currency);
  return {
    label: "Benefits realised against plan to date",
    figure: shownText(realised / planned, "0%"),
    note: `${money(realised)} of ${money(planned)} that were due by now`,
    tone: realised < planned ? "bad" : "good",
  };
}

function contingencyTile({ context }: DashboardInput, views: readonly ProjectView[]): Tile | undefined {
  const known = views.flatMap(({ project, health }) =>
    health?.exposure == null || health.contingency === null
      ? []
      : [{ project, exposure: health.exposure, contingency: health.contingency }],
  );
  if (known.length === 0) return undefined;
  const contingency = known.reduce((sum, one) => sum + one.contingency, 0);
  const exposure = known.reduce((sum, one) => sum + one.exposure, 0);
  const worst = [...known].sort((a, b) => a.contingency - a.exposure - (b.contingency - b.exposure))[0];
  const money = (amount: number): string => headlineMoney(amount, context.currency);
  const named =
    worst && worst.exposure > worst.contingency
      ? `; ${worst.project.id}: ${money(worst.contingency)} against ${money(worst.exposure)}`
      : "";
  return {
    label: "Contingency against risk exposure",
    figure: money(contingency),
    note: `exposure ${money(exposure)}${named}`,
    tone: exposure > contingency ? "bad" : named === "" ? "good" : "watch",
  };
}

function roleTile(input: DashboardInput): Tile | undefined {
  const [worst] = roleOutlooks(input);
  if (!worst) return undefined;
  const gap = gapOf(worst.worst);
  const wanted = worst.worst.purposes.slice(0, 3).map(({ purpose }) => shortPurpose(purpose, input));
  const month = shownText(worst.worst.period.start, "mmm yy");
  return {
    label: "Scarcest role",
    figure: `${shownText(gap, "0.0;(0.0)")} FTE`,
    note: `${worst.role}, ${month}${wanted.length > 0 ? `; wanted by ${wanted.join(", ")}` : ""}`,
    tone: gap < 0 ? "bad" : "good",
  };
}
