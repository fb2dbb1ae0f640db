/** The two families of names that OOXML files use: the usual one, and the one of the Strict variant of ISO 29500. */
export interface Namespaces {
  readonly strict: boolean;
  readonly main: string;
  readonly relationships: string;
  readonly drawing: string;
  readonly chart: string;
  readonly sheetDrawing: string;
}

const TRANSITIONAL_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** The family that a workbook part uses. */
export function namespacesOf(workbookXml: string): Namespaces {
  const strict = workbookXml.includes("http://purl.oclc.org/ooxml/spreadsheetml/main");
  const base = strict ? "http://purl.oclc.org/ooxml" : "http://schemas.openxmlformats.org";
  const year = strict ? "" : "/2006";
  return {
    strict,
    main: strict ? "http://purl.oclc.org/ooxml/spreadsheetml/main" : TRANSITIONAL_MAIN,
    relationships: `${base}/officeDocument${year}/relationships`,
    drawing: `${base}/drawingml${year}/main`,
    chart: `${base}/drawingml${year}/chart`,
    sheetDrawing: `${base}/drawingml${year}/spreadsheetDrawing`,
  };
}

export const XML_HEADER = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
