import { columnIndex } from "../../../core/index";
import { readRuns } from "./read-shared-strings";
import { scanPlainCell } from "./scan-cell";
import type { ScannedCell } from "./scanned-cell";
import { TagScanner, unescapeXml } from "./xml";
import { elementAt } from "./xml-tree";

export interface SheetVisitor {
  cell(cell: ScannedCell): void;
  hiddenRow?(row: number): void;
  merge?(ref: string): void;
  /** The sheet's own filter, by where its element begins. */
  filter?(start: number): void;
  /** The sheet is among the selected tabs. */
  selected?(): void;
}

/** Goes once through a sheet's XML and tells what it meets. */
export function scanSheet(xml: string, visitor: SheetVisitor): void {
  const scanner = new TagScanner(xml);
  while (scanner.next()) {
    if (scanner.closing) continue;
    if (scanner.name === "sheetData") scanRows(scanner, visitor);
    else if (scanner.name === "mergeCell") visitor.merge?.(scanner.attribute("ref") ?? "");
    else if (scanner.name === "autoFilter") visitor.filter?.(scanner.start);
    // Views that others keep of the sheet have filters too, which hide nothing here.
    else if (scanner.name === "customSheetViews") scanner.end = elementAt(xml, scanner.start).end;
    else if (scanner.name === "sheetView" && isTrue(scanner.rawAttribute("tabSelected")))
      visitor.selected?.();
  }
}

function scanRows(scanner: TagScanner, visitor: SheetVisitor): void {
  if (scanner.empty) return;
  const cell: ScannedCell = blankCell();
  for (;;) {
    if (scanPlainCell(scanner, cell)) {
      visitor.cell(cell);
      continue;
    }
    if (!scanner.next() || scanner.name === "sheetData") return;
    if (scanner.closing) continue;
    if (scanner.name === "row") startRow(scanner, cell, visitor);
    else if (scanner.name === "c") {
      startCell(scanner, cell);
      readInside(scanner, cell);
      visitor.cell(cell);
    }
  }
}

function startRow(scanner: TagScanner, cell: ScannedCell, visitor: SheetVisitor): void {
  const number = scanner.rawAttribute("r");
  cell.row = number === undefined ? cell.row + 1 : Number(number) - 1;
  cell.column = -1;
  if (isTrue(scanner.rawAttribute("hidden"))) visitor.hiddenRow?.(cell.row);
}

function startCell(scanner: TagScanner, cell: ScannedCell): void {
  const reference = scanner.rawAttribute("r");
  cell.column = reference === undefined ? cell.column + 1 : columnOf(reference);
  cell.style = Number(scanner.rawAttribute("s") ?? 0);
  cell.type = scanner.rawAttribute("t") ?? "n";
  cell.metadata = scanner.rawAttribute("cm");
  cell.value = undefined;
  cell.formula = undefined;
}

function readInside(scanner: TagScanner, cell: ScannedCell): void {
  if (scanner.empty) return;
  while (scanner.next() && !(scanner.closing && scanner.name === "c")) {
    if (scanner.closing) continue;
    if (scanner.name === "v") cell.value = innerText(scanner);
    else if (scanner.name === "is") cell.value = readRuns(scanner, "is").text;
    else if (scanner.name === "f") {
      const kind = scanner.rawAttribute("t") ?? "normal";
      const formula = {
        text: "",
        kind,
        ref: scanner.rawAttribute("ref"),
        shared: scanner.rawAttribute("si"),
      };
      formula.text = innerText(scanner);
      cell.formula = formula;
    }
  }
}

function innerText(scanner: TagScanner): string {
  if (scanner.empty) return "";
  const from = scanner.end;
  scanner.next();
  return unescapeXml(scanner.text.slice(from, scanner.start));
}

function blankCell(): ScannedCell {
  return {
    row: -1,
    column: -1,
    style: 0,
    type: "n",
    value: undefined,
    formula: undefined,
    metadata: undefined,
  };
}

function columnOf(reference: string): number {
  let digits = 0;
  while (digits < reference.length && reference.charCodeAt(digits) > 57) digits++;
  return columnIndex(reference.slice(0, digits));
}

function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true";
}
