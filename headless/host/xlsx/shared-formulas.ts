import { placeOf, columnIndex, type Area } from "../../../core/index";
import type { OrphanedFormula } from "./edit-row";
import { shiftFormula } from "./shift-formula";
import { escapeXml, TagScanner } from "./xml";
import { elementAt, openTag, textInside, withAttribute, type Element, type Splice } from "./xml-tree";

interface Follower {
  readonly row: number;
  readonly column: number;
  readonly element: Element;
}

/**
 * Passes a formula that others share on to them when its own cell changes: the first that follows holds it from then on, or
 * each its own where they do not stand in one line.
 */
export function passedOn(
  xml: string,
  orphan: OrphanedFormula,
  isEdited: (row: number, column: number) => boolean,
): readonly Splice[] {
  const followers = followersOf(xml, orphan).filter(({ row, column }) => !isEdited(row, column));
  const [heir] = followers;
  if (!heir) return [];
  const area = areaOf(followers);
  const inLine = area.left === area.right || area.top === area.bottom;
  const heirs = inLine ? [heir] : followers;
  return heirs.map(({ row, column, element }) => {
    const text = escapeXml(
      shiftFormula(orphan.text, { rows: row - orphan.row, columns: column - orphan.column }),
    );
    const { prefix: p, start, end } = element;
    const open = withAttribute(openTag(xml, element).replace(/\s*\/>$/, ">"), "ref", placeOf(area));
    return { start, end, by: `${inLine ? open : `<${p}f>`}${text}</${p}f>` };
  });
}

/** The cells behind a formula that share it, up to where another takes its number. */
function followersOf(xml: string, orphan: OrphanedFormula): readonly Follower[] {
  const found: Follower[] = [];
  const scanner = new TagScanner(xml);
  let [row, column, isBehind] = [-1, -1, false];
  while (scanner.next() && !(scanner.closing && scanner.name === "sheetData")) {
    if (scanner.closing) continue;
    if (scanner.name === "row") {
      const number = scanner.rawAttribute("r");
      [row, column] = [number === undefined ? row + 1 : Number(number) - 1, -1];
    } else if (scanner.name === "c") {
      const letters = /^[A-Za-z]+/.exec(scanner.rawAttribute("r") ?? "")?.[0];
      column = letters === undefined ? column + 1 : columnIndex(letters);
      if (row === orphan.row && column === orphan.column) isBehind = true;
    } else if (isBehind && scanner.name === "f" && scanner.rawAttribute("si") === orphan.shared) {
      const element = elementAt(xml, scanner.start);
      if (row === orphan.row && column === orphan.column) continue;
      if (textInside(xml, element) !== "") return found;
      found.push({ row, column, element });
    }
  }
  return found;
}

function areaOf(cells: readonly Follower[]): Area {
  const rows = cells.map(({ row }) => row);
  const columns = cells.map(({ column }) => column);
  const least = (numbers: readonly number[]): number => numbers.reduce((a, b) => Math.min(a, b), Infinity);
  const most = (numbers: readonly number[]): number => numbers.reduce((a, b) => Math.max(a, b), 0);
  return { top: least(rows), left: least(columns), bottom: most(rows), right: most(columns) };
}
