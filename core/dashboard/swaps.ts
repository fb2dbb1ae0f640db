import type { TableBlock } from "../report/sheet-model";
import { worthFormat, worthTitle } from "../selection/problem";
import { swapOf } from "../selection/measures";
import type { SelectedProject } from "../selection/selection-result";
import type { DashboardInput } from "./dashboard-input";
import { linked, plainTable } from "./tables";

const MOST_SWAPS = 6;
const ORDER = ["stop", "out", "later", "in"] as const;

/** What is to stop, and how the best set differs from the score list, and why; nothing without a selection. */
export function swapsTable({ selection }: DashboardInput): TableBlock | undefined {
  if (selection === null || selection.best === null) return undefined;
  const swaps = selection.rows
    .flatMap((row): { readonly row: SelectedProject; readonly swap: (typeof ORDER)[number] }[] => {
      const swap = row.outcome === "stop" ? "stop" : swapOf(row);
      return swap === null || swap === "as listed" ? [] : [{ row, swap }];
    })
    .sort((a, b) => ORDER.indexOf(a.swap) - ORDER.indexOf(b.swap) || (b.row.value ?? 0) - (a.row.value ?? 0));
  return plainTable("swaps", {
    title: "The best set against the score list",
    columns: [
      { id: "project", title: "Project", format: "id", span: 2 },
      { id: "swap", title: "Swap", format: "text", span: 0.5 },
      {
        id: "value",
        title: worthTitle(selection.problem.objective),
        format: worthFormat(selection.problem.objective),
        span: 1,
        rule: { kind: "adverse" },
      },
      { id: "says", title: "Because", format: "text", span: 2.5 },
    ],
    rows: swaps.slice(0, MOST_SWAPS).map(({ row, swap }) => ({
      key: row.candidate.id,
      cells: {
        project: linked(row.candidate.project),
        swap,
        value: { value: row.value, figure: { table: "selection", key: row.candidate.id, column: "value" } },
        says: because(row),
      },
    })),
    empty: "The score list is the best set.",
  });
}

function because({ entry, why, outcome, isMoved }: SelectedProject): string {
  if (outcome === "selected")
    return isMoved
      ? "it fits when it begins later"
      : why.replace(/^In the best set\.$/, "it is worth its place");
  return entry?.binding ? `${entry.binding} keeps it out` : "worth less than it costs";
}
