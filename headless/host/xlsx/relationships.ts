import type { Draft, Package } from "./package";
import { XML_HEADER } from "./namespaces";
import { attributesXml } from "./xml";
import { appended, elementsNamed, rootElement, spliced, type Element } from "./xml-tree";

/** One link from a part to another, or to a place outside of the workbook. */
export interface Relationship {
  readonly id: string;
  /** The last word of its type: `worksheet`, `styles`, `table`… the same in both families of names. */
  readonly type: string;
  /** The part's name, or the address when external. */
  readonly target: string;
  readonly external: boolean;
}

const NAMESPACE = "http://schemas.openxmlformats.org/package/2006/relationships";

/** Where the relationships of a part stand: `xl/workbook.xml` → `xl/_rels/workbook.xml.rels`. */
export function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** The relationships of a part; none when it has no file of them. */
export function relationshipsOf(parts: Package, part: string): readonly Relationship[] {
  const file = relationshipsPart(part);
  if (!parts.has(file)) return [];
  return elementsNamed(parts.text(file), "Relationship").map((element) => relationship(element, part));
}

/** Adds a relationship with a relative target, and gives its id. */
export function addRelationship(draft: Draft, from: string, link: { type: string; target: string }): string {
  const file = relationshipsPart(from);
  const text = draft.has(file) ? draft.text(file) : `${XML_HEADER}<Relationships xmlns="${NAMESPACE}"/>`;
  const root = rootElement(text);
  if (!root) throw new RangeError(`addRelationship: ${file} must have a root element`);
  const used = new Set(relationshipsOf(draft, from).map(({ id }) => id));
  let number = 1;
  while (used.has(`rId${number}`)) number++;
  const id = `rId${number}`;
  const attributes = attributesXml({ Id: id, Type: link.type, Target: relativeTarget(from, link.target) });
  draft.put(file, spliced(text, [appended(text, root, `<${root.prefix}Relationship${attributes}/>`)]));
  return id;
}

/** Takes away the relationships with these ids, and the whole file once it is empty. */
export function removeRelationships(draft: Draft, from: string, ids: ReadonlySet<string>): void {
  const file = relationshipsPart(from);
  if (ids.size === 0 || !draft.has(file)) return;
  const text = draft.text(file);
  const elements = elementsNamed(text, "Relationship");
  const gone = elements.filter((element) => ids.has(element.attributes.get("Id") ?? ""));
  if (gone.length === elements.length) draft.remove(file);
  else if (gone.length > 0)
    draft.put(
      file,
      spliced(
        text,
        gone.map(({ start, end }) => ({ start, end, by: "" })),
      ),
    );
}

/**
 * The name of the part that a target means, seen from another part.
 *
 * @example resolveTarget("xl/worksheets/sheet1.xml", "../tables/table1.xml") // => "xl/tables/table1.xml"
 */
export function resolveTarget(from: string, target: string): string {
  const path = target.replace(/\\/g, "/");
  const steps = path.startsWith("/") ? [] : from.split("/").slice(0, -1);
  for (const step of path.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
}

/** The other way round: `../tables/table1.xml`. */
function relativeTarget(from: string, target: string): string {
  const base = from.split("/").slice(0, -1);
  const steps = target.split("/");
  let shared = 0;
  while (shared < base.length && shared < steps.length - 1 && base[shared] === steps[shared]) shared++;
  return [...base.slice(shared).map(() => ".."), ...steps.slice(shared)].join("/");
}

function relationship({ attributes }: Element, from: string): Relationship {
  const external = attributes.get("TargetMode") === "External";
  const target = attributes.get("Target") ?? "";
  const type = attributes.get("Type") ?? "";
  return {
    id: attributes.get("Id") ?? "",
    type: type.slice(type.lastIndexOf("/") + 1),
    target: external ? target : resolveTarget(from, decodedPath(target)),
    external,
  };
}

function decodedPath(target: string): string {
  try {
    return decodeURI(target);
  } catch {
    return target;
  }
}
