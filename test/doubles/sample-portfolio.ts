import type { Calendar } from "../../core/domain/calendar";
import type { Portfolio } from "../../core/domain/portfolio";
import type { OtherCell } from "../../core/domain/project";
import { DEFAULT_SETTINGS } from "../../core/domain/settings";
import { SAMPLE_SETTINGS } from "../../core/sample/frame";
import { sampleTables } from "../../core/sample/sample";
import type { SampleRow } from "../../core/sample/sample-table";
import {
  aCompletedProject,
  aCriterion,
  anAssignment,
  aPortfolio,
  aProject,
  aResource,
  day,
} from "./portfolio";

/** Rows of the sample as records, past the reading of a workbook: for what stands behind it. */
export function samplePortfolio(settings: Partial<Portfolio["settings"]> = {}): Portfolio {
  const rows = (kind: string): readonly SampleRow[] =>
    sampleTables().find((table) => table.kind === kind)?.rows ?? [];
  const projects = sampleTables().find(({ kind }) => kind === "projects");
  const calendar: Calendar = {
    name: "Germany",
    weekdays: [1, 2, 3, 4, 5],
    hoursPerDay: 8,
    holidays: new Set(rows("holidays").map(({ date }) => Number(date))),
  };
  const list = (cell: unknown): string[] | null => (typeof cell === "string" ? cell.split(/[,;]\s*/) : null);
  return aPortfolio({
    asOf: day("2026-09-30"),
    settings: { ...DEFAULT_SETTINGS, ...Object.fromEntries(SAMPLE_SETTINGS), ...settings },
    calendar,
    namedCalendars: new Map([["Germany", calendar]]),
    projects: (projects?.rows ?? []).map((row, index) => {
      const others = (projects?.others ?? []).map(({ header, cells }): [string, OtherCell["value"]] => [
        header,
        cells[index] ?? null,
      ]);
      const fields = {
        ...row,
        dependsOn: list(row["dependsOn"]),
        excludes: list(row["excludes"]),
        theme: list(row["theme"]),
        stage: String(row["stage"]).toLowerCase(),
        mandatory: row["mandatory"] === true || row["mandatory"] === "yes",
      };
      return aProject(String(row["id"]), fields as object, Object.fromEntries(others));
    }),
    history: rows("history").map((row) => aCompletedProject(String(row["id"]), row)),
    criteria: rows("criteria").map((row) => aCriterion(String(row["name"]), row)),
    resources: rows("resources").map((row) =>
      aResource(String(row["name"]), { ...row, skills: list(row["skills"]) }),
    ),
    assignments: rows("assignments").map((row) => anAssignment({ ...row, skills: list(row["skills"]) })),
  });
}
