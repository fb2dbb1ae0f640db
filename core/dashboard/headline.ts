import { fullName } from "../domain/full-name";
import type { DataCurrency } from "../earned-value/data-currency";
import type { HeadlineBlock } from "../report/sheet-model";
import { headlineMoney } from "../report/number-format";
import { shownText } from "../report/shown-text";
import { goForward, moneyAdvice, type Advice } from "./advice";
import { isChecked, isWatermelon, type DashboardInput, type ProjectView } from "./dashboard-input";
import { committedGap, gapOf, roleOutlooks } from "./worst-role";

/** A shortage below this is a matter of rounding and of a day's leave. */
const SHORTAGE_WORTH_SAYING = 1 / 4;

/** The finding: which projects are not what they report, what to stop, what not to start, who is missing. */
export function headlineOf(input: DashboardInput, views: readonly ProjectView[]): HeadlineBlock {
  const advice = moneyAdvice(views, input);
  const clauses = [
    watermelonClause(views, input),
    stopClause(advice, input),
    trapClause(advice, input),
    roleClause(input),
  ];
  const alarms = clauses.filter((clause) => clause !== "");
  const said = alarms.length > 0 ? alarms : views.length === 0 ? [NO_PROJECT] : knownClauses(views, input);
  const finding = `${said.join("; ")}.`;
  return {
    kind: "headline",
    title: "PMO Dashboard",
    finding: finding.charAt(0).toUpperCase() + finding.slice(1),
    notes: [statusNote(input)],
  };
}

const NO_PROJECT = "no project is known: a table with one row per project switches this page on";

/** Without an alarm: what was looked at and found in order, and what nobody knows. */
function knownClauses(views: readonly ProjectView[], { context }: DashboardInput): string[] {
  const rated = views.filter(isChecked).length;
  const valued = views.filter((view) => goForward(view) !== null).length;
  return [
    moneyClause(views, context.currency),
    rated > 0
      ? `none of ${rated} that can be checked reports better than its data`
      : "no report can be checked against data, which takes % complete and actual cost",
    valued > 0
      ? `none of ${valued} with cash flows loses money from here on`
      : "value is not known without cash flows",
  ];
}

/** Who goes over: by the whole life where that is known of anyone, else by the year. */
function moneyClause(views: readonly ProjectView[], currency: string): string {
  const life = variancesOf(views, (view) => varianceOf(view));
  const known =
    life.length > 0 ? life : variancesOf(views, ({ finance }) => finance?.position.varianceYear ?? null);
  const budget = life.length > 0 ? "budget" : "the year's budget";
  const over = known.filter(({ variance }) => variance < 0).sort((a, b) => a.variance - b.variance);
  const together = over.reduce((total, { variance }) => total - variance, 0);
  const [worst] = over;
  if (worst) {
    return `${over.length} of ${known.length} projects with a forecast go over ${budget}, by ${headlineMoney(together, currency)} together, ${worst.view.project.name} most`;
  }
  return known.length > 0
    ? `none of ${known.length} projects with a forecast goes over ${budget}`
    : `${views.length} ${views.length === 1 ? "project" : "projects"}, and no budget with a forecast to compare it with`;
}

function variancesOf(
  views: readonly ProjectView[],
  of: (view: ProjectView) => number | null,
): { view: ProjectView; variance: number }[] {
  return views.flatMap((view) => {
    const variance = of(view);
    return variance === null ? [] : [{ view, variance }];
  });
}

function varianceOf({ forecast, finance }: ProjectView): number | null {
  return forecast?.varianceAtCompletion ?? finance?.position.varianceLife ?? null;
}

function watermelonClause(views: readonly ProjectView[], { context }: DashboardInput): string {
  const found = views.filter(isWatermelon).sort((a, b) => (b.health?.steps ?? 0) - (a.health?.steps ?? 0));
  const worst = found[0];
  if (!worst) return "";
  const over = worst.forecast?.varianceAtCompletion ?? null;
  const cost =
    over !== null && over < 0 ? ` (${headlineMoney(-over, context.currency)} over at completion)` : "";
  const more = found.length > 1 ? `, and ${found.length - 1} more report better than their data` : "";
  return `${fullName(worst.project)} reports ${worst.health?.reported ?? ""} but is ${worst.health?.indicated ?? ""}${cost}${more}`;
}

function stopClause(advice: readonly Advice[], { context }: DashboardInput): string {
  const stops = advice.filter(({ kind }) => kind === "stop");
  const [first] = stops;
  if (!first) return "";
  const names = stops.map(({ view }) => fullName(view.project)).join(" and ");
  const loss = stops.reduce((sum, one) => sum - one.loss, 0);
  return `stop ${names}: ${headlineMoney(loss, context.currency)} lost from here on`;
}

function trapClause(advice: readonly Advice[], { context }: DashboardInput): string {
  const traps = advice.filter(({ kind }) => kind === "trap");
  const [first] = traps;
  if (!first) return "";
  return `${fullName(first.view.project)} is a trap: ${headlineMoney(-first.loss, context.currency)} lost over its life`;
}

/** The scarcest role: what its committed work lacks, else what all that is asked for would lack. */
function roleClause(input: DashboardInput): string {
  const [worst] = roleOutlooks(input);
  if (!worst || gapOf(worst.worst) > -SHORTAGE_WORTH_SAYING) return "";
  const committed = Math.min(...worst.periods.map(committedGap));
  const month = shownText(worst.worst.period.start, "mmm yy");
  const asked = `${shownText(-gapOf(worst.worst), "0.0")} FTE short in ${month} with all that is asked for`;
  const now =
    committed < -SHORTAGE_WORTH_SAYING
      ? `${shownText(-committed, "0.0")} FTE short for committed work, `
      : "";
  return `${worst.role} is the bottleneck: ${now}${asked}`;
}

function statusNote({ context, finance, forecast }: DashboardInput): string {
  const day = (date: number): string => shownText(date, "d mmm yy");
  const data = forecast?.currency;
  return [
    `Status ${day(context.asOf)}`,
    ...(finance ? [`actuals through ${day(finance.terms.actualsThrough)}`] : []),
    ...(data && isDated(data) ? [`data: ${data.current} of ${data.of} current`] : []),
    "adverse figures in brackets",
  ].join(" · ");
}

/** Whether any report has a date; without one, nothing can be said to be old. */
function isDated({ current, notCurrent }: DataCurrency): boolean {
  return current > 0 || notCurrent.some(({ age }) => age !== null);
}
