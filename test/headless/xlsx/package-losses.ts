import { partsOf } from "./hand-made";

/** What a sheet can hold beside its cells: each is counted, in the usual names and in those of its extensions. */
const CONSTRUCTS = (
  "conditionalFormatting cfRule colorScale dataBar iconSet cfvo dataValidation hyperlink drawing legacyDrawing legacyDrawingHF " +
  "picture oleObject control tablePart autoFilter filterColumn sortState sortCondition sheetProtection protectedRange " +
  "brk sparklineGroup sparkline mergeCell sheetView pane selection pageMargins pageSetup headerFooter oddHeader oddFooter printOptions " +
  "col outlinePr pageSetUpPr tabColor sheetFormatPr customSheetView scenario cellWatch ignoredError smartTag webPublishItem " +
  "customPr phoneticPr dataConsolidate ext AlternateContent f row c"
).split(" ");

/** Attributes of rows, columns and cells that say something of their own. */
const ATTRIBUTES = [
  "hidden",
  "outlineLevel",
  "collapsed",
  "customHeight",
  "customFormat",
  "ht",
  "style",
  "ph",
];

type Parts = Readonly<Record<string, string>>;

/**
 * What a workbook had and its edited copy has not, in words; all that is listed here is a defect. `replaced` is how many
 * formulas the edit itself took away.
 */
export function losses(before: Uint8Array, after: Uint8Array, replaced: number): readonly string[] {
  const [old, now] = [partsOf(before), partsOf(after)];
  return [
    ...lostParts(old, now),
    ...lostRelations(old, now),
    ...lostContentTypes(old, now),
    ...lostConstructs(old, now, replaced),
    ...danglingRelations(old, now),
  ];
}

const isChain = (text: string): boolean => /calcChain/i.test(text);

/** Parts may change only where it is said here. */
const MAY_CHANGE =
  /^\[Content_Types\]\.xml$|^xl\/(workbook\.xml|_rels\/workbook\.xml\.rels|styles\.xml|sharedStrings\.xml|(work|chart|dialog)sheets\/[^/]*\.xml)$/i;

function lostParts(old: Parts, now: Parts): readonly string[] {
  return Object.keys(old).flatMap((name) => {
    if (isChain(name)) return [];
    if (now[name] === undefined) return [`part ${name}`];
    return now[name] === old[name] || MAY_CHANGE.test(name) ? [] : [`what ${name} held`];
  });
}

function relationsOf(parts: Parts): readonly { from: string; link: string; target: string }[] {
  return Object.entries(parts).flatMap(([name, xml]) =>
    name.endsWith(".rels")
      ? (xml.match(/<(?:\w+:)?Relationship\s[^>]*>/g) ?? []).map((tag) => ({
          from: name,
          link: ["Id", "Type", "Target", "TargetMode"].map((key) => attribute(tag, key)).join(" "),
          target: attribute(tag, "TargetMode") === "External" ? "" : attribute(tag, "Target"),
        }))
      : [],
  );
}

function lostRelations(old: Parts, now: Parts): readonly string[] {
  const kept = new Set(relationsOf(now).map(({ from, link }) => `${from} ${link}`));
  return relationsOf(old)
    .map(({ from, link }) => `${from} ${link}`)
    .filter((relation) => !kept.has(relation) && !isChain(relation))
    .map((relation) => `relation ${relation}`);
}

/** Relations that lead nowhere, and did not before. */
function danglingRelations(old: Parts, now: Parts): readonly string[] {
  const dangling = (parts: Parts): readonly string[] => {
    const names = new Set(Object.keys(parts).map((name) => name.toLowerCase()));
    return relationsOf(parts).flatMap(({ from, target }) => {
      if (target === "" || target.startsWith("#")) return [];
      const base = `file:///${from.replace(/_rels\/[^/]*$/, "")}`;
      const path = decodeURIComponent(new URL(target.replace(/\\/g, "/"), base).pathname).slice(1);
      return names.has(path.toLowerCase()) ? [] : [`what ${from} leads to: ${target}`];
    });
  };
  const known = new Set(dangling(old));
  return dangling(now).filter((relation) => !known.has(relation));
}

function lostContentTypes(old: Parts, now: Parts): readonly string[] {
  const types = (parts: Parts): readonly string[] =>
    (parts["[Content_Types].xml"]?.match(/<(?:\w+:)?(?:Default|Override)\s[^>]*>/g) ?? []).map((tag) =>
      ["Extension", "PartName", "ContentType"].map((key) => attribute(tag, key)).join(" "),
    );
  const kept = new Set(types(now));
  const missing = types(old).filter((type) => !kept.has(type) && !isChain(type));
  const untyped = Object.keys(now).filter(
    (name) =>
      name !== "[Content_Types].xml" &&
      !name.endsWith("/") &&
      old[name] === undefined &&
      ![...kept].some((type) => type.toLowerCase().includes(`/${name.toLowerCase()} `)) &&
      ![...kept].some((type) => type.startsWith(`${name.slice(name.lastIndexOf(".") + 1)} `)),
  );
  return [
    ...missing.map((type) => `content type ${type}`),
    ...untyped.map((name) => `content type of the new ${name}`),
  ];
}

function lostConstructs(old: Parts, now: Parts, replaced: number): readonly string[] {
  return Object.keys(old).flatMap((name) => {
    const isSheet = /^xl\/(work|chart|dialog)sheets\/[^/]*\.xml$/i.test(name);
    const isBook = /^xl\/(workbook|styles)\.xml$/i.test(name);
    if (!isSheet && !isBook) return [];
    const [was, is] = [counted(old[name] ?? "", isSheet), counted(now[name] ?? "", isSheet)];
    return [...was].flatMap(([what, count]) => {
      const left = (is.get(what) ?? 0) + (what === "f" ? replaced : 0);
      return left < count ? [`${count - left} of ${count} ${what} in ${name}`] : [];
    });
  });
}

function counted(xml: string, isSheet: boolean): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const add = (what: string): void => void counts.set(what, (counts.get(what) ?? 0) + 1);
  for (const [tag = "", name = ""] of xml.matchAll(/<(?:\w+:)?(\w+)[^>]*>/g)) {
    if (!isSheet || CONSTRUCTS.includes(name)) add(name);
    if (isSheet && ["row", "c", "col"].includes(name))
      for (const key of ATTRIBUTES) if (new RegExp(` ${key}=`).test(tag)) add(`${name} with ${key}`);
  }
  return counts;
}

function attribute(tag: string, name: string): string {
  return new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag)?.slice(1).join("") ?? "";
}
