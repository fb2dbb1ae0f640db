/** A cell, by o-spreadsheet's id of its sheet. */
export interface Place {
  readonly sheetId: string;
  readonly row: number;
  readonly col: number;
}

interface Zone {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

interface CellCommand {
  readonly type: string;
  readonly sheetId?: string;
  readonly row?: number;
  readonly col?: number;
  readonly target?: readonly Zone[];
}

/** The cells whose content a command changes. */
export function touchedBy(command: unknown): readonly Place[] {
  const { type, sheetId, row, col, target = [] } = command as CellCommand;
  if (sheetId === undefined) return [];
  switch (type) {
    case "UPDATE_CELL":
    case "CLEAR_CELL":
      return row === undefined || col === undefined ? [] : [{ sheetId, row, col }];
    case "CLEAR_CELLS":
    case "DELETE_CONTENT":
      return target.flatMap((zone) => placesIn(sheetId, zone));
    default:
      return [];
  }
}

function placesIn(sheetId: string, { top, left, bottom, right }: Zone): readonly Place[] {
  const places: Place[] = [];
  for (let row = top; row <= bottom; row++)
    for (let col = left; col <= right; col++) places.push({ sheetId, row, col });
  return places;
}
