import { placeOf, type DrawnRule } from "../../../core/index";
import { argb } from "./style-xml";
import type { StyleSheet } from "./style-sheet";
import { escapeXml } from "./xml";

const X14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
const XM = "http://schemas.microsoft.com/office/excel/2006/main";
/** Excel's names for the extensions that a data bar of 2010 uses. */
const RULE_EXTENSION = "{B025F937-C7B1-47D3-B67F-A62EFF666E3E}";
export const SHEET_RULES_EXTENSION = "{78C0D931-6437-407d-A8EE-F0AAD7539E65}";
/** Bars of negative values. */
const NEGATIVE = "FF98A2B3";
const AXIS = "FFD0D5DD";

/** `<conditionalFormatting>` of the rules. Earlier ones win. */
export function rulesXml(rules: readonly DrawnRule[], styles: StyleSheet): string {
  return rules
    .map((rule, index) => {
      const sqref = placeOf(rule.area);
      return `<conditionalFormatting sqref="${sqref}">${ruleXml(rule, index, styles)}</conditionalFormatting>`;
    })
    .join("");
}

/** The sheet's extension that holds the 2010 twins of the data bars; empty when there are none. */
export function barExtensionXml(rules: readonly DrawnRule[], kept: string): string {
  const twins =
    rules.map((rule, index) => (rule.kind === "data-bar" ? twinXml(rule, index) : "")).join("") + kept;
  if (twins === "") return "";
  return `<ext xmlns:x14="${X14}" uri="${SHEET_RULES_EXTENSION}"><x14:conditionalFormattings>${twins}</x14:conditionalFormattings></ext>`;
}

function ruleXml(rule: DrawnRule, index: number, styles: StyleSheet): string {
  const priority = index + 1;
  switch (rule.kind) {
    case "data-bar":
      return (
        `<cfRule type="dataBar" priority="${priority}"><dataBar><cfvo type="num" val="0"/><cfvo type="max"/>` +
        `<color rgb="${argb(rule.colour)}"/></dataBar><extLst><ext xmlns:x14="${X14}" uri="${RULE_EXTENSION}">` +
        `<x14:id>${twinId(index)}</x14:id></ext></extLst></cfRule>`
      );
    case "colour-scale": {
      const colours = [rule.low, rule.middle, rule.high]
        .map((colour) => `<color rgb="${argb(colour)}"/>`)
        .join("");
      return (
        `<cfRule type="colorScale" priority="${priority}"><colorScale><cfvo type="min"/>` +
        `<cfvo type="num" val="${rule.around}"/><cfvo type="max"/>${colours}</colorScale></cfRule>`
      );
    }
    case "formula":
      return (
        `<cfRule type="expression" dxfId="${styles.rule(rule.style)}" priority="${priority}">` +
        `<formula>${escapeXml(rule.formula)}</formula></cfRule>`
      );
  }
}

function twinXml({ area }: DrawnRule & { kind: "data-bar" }, index: number): string {
  return (
    `<x14:conditionalFormatting xmlns:xm="${XM}"><x14:cfRule type="dataBar" id="${twinId(index)}">` +
    '<x14:dataBar minLength="0" maxLength="100" gradient="0"><x14:cfvo type="autoMin"/><x14:cfvo type="autoMax"/>' +
    `<x14:negativeFillColor rgb="${NEGATIVE}"/><x14:axisColor rgb="${AXIS}"/></x14:dataBar></x14:cfRule><xm:sqref>${placeOf(area)}</xm:sqref></x14:conditionalFormatting>`
  );
}

/** Ties a data bar to its twin; unique in its sheet. */
function twinId(index: number): string {
  return `{50304D4F-0000-4000-8000-${(index + 1).toString(16).toUpperCase().padStart(12, "0")}}`;
}
