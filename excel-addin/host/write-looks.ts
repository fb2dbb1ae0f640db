import { placeOf, type Drawing } from "../../core/index";
import { rangesAt } from "./address";
import { CALL_BYTES, type Batch } from "./batch";
import { lookAreas, type LookAreas } from "./look-areas";

/** Excel takes a list of addresses of 8,192 characters; many areas at once are slow. */
const LONGEST_LIST = 4_000;

/** Gives cells their looks: a call for each property and value. */
export async function writeLooks(batch: Batch, { cells }: Drawing, sheet: Excel.Worksheet): Promise<void> {
  for (const look of await lookAreas(cells)) {
    if (look.property === "numberFormat") await writeFormats(batch, sheet, look);
    else {
      for (const list of addressLists(look.areas.map(placeOf))) {
        await batch.room(CALL_BYTES + list.length);
        apply(rangesAt(sheet, list).format, look);
      }
    }
  }
}

/** Several areas at once have no number format of their own. */
async function writeFormats(
  batch: Batch,
  sheet: Excel.Worksheet,
  { value, areas }: LookAreas,
): Promise<void> {
  for (const area of areas) {
    await batch.room(CALL_BYTES);
    // One text stands for all cells of the range; the types know arrays only.
    sheet.getRange(placeOf(area)).untrack().numberFormat = value as unknown as string[][];
  }
}

/** Addresses with commas between, as few lists as Excel takes. */
export function addressLists(places: readonly string[]): readonly string[] {
  const lists: string[] = [];
  for (const place of places) {
    const last = lists[lists.length - 1];
    if (last !== undefined && last.length + place.length < LONGEST_LIST)
      lists[lists.length - 1] = `${last},${place}`;
    else lists.push(place);
  }
  return lists;
}

function apply(format: Excel.RangeFormat, { property, value }: LookAreas): void {
  switch (property) {
    case "bold":
      format.font.bold = true;
      return;
    case "italic":
      format.font.italic = true;
      return;
    case "underline":
      format.font.underline = "Single";
      return;
    case "size":
      format.font.size = Number(value);
      return;
    case "color":
      format.font.color = String(value);
      return;
    case "fill":
      format.fill.color = String(value);
      return;
    case "horizontal":
      format.horizontalAlignment = value as "Left";
      return;
    case "vertical":
      format.verticalAlignment = value as "Top";
      return;
    case "wrap":
      format.wrapText = true;
      return;
    case "indent":
      format.indentLevel = Number(value);
      return;
    case "borderTop":
    case "borderBottom":
      line(format.borders.getItem(property === "borderTop" ? "EdgeTop" : "EdgeBottom"), String(value));
      return;
    case "unlocked":
      format.protection.locked = false;
      return;
    case "numberFormat":
      throw new RangeError("apply: a number format is not part of a range's format");
  }
}

function line(border: Excel.RangeBorder, colour: string): void {
  border.style = "Continuous";
  border.weight = "Thin";
  border.color = colour;
}
