export { onInstall, onOpen, showPanel } from "./menu";
export { customFunction } from "./custom-functions";
export { checkTables, insertTemplate, runDashboard, runEverything } from "./commands";
export { refresh, startRefresh, stopRefresh } from "./refresh";
export { selfTest } from "./self-test";
export {
  panelBeginDrawing,
  panelDrawPiece,
  panelDropDrawing,
  panelOpenBook,
  panelReadParts,
  panelSelectCell,
  panelSelectedCell,
  panelShowTabs,
} from "./panel-api";
