import { isCoreCommand, registries, UIPlugin, type Command, type CommandResult } from "@odoo/o-spreadsheet";

/** What a user may do in the grid: change what cells hold, which the file takes one by one, and look at things. */
const ALLOWED = new Set([
  ...["UPDATE_CELL", "UPDATE_CELL_POSITION", "CLEAR_CELL", "CLEAR_CELLS", "DELETE_CONTENT"],
  ...["RESIZE_COLUMNS_ROWS", "HIDE_COLUMNS_ROWS", "UNHIDE_COLUMNS_ROWS", "SET_GRID_LINES_VISIBILITY"],
  ...["FOLD_HEADER_GROUP", "UNFOLD_HEADER_GROUP", "FOLD_ALL_HEADER_GROUPS", "UNFOLD_ALL_HEADER_GROUPS"],
  ...["FOLD_HEADER_GROUPS_IN_ZONE", "UNFOLD_HEADER_GROUPS_IN_ZONE"],
]);

// Its enumeration is gone when it is compiled.
const [SUCCESS, READONLY] = ["Success", "Readonly"] as unknown as [CommandResult, CommandResult];

/** Refuses what would show in the grid and be lost in the file: new rows, formats, sheets, charts. */
class CellsOnly extends UIPlugin {
  override allowDispatch(command: Command): CommandResult {
    const isKept = !isCoreCommand(command) || ALLOWED.has(command.type);
    return isKept ? SUCCESS : READONLY;
  }
}

/** Every grid of this page from then on. */
export function allowCellsOnly(): void {
  registries.featurePluginRegistry.add("gridfolio cells only", CellsOnly);
}
