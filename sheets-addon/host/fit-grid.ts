type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface GridSize {
  readonly rows: number;
  readonly columns: number;
}

export function sizeOf(sheet: Sheet): GridSize {
  return { rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() };
}

/** Makes a sheet large enough; gives the size that it has then. */
export function growGrid(sheet: Sheet, { rows, columns }: GridSize, now = sizeOf(sheet)): GridSize {
  if (rows > now.rows) sheet.insertRowsAfter(now.rows, rows - now.rows);
  if (columns > now.columns) sheet.insertColumnsAfter(now.columns, columns - now.columns);
  return { rows: Math.max(rows, now.rows), columns: Math.max(columns, now.columns) };
}

/** Makes a sheet exactly so large: cells that are not needed count against 10 million too. */
export function fitGrid(sheet: Sheet, size: GridSize, now = sizeOf(sheet)): void {
  const grown = growGrid(sheet, size, now);
  if (grown.rows > size.rows) sheet.deleteRows(size.rows + 1, grown.rows - size.rows);
  if (grown.columns > size.columns) sheet.deleteColumns(size.columns + 1, grown.columns - size.columns);
}
