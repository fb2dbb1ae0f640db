import { rowCell } from "../domain/row-source";
import type { RichCell, TableBlock, TableRow } from "../report/sheet-model";
import { isScoring, SCORE_WORDS } from "./ranking-method";
import type { JudgedRequest, RankingResult } from "./ranking-result";

/** Ideas and proposals as they arrive: scored, held against the themes, the other projects and what a request must say. Empty without any. */
export function requestsTable({ requests, method }: RankingResult): TableBlock[] {
  if (requests.length === 0) return [];
  const score = SCORE_WORDS[isScoring(method) ? method : "weighted"];
  return [
    {
      kind: "table",
      name: "PMO_Requests",
      title: "Requests",
      note: "Ideas and proposals. Near-duplicate: half of the weighed words of name, comment and descriptions are those of an earlier project.",
      columns: [
        { id: "rank", title: "Rank", format: "integer" },
        { id: "project", title: "Request", format: "id" },
        { id: "name", title: "Project", format: "text" },
        { id: "theme", title: "Theme", format: "text" },
        { id: "says", title: "Which is", format: "text" },
        { id: "score", title: score.title, format: score.format },
        { id: "coverage", title: "Coverage %", format: "percent" },
        { id: "similarity", title: "Alike %", format: "percent" },
        { id: "nearest", title: "Most like", format: "text" },
        { id: "missing", title: "Missing", format: "text" },
      ],
      key: ["project"],
      rows: requests.map(requestRow),
    },
  ];
}

function requestRow(request: JudgedRequest): TableRow {
  const { row, nearest, missing } = request;
  const figure = (column: string, value: number | null): RichCell => ({
    value,
    figure: { table: "ranking", key: row.project.id, column },
  });
  return {
    key: row.project.id,
    cells: {
      rank: figure("rank", row.rank),
      project: { value: row.project.id, link: rowCell(row.project) },
      name: row.project.name,
      theme: themeWords(request),
      says: saysOf(request),
      score: figure("score", row.score),
      coverage: figure("coverage", row.coverage),
      similarity: nearest?.similarity ?? null,
      nearest: nearest?.project.id ?? null,
      missing: missing.length === 0 ? "nothing" : missing.join(", "),
    },
  };
}

function themeWords({ theme, row: { project }, suggestedTheme }: JudgedRequest): string | null {
  const themes = (project.theme ?? []).join(", ");
  if (theme === "none") return suggestedTheme === null ? null : `none (${suggestedTheme}?)`;
  return theme === "new" ? `${themes} (new)` : themes;
}

function saysOf({ isNearDuplicate, missing }: JudgedRequest): RichCell {
  if (missing.length > 0) return { value: "incomplete", tone: "watch" };
  return isNearDuplicate ? { value: "near-duplicate", tone: "watch" } : { value: "complete" };
}
