import type { Draft } from "./package";
import { attributesXml } from "./xml";
import { appended, elementsNamed, rootElement, spliced } from "./xml-tree";

const PART = "[Content_Types].xml";

/** Says what kind of part a new part is. */
export function addContentType(draft: Draft, part: string, type: string): void {
  removeContentType(draft, part);
  const text = draft.text(PART);
  const root = rootElement(text);
  if (!root) throw new RangeError(`addContentType: ${PART} must have a root element`);
  const override = `<${root.prefix}Override${attributesXml({ PartName: `/${part}`, ContentType: type })}/>`;
  draft.put(PART, spliced(text, [appended(text, root, override)]));
}

/** Forgets a part that is no longer there. */
export function removeContentType(draft: Draft, part: string): void {
  const text = draft.text(PART);
  const name = `/${part}`.toLowerCase();
  const gone = elementsNamed(text, "Override").filter(
    ({ attributes }) => attributes.get("PartName")?.toLowerCase() === name,
  );
  if (gone.length > 0)
    draft.put(
      PART,
      spliced(
        text,
        gone.map(({ start, end }) => ({ start, end, by: "" })),
      ),
    );
}
