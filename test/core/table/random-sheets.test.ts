import fc from "fast-check";
import { jsonDocument } from "../../../core/commands/json-document";
import { joinFindings } from "../../../core/domain/issue";
import { layOut } from "../../../core/report/lay-out";
import type { Grid } from "../../../core/table/grid";
import type { Intake } from "../../../core/table/read/portfolio";
import { runToEnd, sampleContext } from "../../doubles/sample-run";
import { intakeOf } from "./intake-of";
import { randomSheets } from "./random-sheet";

const RUNS = 10_000;
/** The whole run, tabs and all, takes longer than the reading: of every tenth workbook. */
const WHOLE_RUNS = 1_000;
const MINUTE = 60_000;
/** The same workbooks every time: a change, not chance, turns the test red. */
const SEED = 3;

test(
  "whatever stands on the sheets is read without a fall, and every row is used or named in an Issue",
  () => {
    fc.assert(
      fc.property(randomSheets, (grids) => {
        const intake = intakeOf(grids);
        expect(notNumbers(intake.portfolio)).toEqual([]);
        expect(rowsUnaccounted(grids, intake)).toEqual([]);
      }),
      {
        numRuns: RUNS,
        seed: SEED,
        endOnFailure: true,
        interruptAfterTimeLimit: MINUTE,
        markInterruptAsFailure: false,
      },
    );
  },
  5 * MINUTE,
);

test(
  "whatever was read, no figure of the tabs or the JSON is NaN or infinite",
  () => {
    fc.assert(
      fc.property(randomSheets, (grids) => {
        const intake = intakeOf(grids);
        const { outcome, models } = runToEnd(intake);
        const frame = { version: "0", ...intake, issues: outcome.issues, outputs: [] };
        const parts = Object.fromEntries(Object.entries(outcome.parts).map(([key, part]) => [key, part()]));
        const json = jsonDocument({ ...frame, seconds: { read: 0, compute: 0, write: 0 } }, parts);
        expect(notNumbers(json)).toEqual([]);
        for (const model of models) {
          const cells = layOut(model, { context: sampleContext }).cells;
          expect(notNumbers(cells.map(({ value }) => value))).toEqual([]);
          expect(
            cells.filter(({ value }) => /NaN|Infinity/.test(String(value)) && !isTheirs(grids, value)),
          ).toEqual([]);
        }
      }),
      {
        numRuns: WHOLE_RUNS,
        seed: SEED,
        endOnFailure: true,
        interruptAfterTimeLimit: MINUTE / 2,
        markInterruptAsFailure: false,
      },
    );
  },
  3 * MINUTE,
);

/** The paths of numbers that are none. */
function notNumbers(value: unknown, path = ""): string[] {
  if (typeof value === "number") return Number.isFinite(value) ? [] : [`${path}: ${value}`];
  if (value instanceof Map)
    return [...value].flatMap(([key, one]) => notNumbers(one, `${path}.${String(key)}`));
  if (Array.isArray(value)) return value.flatMap((one, index) => notNumbers(one, `${path}[${index}]`));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => notNumbers(one, `${path}.${key}`));
}

/** A text that was on their sheets may say what it likes. */
function isTheirs(grids: readonly Grid[], value: unknown): boolean {
  const texts = grids.flatMap(({ values }) => values.flat()).filter((text) => typeof text === "string");
  return texts.some((text) => /NaN|Infinity/.test(text)) && typeof value === "string";
}

/** Rows with more than one cell that neither a record nor an Issue nor a header, total or section accounts for. */
function rowsUnaccounted(
  grids: readonly Grid[],
  { tables, portfolio, findings, reconciliation }: Intake,
): string[] {
  const issues = joinFindings(findings);
  const used = new Set(
    tables.flatMap(({ kind }) => portfolio[kind].flatMap(({ source }) => `${source.sheet}:${source.row}`)),
  );
  return [
    ...grids.flatMap(({ sheet, top, values }) =>
      values.flatMap((cells, index) => {
        const row = top + index;
        const filled = cells.filter(
          (cell) => cell !== null && (typeof cell !== "string" || cell.trim() !== ""),
        );
        const isRecord = filled.length > 1;
        const known =
          used.has(`${sheet}:${row}`) ||
          sheet === "Settings" ||
          issues.some((issue) => issue.sheet === sheet && coversRow(issue.rows, row)) ||
          tables.some((table) => table.sheet === sheet && standsInFrame(table, row)) ||
          tables.some(
            (table, at) =>
              table.sheet === sheet &&
              table.dataRows.includes(row) &&
              isJoined(table, reconciliation[at]?.used ?? 0, portfolio),
          );
        return isRecord && !known ? [`${sheet}!${row + 1}`] : [];
      }),
    ),
    ...reconciliation
      .filter(({ rows, used: taken, leftOut }) => rows !== taken + leftOut)
      .map(({ sheet, area }) => `${sheet}!${area} does not add up`),
  ];
}

/** A row that adds to a record of another table: the counts of its table say that more rows are used than have records. */
function isJoined(
  { kind, sheet, dataRows }: Intake["tables"][number],
  used: number,
  portfolio: Intake["portfolio"],
): boolean {
  const own = portfolio[kind].filter(({ source }) => source.sheet === sheet && dataRows.includes(source.row));
  return (kind === "projects" || kind === "resources") && used > own.length;
}

/** A row of a transposed table is a field of all its records: there the records, its columns, are to be accounted for. */
function standsInFrame(table: Intake["tables"][number], row: number): boolean {
  const { headerRows, totalsRows, sectionRows, dataRows, area, orientation, titles } = table;
  if (titles?.some((title) => (orientation === "transposed" ? title.column : title.row) === row)) return true;
  if (orientation === "transposed") return row >= area.left && row <= area.right;
  const isFrame = [...headerRows, ...totalsRows, ...(sectionRows ?? [])].includes(row);
  const isBetween = row > area.top && row < area.bottom && !dataRows.includes(row);
  return isFrame || isBetween;
}

function coversRow(rows: string, row: number): boolean {
  return rows.split(",").some((part) => {
    const [from = "", to = from] = part.split(":");
    return row + 1 >= Number(from) && row + 1 <= Number(to);
  });
}
