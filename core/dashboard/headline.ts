import type { HeadlineBlock } from "../report/sheet-model";
import { headlineMoney } from "../report/number-format";
import { shownText } from "../report/shown-text";
import { moneyAdvice, type Advice } from "./advice";
import { isWatermelon, nameOf, type DashboardInput, type ProjectView } from "./dashboard-input";
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
  const said = clauses.filter((clause) => clause !== "");
  const finding =
    said.length === 0
      ? "No project reports better than its data, none loses money from here on."
      : `${said.join("; ")}.`;
  return {
    kind: "headline",
    title: "PMO Dashboard",
    finding: finding.charAt(0).toUpperCase() + finding.slice(1),
    notes: [statusNote(input, views)],
  };
}

function watermelonClause(views: readonly ProjectView[], { context }: DashboardInput): string {
  const found = views.filter(isWatermelon).sort((a, b) => (b.health?.steps ?? 0) - (a.health?.steps ?? 0));
  const worst = found[0];
  if (!worst) return "";
  const over = worst.forecast?.varianceAtCompletion ?? null;
  const cost =
    over !== null && over < 0 ? ` (${headlineMoney(-over, context.currency)} over at completion)` : "";
  const more = found.length > 1 ? `, and ${found.length - 1} more report better than their data` : "";
  return `${nameOf(worst.project)} reports ${worst.health?.reported ?? ""} but is ${worst.health?.indicated ?? ""}${cost}${more}`;
}

function stopClause(advice: readonly Advice[], { context }: DashboardInput): string {
  const stops = advice.filter(({ kind }) => kind === "stop");
  const [first] = stops;
  if (!first) return "";
  const names = stops.map(({ view }) => nameOf(view.project)).join(" and ");
  const loss = stops.reduce((sum, one) => sum - one.loss, 0);
  return `stop ${names}: ${headlineMoney(loss, context.currency)} lost from here on`;
}

function trapClause(advice: readonly Advice[], { context }: DashboardInput): string {
  const traps = advice.filter(({ kind }) => kind === "trap");
  const [first] = traps;
  if (!first) return "";
  return `${nameOf(first.view.project)} is a trap: ${headlineMoney(-first.loss, context.currency)} lost over its life`;
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

function statusNote({ context, finance, portfolio }: DashboardInput, views: readonly ProjectView[]): string {
  const day = (date: number): string => shownText(date, "d mmm yy");
  const dated = views.flatMap(({ forecast }) => (forecast?.dataAge == null ? [] : [forecast.dataAge]));
  const current = dated.filter((age) => age <= portfolio.settings.staleDays).length;
  return [
    `Status ${day(context.asOf)}`,
    ...(finance ? [`actuals through ${day(finance.terms.actualsThrough)}`] : []),
    ...(dated.length > 0 ? [`data: ${current} of ${dated.length} reports current`] : []),
    "adverse figures in brackets",
  ].join(" · ");
}
