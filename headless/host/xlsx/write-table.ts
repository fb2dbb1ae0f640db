import { a1Area, beginningOf, type DrawnTable } from "../../../core/index";
import { encodeAttribute, storable } from "./shared-text";
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

/** Room for a number behind it within the 255 that Excel takes. */
const LONGEST_HEADER = 250;

/** Column names as Excel asks for them: none empty, none twice (whatever the case), none longer than a cell shows. */
export function uniqueHeaders(headers: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return headers.map((header, index) => {
    const shown = header.trim() === "" ? `Column${index + 1}` : storable(header);
    const plain = beginningOf(shown, LONGEST_HEADER);
    let name = plain;
    for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${plain}${number}`;
    taken.add(name.toLowerCase());
    return name;
  });
}

/** A table name that Excel takes and that nothing else in the workbook has. */
export function freeTableName(wanted: string, taken: ReadonlySet<string>): string {
  const word = wanted.replace(/[^\p{L}\p{N}_.]/gu, "_").replace(/^(?![\p{L}_])/u, "_");
  let name = word;
  for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${word}_${number}`;
  return name;
}
