/** The menu under Extensions › Gridfolio, in its order. `handler` is an export of `index.ts`. */
const MENU = [
  { label: "Open the panel", handler: "showPanel" },
  { label: "Check the tables", handler: "checkTables" },
  { label: "Run everything", handler: "runEverything" },
  { label: "Dashboard only", handler: "runDashboard" },
  { label: "Insert the template", handler: "insertTemplate" },
  { label: "Refresh every hour", handler: "startRefresh" },
  { label: "Stop the refresh", handler: "stopRefresh" },
  { label: "Self-test", handler: "selfTest" },
] as const;

/**
 * Puts the menu up when a spreadsheet is opened. Before the add-on is used in a spreadsheet Google allows this much and
 * no more (AuthMode.NONE): whatever else were asked for here, the menu would not appear.
 */
export function onOpen(): void {
  const menu = SpreadsheetApp.getUi().createAddonMenu();
  for (const { label, handler } of MENU) menu.addItem(label, handler);
  menu.addToUi();
}

/** Puts the menu up in the spreadsheet that is open while the add-on is installed. */
export function onInstall(): void {
  onOpen();
}

/** Opens the panel beside the sheet. */
export function showPanel(): void {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile("Sidebar").setTitle("Gridfolio"));
}
