import { existsSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { findTables } from "../../../core/table/find/tables";
import { readCsv } from "../../../headless/host/csv/read-csv";
import { openWorkbook } from "../../../headless/host/xlsx/workbook";
import { sharedData } from "../../doubles/shared-data";

const maybe = existsSync(sharedData()) ? test : test.skip;

function tablesOf(file: string) {
  const bytes = new Uint8Array(readFileSync(sharedData(file)));
  const grids = file.endsWith(".csv") ? [readCsv(bytes, basename(file))] : openWorkbook(bytes).grids;
  return findTables(grids, []).tables.map(({ kind, dataRows, columns }) => ({
    kind,
    rows: dataRows.length,
    fields: columns.map(({ field }) => field).join(" "),
  }));
}

maybe(
  "the UK major projects of 2022: 235 projects with both ratings, the year's money and the whole life's",
  () => {
    expect(tablesOf("gmpp/official/GMPP_Government_Major_Projects_Portfolio_AR_Data_March_2022.csv")).toEqual(
      [
        {
          kind: "projects",
          rows: 235,
          fields: "id name businessUnit type assurerRag rag start finish yearBudget yearForecast budget",
        },
      ],
    );
  },
);

maybe("the UK major projects of 2014 and 2016, a project per column: 199 and 143", () => {
  const fields = (rag: string) => `name businessUnit ${rag} start finish budget`;
  const of = (year: number) =>
    tablesOf(`gmpp/by-year/uk_${year}.csv`).map(({ kind, rows, fields: all }) => ({
      kind,
      rows,
      fields: all
        .split(" ")
        .filter((field) => !field.startsWith("year"))
        .join(" "),
    }));
  expect(of(2014)).toEqual([
    { kind: "projects", rows: 199, fields: expect.stringMatching(/^name .* budget$/) as string },
  ]);
  expect(of(2016)).toEqual([{ kind: "projects", rows: 143, fields: fields("assurerRag") }]);
});

maybe("an allocation tracker: bookings, people and projects, and neither clients nor exceptions", () => {
  const files = ["allocations", "employees", "projects", "clients", "exceptions"];
  expect(
    files.map((file) =>
      tablesOf(`layouts/L34-allocation-tracker-MASKED/${file}.xlsx`).map(({ kind }) => kind),
    ),
  ).toEqual([["assignments"], ["resources"], ["projects"], [], []]);
});

maybe("a schedule with ratings, from the workbook and from its export alike", () => {
  const fromWorkbook = tablesOf("layouts/L04-wbs-rag/Project Schedule.xlsx");
  expect(fromWorkbook).toEqual(tablesOf("layouts/L04-wbs-rag/kpi_export.csv"));
  expect(fromWorkbook.map(({ kind, rows }) => [kind, rows])).toEqual([["tasks", 27]]);
});

maybe("activities are tasks, earned value is status, tracking of tasks is neither", () => {
  expect(tablesOf("or-as/C2011-05_activities.csv")[0]?.kind).toBe("tasks");
  expect(tablesOf("or-as/C2011-05_evm.csv")[0]?.kind).toBe("statuses");
  expect(tablesOf("or-as/C2011-05_tracking.csv")).toEqual([]);
});
