import { measureTable, type ColumnLook } from "../report/measure-table";
import { headlineMoney } from "../report/number-format";
import type { ReportContext } from "../report/report-context";
import type { RichCell, TableBlock, TableRow } from "../report/sheet-model";
import { selectionMeasures, swapOf } from "./measures";
import { worthTitle, worthFormat } from "./problem";
import type { Outcome, SelectedProject, SelectionResult } from "./selection-result";
import { isPriceBounded } from "./why";

const VISIBLE = [
  ...["project", "name", "program", "outcome", "start", "cost", "value"],
  ...["swap", "loss", "lossAtLeast", "entryBudget", "binding"],
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
    empty:
      result.best === null
        ? "Nothing can be chosen, so there is nothing to list."
        : "No project is open, so there is nothing to choose.",
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
    ...(swapOf(row) === null ? { swap: "" } : {}),
    ...(isOut(row.outcome) ? {} : { loss: "", entryBudget: "", binding: "", leaves: "" }),
    ...(row.entry && isPriceBounded(row.entry) ? {} : { lossAtLeast: "", lossAtMost: "" }),
    ...(row.entry?.leaves.length === 0 ? { leaves: "" } : {}),
    ...(row.entry?.isProven === true && row.entry.binding === null
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
  const format = worthFormat(problem.objective);
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
        { id: "value", title: worthTitle(problem.objective), format },
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
