import { childElements, type Element, type Splice } from "./xml-tree";

/** Where a new child of an element must stand, when the schema asks for an order. */
export interface Place {
  readonly parent: Element;
  readonly order: readonly string[];
}

/** Puts a new child behind those that the schema wants before it. */
export function inserted(
  text: string,
  { parent, order }: Place,
  child: { name: string; xml: string },
): Splice {
  const rank = order.indexOf(child.name);
  const before = childElements(text, parent).filter(({ name }) => {
    const other = order.indexOf(name);
    return other >= 0 && other < rank;
  });
  const at = before.at(-1)?.end ?? parent.innerStart;
  return { start: at, end: at, by: child.xml };
}
