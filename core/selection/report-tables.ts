import { measureTable, type ColumnLook } from "../report/measure-table";
import { headlineMoney } from "../report/number-format";
import type { ReportContext } from "../report/report-context";
import { shownText } from "../report/shown-text";
import type { RichCell, TableBlock, TableColumn, TableRow } from "../report/sheet-model";
import { selectionMeasures } from "./measures";
import type { LimitUse, Outcome, SelectedProject, SelectionResult } from "./selection-result";

const VISIBLE = [
  ...["project", "name", "program", "outcome", "start", "cost", "value"],
  ...["swap", "loss", "entryBudget", "binding"],
];
const LOOKS: Readonly<Record<string, ColumnLook>> = {
  name: { width: 32 },
  program: { width: 18 },
  outcome: { width: 13 },
  value: { rule: { kind: "adverse" } },
  swap: { width: 14 },
  binding: { width: 22 },
  why: { width: 80 },
};
const ORDER: readonly Outcome[] = ["mandatory", "in flight", "selected", "stop", "rejected", "ruled out"];

/** Every project that asks: what is in, then the line, then what is out and what would let it in. */
export function projectsTable(result: SelectionResult, { currency }: ReportContext): TableBlock {
  const measures = selectionMeasures(result);
  const isKnown = (id: string): boolean =>
    measures.some((measure) => measure.id === id && result.rows.some((row) => measure.value(row) !== null));
  const visible = VISIBLE.filter((id) => id !== "program" || isKnown(id));
  const table = measureTable(
    {
      visible: visible.flatMap((id) => measures.filter((measure) => measure.id === id)),
      details: measures.filter(({ id }) => !VISIBLE.includes(id)),
    },
    LOOKS,
  );
  const rows = [...result.rows].sort(
    (a, b) =>
      ORDER.indexOf(a.outcome) - ORDER.indexOf(b.outcome) ||
      (b.value ?? 0) - (a.value ?? 0) ||
      a.place - b.place,
  );
  const firstOut = rows.find(({ outcome }) => isOut(outcome));
  return {
    kind: "table",
    name: "PMO_Portfolio",
    figures: "selection",
    columns: table.columns,
    key: ["project"],
    freeze: true,
    empty: "No project is open, so there is nothing to choose.",
    rows: rows.map((row): TableRow => ({
      key: row.candidate.id,
      cells: { ...table.cells(row), ...exceptions(row) },
      ...(isOut(row.outcome) ? { tone: "muted" as const } : {}),
      ...(row === firstOut ? { ruleAbove: lineWords(result, currency) } : {}),
    })),
    totals: totalsOf(result),
  };
}

function isOut(outcome: Outcome): boolean {
  return outcome === "stop" || outcome === "rejected" || outcome === "ruled out";
}

function exceptions(row: SelectedProject): Record<string, RichCell | string> {
  return {
    ...(row.outcome === "stop" ? { outcome: { value: row.outcome, tone: "bad" as const } } : {}),
    ...(row.entry === null ? { loss: "", entryBudget: "", binding: "" } : {}),
    ...(row.entry !== null && row.entry.binding === null
      ? { binding: { value: "its worth", tone: "quiet" as const } }
      : {}),
  };
}

function lineWords({ problem, limits }: SelectionResult, currency: string): string {
  const limit = problem.limits[problem.envelope];
  const use = limits[problem.envelope];
  return limit && use
    ? `Out: ${headlineMoney(use.slack, currency)} of ${headlineMoney(limit.amount, currency)} is left.`
    : "Out";
}

function totalsOf({ rows, problem }: SelectionResult): TableBlock["totals"] & object {
  const isIn = ({ outcome }: SelectedProject): boolean => !isOut(outcome);
  const chosen = rows.filter(({ outcome }) => outcome === "selected");
  const add = (list: readonly SelectedProject[], of: "cost" | "value"): number =>
    list.reduce((sum, row) => sum + (row[of] ?? 0), 0);
  if (rows.length === 0) return [];
  const cost =
    problem.envelope < 0
      ? {}
      : {
          cost: {
            value: add(rows.filter(isIn), "cost"),
            formula:
              'SUMIF([outcome],"mandatory",[cost])+SUMIF([outcome],"in flight",[cost])+SUMIF([outcome],"selected",[cost])',
          },
        };
  const chosenCost =
    problem.envelope < 0
      ? {}
      : { cost: { value: add(chosen, "cost"), formula: 'SUMIF([outcome],"selected",[cost])' } };
  return [
    {
      label: "Selected",
      cells: {
        ...chosenCost,
        value: { value: add(chosen, "value"), formula: 'SUMIF([outcome],"selected",[value])' },
      },
    },
    { label: "All that is in", cells: cost },
  ];
}

/** What the committee asks: what is done with less and with more. Columns stand under those of the projects. */
export function envelopesTable(result: SelectionResult): TableBlock[] {
  const { envelopes, problem, value } = result;
  if (envelopes.length === 0) return [];
  const format = problem.objective.parts[0]?.unit === "number" ? "score" : "money";
  const names = (ids: readonly string[]): string => ids.join(", ") || "–";
  return [
    {
      kind: "table",
      name: "PMO_Portfolio_Envelopes",
      title: "With less money, and with more",
      note: `The best set at each share of ${problem.limits[problem.envelope]?.name ?? "the envelope"}; in and out are compared with 100 %.`,
      columns: [
        { id: "share", title: "Share", format: "percent" },
        { id: "enters", title: "In", format: "text" },
        { id: "leaves", title: "Out", format: "text" },
        { id: "moves", title: "Other start", format: "text" },
        { id: "count", title: "Selected", format: "integer" },
        { id: "budget", title: "Envelope", format: "money" },
        { id: "value", title: problem.objective.parts[0]?.title ?? "Value", format },
        { id: "change", title: "Change", format, rule: { kind: "adverse" } },
        { id: "cost", title: "Takes", format: "money" },
        { id: "proof", title: "Proof", format: "text" },
      ],
      key: ["share"],
      rows: envelopes.map((point): TableRow => ({
        key: String(point.share),
        cells: {
          share: point.share,
          enters: names(point.enters),
          leaves: names(point.leaves),
          moves: names(point.moves),
          count: point.selected.length,
          budget: point.budget,
          value: point.value,
          change: point.value === null || value === null ? null : point.value - value,
          cost: point.cost,
          proof: point.value === null ? "nothing fits" : point.isProven ? "proven" : "not proven",
        },
        ...(point.share === 1 ? { tone: "strong" as const } : {}),
      })),
    },
  ];
}

/** Every limit: money, and then people and counts, which have other units. */
export function limitsTables(result: SelectionResult): TableBlock[] {
  const { limits, problem } = result;
  const of = (isMoney: boolean): LimitUse[] =>
    limits.filter(({ place }) => (problem.limits[place]?.unit === "money") === isMoney);
  return [
    ...limitsTable(result, { uses: of(true), name: "PMO_Portfolio_Money", title: "Limits on money" }),
    ...limitsTable(result, {
      uses: of(false),
      name: "PMO_Portfolio_Limits",
      title: "Limits on people and counts",
    }),
  ];
}

function limitsTable(
  { problem }: SelectionResult,
  {
    uses,
    name,
    title,
  }: { readonly uses: readonly LimitUse[]; readonly name: string; readonly title: string },
): TableBlock[] {
  if (uses.length === 0) return [];
  const isMoney = problem.limits[uses[0]?.place ?? -1]?.unit === "money";
  const amount = isMoney ? "money" : "fte";
  const worth = problem.objective.parts[0]?.unit === "number" ? "score" : "money";
  return [
    {
      kind: "table",
      name,
      title,
      note: isMoney
        ? "More: the least that buys anything, and what it adds to the best set."
        : "One more is added in every period at once.",
      columns: limitColumns(amount, worth, isMoney),
      key: ["limit"],
      rows: uses.map(({ place, used, slack, margin }): TableRow => {
        const limit = problem.limits[place];
        return {
          key: `${limit?.name ?? ""}`,
          cells: {
            kind: limit?.kind ?? "",
            limit: limit?.cell ? { value: limit.name, link: limit.cell } : (limit?.name ?? ""),
            enters: margin && margin.enters.length > 0 ? margin.enters.join(", ") : "–",
            leaves: margin && margin.leaves.length > 0 ? margin.leaves.join(", ") : "–",
            from: limit?.period?.start ?? "",
            amount: limit?.amount ?? null,
            used,
            slack,
            step: margin?.step ?? "",
            gain: margin?.gain ?? null,
            unlimited: margin?.unlimited ?? null,
          },
          ...((margin?.unlimited ?? 0) > 0 ? { tone: "strong" as const } : {}),
        };
      }),
    },
  ];
}

function limitColumns(amount: "money" | "fte", worth: "money" | "score", isMoney: boolean): TableColumn[] {
  return [
    { id: "kind", title: "Kind", format: "text" },
    { id: "limit", title: "Limit", format: "text" },
    { id: "enters", title: "With more: in", format: "text" },
    { id: "leaves", title: "Out", format: "text" },
    { id: "from", title: "From", format: "month" },
    { id: "amount", title: "Amount", format: amount },
    { id: "used", title: "Used", format: amount },
    { id: "slack", title: "Left", format: amount, formula: "[amount]-[used]", rule: { kind: "adverse" } },
    { id: "step", title: isMoney ? "More" : "One more", format: amount },
    { id: "gain", title: "Adds", format: worth },
    { id: "unlimited", title: "Without it, adds", format: worth },
  ];
}

/** The best set beside what else could be done. */
export function comparedTable(result: SelectionResult, { currency }: ReportContext): TableBlock[] {
  const { compared, problem, value, rows, limits } = result;
  if (compared.length === 0 || value === null) return [];
  const format = problem.objective.parts[0]?.unit === "number" ? "score" : "money";
  const best = {
    name: "Best set",
    selected: rows.filter(({ outcome }) => outcome === "selected").map(({ candidate }) => candidate.id),
    value,
    cost: limits[problem.envelope]?.used ?? 0,
    breaks: [] as readonly string[],
  };
  return [
    {
      kind: "table",
      name: "PMO_Portfolio_Compared",
      title: "Beside other ways to choose",
      note: `By value per cost: what a sorted sheet takes, each that still fits. ${shownText(result.planningYear.start, "mmm yy")} on, ${currency}.`,
      columns: [
        { id: "count", title: "Projects", format: "integer" },
        { id: "name", title: "Choice", format: "text" },
        { id: "selected", title: "Which", format: "text" },
        { id: "can", title: "Can be done", format: "text" },
        { id: "breaks", title: "Breaks", format: "integer" },
        { id: "cost", title: "Takes", format: "money" },
        { id: "value", title: problem.objective.parts[0]?.title ?? "Value", format },
        { id: "behind", title: "Behind the best", format, rule: { kind: "adverse" } },
        { id: "why", title: "What it breaks", format: "long-text", detail: true, width: 80 },
      ],
      key: ["name"],
      rows: [best, ...compared].map((choice): TableRow => ({
        key: choice.name,
        cells: {
          count: choice.selected.length,
          name: choice.name,
          selected: choice.selected.join(", ") || "–",
          can: choice.breaks.length === 0 ? "yes" : "no",
          breaks: choice.breaks.length,
          cost: choice.cost,
          value: choice.value,
          behind: choice.value - value,
          why: choice.breaks.join("; ") || "–",
        },
        ...(choice === best ? { tone: "strong" as const } : {}),
      })),
    },
  ];
}
