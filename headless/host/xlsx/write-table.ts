import { a1Area, uniqueHeaders, type DrawnTable } from "../../../core/index";
import { encodeAttribute } from "./shared-text";
import { attributesXml } from "./xml";
import { XML_HEADER, type Namespaces } from "./namespaces";

/** A native table part. Its style is none: the cells carry their own look. */
export function tablePartXml(
  table: DrawnTable,
  identity: { id: number; name: string },
  { main }: Namespaces,
): string {
  const ref = a1Area(table.area);
  const { id, name } = identity;
  const columns = uniqueHeaders(table.headers);
  const columnXml = columns.map(
    (header, index) => `<tableColumn id="${index + 1}" name="${encodeAttribute(header)}"/>`,
  );
  return (
    `${XML_HEADER}<table xmlns="${main}"${attributesXml({ id, name, displayName: name, ref, totalsRowShown: 0 })}>` +
    (table.filter ? `<autoFilter ref="${ref}"/>` : "") +
    `<tableColumns count="${columns.length}">${columnXml.join("")}</tableColumns>` +
    '<tableStyleInfo showFirstColumn="0" showLastColumn="0" showRowStripes="0" showColumnStripes="0"/></table>'
  );
}
