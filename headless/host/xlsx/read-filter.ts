import { parseArea, type FilteredArea } from "../../../core/index";
import { childElements, type Element } from "./xml-tree";

/** An `<autoFilter>` that hides rows; none when it only shows its buttons. */
export function readFilter(xml: string, element: Element): readonly FilteredArea[] {
  const area = parseArea(element.attributes.get("ref") ?? "");
  if (!area) return [];
  const columns = childElements(xml, element)
    .filter((child) => child.name === "filterColumn" && hasCriteria(xml, child))
    .map(({ attributes }) => area.left + Number(attributes.get("colId")))
    .filter((column) => column <= area.right);
  return columns.length === 0 ? [] : [{ ...area, columns }];
}

/** A column without its button, or whose criteria were taken away, stays listed. */
function hasCriteria(xml: string, filterColumn: Element): boolean {
  return childElements(xml, filterColumn).some(({ name }) => name !== "extLst");
}
