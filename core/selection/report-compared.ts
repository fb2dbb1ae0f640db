import type { ReportContext } from "../report/report-context";
import { shownText } from "../report/shown-text";
import type { TableBlock, TableRow } from "../report/sheet-model";
import { worthTitle, worthFormat } from "./problem";
import type { SelectionResult } from "./selection-result";

/** The best set beside what else could be done. */
export function comparedTable(result: SelectionResult, { currency }: ReportContext): TableBlock[] {
  const { compared, problem, value, rows, limits } = result;
  if (compared.length === 0 || value === null) return [];
  const format = worthFormat(problem.objective);
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
        { id: "value", title: worthTitle(problem.objective), format },
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
