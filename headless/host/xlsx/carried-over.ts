import { parseAreas, placeOf, type Area } from "../../../core/index";
import { movedAreas, type PreviousSheet } from "./previous-sheet";
import { shiftFormula } from "./shift-formula";
import { SHEET_RULES_EXTENSION } from "./write-rules";
import { escapeXml, unescapeXml } from "./xml";
import {
  childElements,
  elementsNamed,
  openTag,
  source,
  spliced,
  withAttribute,
  type Element,
} from "./xml-tree";

/** The user's own rules, validations and hyperlinks on a tab of ours: each follows the cells that it was put on. */
export interface CarriedOver {
  readonly rules: string;
  readonly validations: readonly string[];
  readonly hyperlinks: readonly string[];
  /** 2010 rules, for the extension that our data bars stand in too. */
  readonly extendedRules: string;
  /** Other extensions: validations with lists on other sheets (followed), sparklines (as they are). */
  readonly extensions: string;
}

const NOTHING: CarriedOver = {
  rules: "",
  validations: [],
  hyperlinks: [],
  extendedRules: "",
  extensions: "",
};

/** What must be written again for the user, with its places brought up to date. */
export function carriedOver(previous: PreviousSheet | undefined): CarriedOver {
  if (!previous) return NOTHING;
  const { xml, children } = previous;
  const inside = (name: string): readonly Element[] =>
    children.filter((child) => child.name === name).flatMap((child) => childElements(xml, child));
  const extensions = inside("extLst");
  const isRules = ({ attributes }: Element): boolean =>
    attributes.get("uri")?.toUpperCase() === SHEET_RULES_EXTENSION.toUpperCase();
  return {
    rules: children
      .filter(({ name }) => name === "conditionalFormatting")
      .map((rule) => followed(previous, rule))
      .join(""),
    validations: inside("dataValidations")
      .map((validation) => followed(previous, validation))
      .filter(Boolean),
    hyperlinks: inside("hyperlinks").flatMap((link) => followedLink(previous, link)),
    extendedRules: extensions
      .filter(isRules)
      .flatMap((extension) => childElements(xml, extension))
      .flatMap((list) => childElements(xml, list))
      .map((rule) => followedExtended(previous, rule))
      .join(""),
    extensions: extensions
      .filter((extension) => !isRules(extension))
      .map((extension) => followedExtension(previous, extension))
      .join(""),
  };
}

/** An element with `sqref`, put on where its cells are now; empty when it was not on the user's cells. */
function followed(previous: PreviousSheet, element: Element): string {
  const old = parseAreas(element.attributes.get("sqref") ?? "");
  const areas = movedAreas(old, previous.moves);
  if (areas.length === 0) return "";
  const { xml } = previous;
  const open = withAttribute(openTag(xml, element), "sqref", areas.map(placeOf).join(" "));
  const inner = shiftedFormulas(
    xml.slice(element.innerStart, element.end),
    shiftBetween(old, areas),
    /^formula[12]?$/,
  );
  return open + inner;
}

function followedLink(previous: PreviousSheet, element: Element): readonly string[] {
  const open = openTag(previous.xml, element);
  return movedAreas(parseAreas(element.attributes.get("ref") ?? ""), previous.moves).map(
    (area) => withAttribute(open, "ref", placeOf(area)) + previous.xml.slice(element.innerStart, element.end),
  );
}

/** An element of 2010, which says its place in an `<xm:sqref>` inside. */
function followedExtended({ xml, moves }: PreviousSheet, element: Element): string {
  const text = source(xml, element);
  const [place] = elementsNamed(text, "sqref");
  if (!place) return "";
  const old = parseAreas(text.slice(place.innerStart, place.innerEnd));
  const areas = movedAreas(old, moves);
  if (areas.length === 0) return "";
  const moved = spliced(text, [
    { start: place.innerStart, end: place.innerEnd, by: areas.map(placeOf).join(" ") },
  ]);
  return shiftedFormulas(moved, shiftBetween(old, areas), /^f$/);
}

/** An extension whose `dataValidation`s follow their cells. */
function followedExtension(previous: PreviousSheet, extension: Element): string {
  const text = source(previous.xml, extension);
  const list = elementsNamed(previous.xml, "dataValidations", extension.start).find(
    ({ end }) => end <= extension.end,
  );
  if (!list) return text;
  const inside = childElements(previous.xml, list).map((validation) =>
    followedExtended(previous, validation),
  );
  const kept = inside.filter(Boolean);
  if (kept.length === 0) return "";
  const open = withAttribute(openTag(previous.xml, list), "count", String(kept.length));
  const by = `${open}${kept.join("")}${previous.xml.slice(list.innerEnd, list.end)}`;
  const at = { start: list.start - extension.start, end: list.end - extension.start };
  return spliced(text, [{ ...at, by }]);
}

function shiftBetween(old: readonly Area[], now: readonly Area[]): { rows: number; columns: number } {
  const first = (areas: readonly Area[]): { row: number; column: number } => ({
    row: Math.min(...areas.map(({ top }) => top)),
    column: Math.min(...areas.map(({ left }) => left)),
  });
  return { rows: first(now).row - first(old).row, columns: first(now).column - first(old).column };
}

/** Formulas in rules count from the first cell of their place: they move with it. */
function shiftedFormulas(xml: string, by: { rows: number; columns: number }, names: RegExp): string {
  return xml.replace(
    /(<(?:\w+:)?(\w+)>)([^<]*)(?=<\/)/g,
    (...[whole, tag, name, formula]: readonly string[]) =>
      names.test(name ?? "")
        ? `${tag}${escapeXml(shiftFormula(unescapeXml(formula ?? ""), by))}`
        : (whole ?? ""),
  );
}
