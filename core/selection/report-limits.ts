import { shownText } from "../report/shown-text";
import type { TableBlock, TableColumn, TableRow } from "../report/sheet-model";
import { worthFormat, type Limit } from "./problem";
import type { LimitUse, SelectionResult } from "./selection-result";

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
  const worth = worthFormat(problem.objective);
  return [
    {
      kind: "table",
      name,
      title,
      note: isMoney
        ? "More: the least that buys anything, and what it adds to the best set."
        : "One more is added in every period at once.",
      columns: limitColumns(amount, worth, isMoney),
      key: ["limit", "from"],
      rows: uses.map(({ place, used, slack, margin }): TableRow => {
        const limit = problem.limits[place];
        return {
          key: limitKey(limit),
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

/** A role that the capacity plan limits has one name in all of its periods. */
function limitKey(limit: Limit | undefined): string {
  const name = limit?.name ?? "";
  return limit?.period ? `${name} · ${shownText(limit.period.start, "mmm yy")}` : name;
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
