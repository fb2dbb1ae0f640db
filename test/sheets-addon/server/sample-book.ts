import type { Document } from "../../doubles/sheets/model/document";
import { bookOfGrids } from "../../doubles/sheets/book-of-grids";
import { asDrawn } from "../../hosts/drawn";
import { outputTabs } from "../../hosts/excel/sets";
import { runOver } from "../../hosts/run-over";
import { sample } from "../../hosts/workbooks";

/** The afternoon that the headless run of the sample is signed with, in Berlin. */
export const STARTS_AT = Date.UTC(2026, 10, 22, 13, 5);

/** The sample portfolio as a spreadsheet; formulas of the tabs of a run come to what they are drawn as. */
export function sampleBook(): Document {
  const document = bookOfGrids(sample);
  document.calculate = asDrawn([...outputTabs, ...wholeRun.drawings]);
  return document;
}

const wholeRun = runOver(sample);
const few = sample.filter(({ sheet }) => ["Projects", "Criteria", "Settings"].includes(sheet));
const { drawings } = runOver(few);

/** The sample's projects and nothing else, for what is run many times. */
export function smallBook(): Document {
  const document = bookOfGrids(few);
  document.calculate = asDrawn(drawings);
  return document;
}
