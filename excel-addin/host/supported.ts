/** Whether the Excel that the add-in stands in has one of Microsoft's sets beyond the one that the manifest asks for. */
export function hasExcelApi(version: "1.17" | "1.20"): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", version);
}
