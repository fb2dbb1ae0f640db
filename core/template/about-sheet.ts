import type { DrawnCell, Drawing } from "../report/drawing";
import { COLOURS, type Style } from "../report/style";
import type { InputSheet } from "./input-sheet";
import { FIRST_BODY_ROW } from "./sheet-places";

const NAME = "About";
const TITLE: Style = { size: 20, bold: true, color: COLOURS.ink };
const TEXT: Style = { size: 10, color: COLOURS.ink, vertical: "top", wrap: true };
const HEAD: Style = {
  size: 10,
  bold: true,
  color: COLOURS.ink,
  fill: COLOURS.tint,
  borderBottom: COLOURS.quiet,
};

const HOW_TO: readonly string[] = [
  "Fill in what you have. Projects alone gives a ranking and a cost forecast; every further table switches on more, and PMO Checks says what is missing.",
  "Headers in blue are what a row cannot do without. A blank cell is not known; it is never read as 0.",
  "Add your own columns, comments and sheets: they are left alone. Columns of Projects that Criteria names are scores.",
  "Your own workbook will do as well: tables and columns are recognised by their names and contents, wherever they stand.",
  "Then run it. In Excel: Run on the PMO ribbon; the answers come as new tabs here. With the command: gridfolio run <this file> --out result.xlsx; they come in a copy.",
];

const SAMPLE_STORY: readonly string[] = [
  "The Halden Group on 30 September 2026: 24 projects in four programs, 40 people, €14.5m for 2027. The portfolio is made up.",
  "€19.4m are asked for and €10.5m are committed. Customer Portal 2.0 is reported green and is not; Loyalty Relaunch costs more to finish than it brings; one data engineer is the limit, not the money.",
  "Nine things are wrong on purpose, so that PMO Checks has something to find: a day that does not exist, a date that can be read two ways, an id typed with a hyphen, an unknown person, 54 for 54 %, a total that is €10k off, dollars before the first rate, a report 52 days old, and spend reported as progress.",
];

/** The first sheet: how to use the workbook, and what each table switches on, with a link to it. */
export function aboutSheet(sheets: readonly InputSheet[], options: { readonly sample: boolean }): Drawing {
  const lines = options.sample ? SAMPLE_STORY : HOW_TO;
  const top = 2 + lines.length + 1;
  const title = options.sample ? "Halden Group: the sample portfolio" : "Gridfolio: your portfolio";
  const merged = [...lines.keys()].map((index) => 2 + index);
  return {
    id: "input-about",
    owned: false,
    sheet: NAME,
    cells: [
      { row: 0, column: 0, value: title, style: TITLE },
      ...lines.map((value, index) => ({ row: 2 + index, column: 0, value, style: TEXT })),
      ...headCells(top),
      ...sheets.flatMap((sheet, index) => sheetCells(sheet, top + 1 + index)),
    ],
    tables: [],
    charts: [],
    rules: [],
    validations: [],
    merges: merged.map((row) => ({ top: row, left: 0, bottom: row, right: 2 })),
    columns: [
      { column: 0, width: 20 },
      { column: 1, width: 72 },
      { column: 2, width: 40 },
    ],
    rowHeights: new Map([
      [0, 30] as const,
      ...lines.map((line, index) => [2 + index, 15 * Math.ceil(line.length / 150)] as const),
      ...sheets.map((sheet, index) => [top + 1 + index, 3 + linesOf(sheet) * 15] as const),
    ]),
    frozen: { row: 0, column: 0 },
    print: {
      area: { top: 0, left: 0, bottom: top + sheets.length, right: 2 },
      orientation: "landscape",
      pagesHigh: "one",
      footer: title,
    },
    gridlines: false,
  };
}

function headCells(row: number): DrawnCell[] {
  return ["Fill in", "What it switches on", "A row cannot do without"].map((value, column) => ({
    row,
    column,
    value,
    style: HEAD,
  }));
}

function sheetCells(sheet: InputSheet, row: number): DrawnCell[] {
  const line: Style = { ...TEXT, borderBottom: COLOURS.rule };
  return [
    {
      row,
      column: 0,
      value: sheet.name,
      link: { sheet: sheet.name, row: FIRST_BODY_ROW, column: 0 },
      style: { ...line, color: COLOURS.accent, underline: true },
    },
    { row, column: 1, value: sheet.help, style: line },
    { row, column: 2, value: needed(sheet), style: { ...line, color: COLOURS.quiet } },
  ];
}

function needed({ columns }: InputSheet): string {
  return columns.flatMap(({ title, required }) => (required ? [title] : [])).join(", ");
}

function linesOf(sheet: InputSheet): number {
  return Math.max(1, Math.ceil(sheet.help.length / 95), Math.ceil(needed(sheet).length / 48));
}
