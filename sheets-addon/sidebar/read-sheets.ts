import type { Grid } from "../../core/index";
import { gridFromWire } from "../rpc/grid-on-wire";
import { joinParts } from "../rpc/join-parts";
import type { PartToRead, SheetToRead } from "../rpc/panel-api";
import { PART_CELLS, partsOf } from "../rpc/sheet-parts";
import type { Call } from "./call";
import { inParallel } from "./in-parallel";

/** Google takes ten calls at once of a page; others of the user's may wait too. */
const AT_ONCE = 4;

/** Reads sheets: small ones by one call together, since each takes a second or so, large ones in parts of whole rows. */
export async function readSheets(call: Call, sheets: readonly SheetToRead[]): Promise<readonly Grid[]> {
  const works = callsFor(sheets).map((parts) => () => call("panelReadParts", parts));
  const parts = (await inParallel(works, AT_ONCE)).flat().map(gridFromWire);
  return sheets.map(({ owned, ...sheet }) => {
    const own = joinParts(parts.splice(0, partsOf(sheet).length));
    return owned === undefined ? own : { ...own, owned };
  });
}

/** Parts of sheets, in their order, as they are asked for together. */
function callsFor(sheets: readonly SheetToRead[]): readonly (readonly PartToRead[])[] {
  const calls: PartToRead[][] = [];
  let room = 0;
  for (const sheet of sheets) {
    for (const part of partsOf(sheet)) {
      const cells = part.count * sheet.columns;
      const last = calls[calls.length - 1];
      if (last && cells <= room) last.push(part);
      else calls.push([part]);
      room = (last && cells <= room ? room : PART_CELLS) - cells;
    }
  }
  return calls;
}
