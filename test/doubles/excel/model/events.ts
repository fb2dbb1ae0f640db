import type { Area } from "../../../../core/index";
import { placeText } from "./address";
import type { Sheet } from "./sheet";

/** What an Excel tells add-ins of, by the numbers that the client knows. */
export const EVENTS = { changed: 10, added: 13, selected: 14, deleted: 15, renamed: 25 } as const;

export type EventKind = keyof typeof EVENTS;

/** Who did it: somebody at this Excel, the add-in, or somebody else who has the workbook open. */
export type Doer = "user" | "add-in" | "co-author";

export interface BookEvent {
  readonly kind: EventKind;
  /** In the client's words. */
  readonly fields: Readonly<Record<string, string>>;
}

/** An event about a sheet, in the words in which the client takes it. */
export function sheetEvent(kind: "added" | "deleted", { id }: Sheet, by: Doer): BookEvent {
  return { kind, fields: { worksheetId: id, source: sourceOf(by) } };
}

export function renamedEvent({ id, name }: Sheet, nameAfter: string, by: Doer): BookEvent {
  return { kind: "renamed", fields: { worksheetId: id, nameBefore: name, nameAfter, source: sourceOf(by) } };
}

export function changedEvent({ id }: Sheet, area: Area, by: Doer): BookEvent {
  const fields = {
    ...{ worksheetId: id, address: placeText(area), changeType: "RangeEdited", source: sourceOf(by) },
    ...{ shiftDirection: "None", triggerSource: by === "add-in" ? "ThisLocalAddin" : "Unknown" },
  };
  return { kind: "changed", fields };
}

export function selectedEvent({ id }: Sheet, areas: readonly Area[]): BookEvent {
  return { kind: "selected", fields: { worksheetId: id, address: areas.map(placeText).join(",") } };
}

function sourceOf(by: Doer): string {
  return by === "co-author" ? "Remote" : "Local";
}
