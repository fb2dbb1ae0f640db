import type { DrawnRule, Style } from "../../core/index";
import { rangeOf } from "./address";
import { CALL_BYTES, type Batch } from "./batch";
import { formulaHere } from "./sheet-names";
import type { CellsJob } from "./write-cells";

/** Bars of negative values, and the line that they begin at. */
const NEGATIVE = "#98A2B3";
const AXIS = "#D0D5DD";

/** Puts the rules on a sheet. Earlier ones win; Excel puts each new one in front of all others, so the last comes first. */
export async function writeRules(batch: Batch, { drawing, sheet, names }: CellsJob): Promise<void> {
  for (const rule of [...drawing.rules].reverse()) {
    await batch.room(2 * CALL_BYTES);
    const formats = rangeOf(sheet, rule.area).conditionalFormats;
    switch (rule.kind) {
      case "data-bar":
        dataBar(formats.add("DataBar").dataBar, rule);
        break;
      case "colour-scale":
        formats.add("ColorScale").colorScale.criteria = {
          minimum: { type: "LowestValue", color: rule.low },
          midpoint: { type: "Number", formula: String(rule.around), color: rule.middle },
          maximum: { type: "HighestValue", color: rule.high },
        };
        break;
      case "formula": {
        const formula = formulaHere(rule.formula, names);
        if (formula === undefined) break;
        const { custom } = formats.add("Custom");
        custom.rule.formula = `=${formula}`;
        look(custom.format, rule.style);
      }
    }
  }
}

function dataBar(bar: Excel.DataBarConditionalFormat, { colour }: DrawnRule & { kind: "data-bar" }): void {
  bar.positiveFormat.fillColor = colour;
  bar.positiveFormat.gradientFill = false;
  bar.negativeFormat.matchPositiveFillColor = false;
  bar.negativeFormat.fillColor = NEGATIVE;
  bar.axisColor = AXIS;
  bar.lowerBoundRule = { type: "Automatic" };
  bar.upperBoundRule = { type: "Automatic" };
}

/** What a rule puts on top of a cell's own look: its ink, weight, fill and lines. */
function look(format: Excel.ConditionalRangeFormat, style: Style): void {
  if (style.bold) format.font.bold = true;
  if (style.italic) format.font.italic = true;
  if (style.color !== undefined) format.font.color = style.color;
  if (style.fill !== undefined) format.fill.color = style.fill;
  if (style.borderTop !== undefined) line(format.borders.top, style.borderTop);
  if (style.borderBottom !== undefined) line(format.borders.bottom, style.borderBottom);
}

function line(border: Excel.ConditionalRangeBorder, colour: string): void {
  border.style = "Continuous";
  border.color = colour;
}
