import * as v from "valibot";
import { PARTS, type PartId } from "../../core/index";

/** What is to be run: no part at all gives the tabs about what was read and what is wrong with it. */
export interface Wanted {
  readonly parts: readonly PartId[];
  /** The ids of the tabs that are to be written; all where it is not said. */
  readonly onlyTabs?: readonly string[];
}

/** A run that the time limit has interrupted: its tabs so far stand on hidden sheets of the document. */
export interface UnfinishedRun {
  readonly job: string;
  readonly wanted: Wanted;
  /** Of the sheets as they were read: tabs of other figures must not stand beside those that are drawn already. */
  readonly fingerprint: string;
  /** As the tabs that are drawn already are signed. */
  readonly stamp: string;
  readonly today: number;
  /** Tabs that are drawn. */
  readonly drawn: number;
  /** Milliseconds of the clock: until then it may be at work; 0 where it has stopped by itself. */
  readonly busyUntil: number;
}

const KEY = "gridfolio-run";
const partId: v.GenericSchema<PartId> = v.picklist(PARTS.map(({ id }) => id));
const schema: v.GenericSchema<UnfinishedRun> = v.strictObject({
  job: v.string(),
  wanted: v.strictObject({ parts: v.array(partId), onlyTabs: v.exactOptional(v.array(v.string())) }),
  fingerprint: v.string(),
  stamp: v.string(),
  today: v.number(),
  drawn: v.number(),
  busyUntil: v.number(),
});

/** The run of this document that was interrupted; what cannot be read is none. */
export function unfinishedRun(): UnfinishedRun | undefined {
  const text = PropertiesService.getDocumentProperties().getProperty(KEY);
  if (text === null) return undefined;
  try {
    return v.parse(schema, JSON.parse(text));
  } catch {
    return undefined;
  }
}

export function keepRun(run: UnfinishedRun): void {
  PropertiesService.getDocumentProperties().setProperty(KEY, JSON.stringify(run));
}

export function forgetRun(): void {
  PropertiesService.getDocumentProperties().deleteProperty(KEY);
}
