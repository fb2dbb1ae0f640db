import { isCellError, valueAt, type CellValue, type Grid } from "../../../core/table/grid";
import { decodeEscapes } from "../../../headless/host/xlsx/shared-text";
import { unescapeXml } from "../../../headless/host/xlsx/xml";
import { partsOf } from "../../headless/xlsx/hand-made";
import { whyNotWellFormed } from "./well-formed";

/** Functions that our own formulas may use; none of them reaches out of the workbook. */
const HARMLESS =
  /^(IF|COUNT|SUM|MIN|MAX|HYPERLINK|AND|OR|ISNUMBER|INT|NPV|ROUND|ABS|LEFT|SUMIF|COUNTIF|AVERAGE)$/;
const TEXTS_AND_SHEETS = /"(?:[^"]|"")*"|'(?:[^']|'')*'(?=!)/g;
/** What our own formulas are made of, once texts and names of sheets are taken out. */
const PLAIN_FORMULA =
  /^(?:[A-Z]+(?=\()|\$?[A-Z]{1,3}\$?\d+|\d+|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|[-+*/^(),:<>=&!§]|[A-Za-z_]\w*(?=!))*$/;

/** Formulas that are not ours, in words; none is what there must be. */
export function strangeFormulas(grids: readonly Grid[]): readonly string[] {
  return grids
    .filter(({ owned }) => owned !== undefined)
    .flatMap(({ sheet, formulas }) =>
      [...formulas].flatMap(([place, formula]) =>
        isOurs(formula) ? [] : [`${sheet} ${place}: ${formula.slice(0, 200)}`],
      ),
    );
}

function isOurs(formula: string): boolean {
  const bare = formula.replace(TEXTS_AND_SHEETS, "§");
  const called = [...bare.matchAll(/([A-Za-z_.]+)\(/g)].map(([, name = ""]) => name);
  const isInward = !/^HYPERLINK\(/.test(formula) || /^HYPERLINK\("#/.test(formula);
  return isInward && PLAIN_FORMULA.test(bare) && called.every((name) => HARMLESS.test(name));
}

/** What is wrong with the parts of a workbook: XML that is none, or anything that reaches out of it and was not there before. */
export function faultsOf(workbook: Uint8Array, before?: Uint8Array): readonly string[] {
  const parts = partsOf(workbook);
  const old = before ? partsOf(before) : {};
  return Object.entries(parts).flatMap(([name, xml]) => {
    if (old[name] === xml) return [];
    const malformed = whyNotWellFormed(xml);
    const outward = (
      xml.match(/<[^>]*TargetMode="External"[^>]*>|<ddeLink|<externalLink|<oleLink/g) ?? []
    ).filter((tag) => !(old[name] ?? "").includes(tag));
    return [...(malformed === undefined ? [] : [malformed]), ...outward, ...beyondExcel(xml)].map(
      (fault) => `${name}: ${fault}`,
    );
  });
}

const WIDEST_COLUMN = 255;
const HIGHEST_ROW = 409;
const LONGEST_TEXT = 255;

/** What Excel would repair: too wide, too high or too long. */
function beyondExcel(xml: string): readonly string[] {
  const numbers = (form: RegExp): number[] => [...xml.matchAll(form)].map(([, number]) => Number(number));
  const texts = (form: RegExp): string[] => [...xml.matchAll(form)].map(([, text = ""]) => unescapeXml(text));
  const literals = texts(/<f>([^<]*)<\/f>/g).flatMap((formula) => formula.match(/"(?:[^"]|"")*"/g) ?? []);
  const short = [
    ...texts(/<oddFooter>([^<]*)</g),
    ...texts(/<tableColumn [^>]*name="([^"]*)"/g),
    ...texts(/ prompt="([^"]*)"/g),
    ...literals.map((literal) => literal.slice(1, -1).replace(/""/g, '"')),
  ].map(decodeEscapes);
  return [
    ...numbers(/<col [^>]*width="([\d.]+)"/g).filter((width) => width > WIDEST_COLUMN),
    ...numbers(/<row [^>]*ht="([\d.]+)"/g).filter((height) => height > HIGHEST_ROW),
    ...short.filter((text) => text.length > LONGEST_TEXT),
  ].map((what) => `beyond Excel's limits: ${String(what).slice(0, 60)}`);
}

/** The texts of the cells of our tabs. */
export function textsOnOurTabs(grids: readonly Grid[]): ReadonlySet<string> {
  const ours = grids.filter(({ owned }) => owned !== undefined);
  return new Set(ours.flatMap(({ values }) => values.flat().filter((value) => typeof value === "string")));
}

/** Where two readings of a workbook hold different texts, in words. */
export function otherTexts(grids: readonly Grid[], others: readonly Grid[]): readonly string[] {
  return grids.flatMap((grid) => {
    const other = others.find(({ sheet }) => sheet === grid.sheet);
    if (!other) return [`the sheet ${grid.sheet} is lost`];
    return grid.values.flatMap((row, r) =>
      row.flatMap((value, c) => {
        const shown = valueAt(other, grid.top + r, grid.left + c);
        return typeof value !== "string" || value === "" || shown === value
          ? []
          : [`${grid.sheet} ${grid.top + r},${grid.left + c}: ${said(value)} is ${said(shown)}`];
      }),
    );
  });
}

function said(value: CellValue): string {
  return JSON.stringify(isCellError(value) ? value.error : value).slice(0, 60);
}

/** Characters that a terminal obeys, or that hide what is there. */
const OBEYED =
  // eslint-disable-next-line no-control-regex -- these are what must not get through
  /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u200E\u200F\u2028-\u202E\u2066-\u2069\uFFFE\uFFFF]/g;

/** Those of them that stand in an output. */
export function obeyed(text: string): readonly string[] {
  return [...new Set(text.match(OBEYED) ?? [])];
}
