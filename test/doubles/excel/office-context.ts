/** The newest of Microsoft's sets that the emulator has, ExcelApi 1.15. */
const NEWEST = 15;
let library: object | undefined;

/** What Microsoft's loader tells the pane of the Excel that it stands in, whose newest set is ExcelApi 1.`newest`. */
export function standIn(newest = NEWEST): void {
  const context = {
    contentLanguage: "en-GB",
    officeTheme: { bodyBackgroundColor: "#FFFFFF" },
    document: { addHandlerAsync: () => undefined },
    requirements: {
      isSetSupported: (set: string, version: string) =>
        set === "ExcelApi" ? minorOf(version) <= newest : set === "DelayForCellEdit",
    },
  };
  // The library's own object does not let its context be set.
  const globals = globalThis as unknown as { Office: object };
  library ??= globals.Office;
  globals.Office = Object.create(library, { context: { value: context } }) as object;
}

/** Of `1.9`: 9, which is older than 15. */
function minorOf(version: string): number {
  return Number(version.split(".")[1] ?? 0);
}
