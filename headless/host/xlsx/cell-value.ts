import type { CellValue } from "../../../core/index";
import type { ScannedCell } from "./scanned-cell";
import { decodeEscapes } from "./shared-text";

/** Days between the first days of the two calendars that workbooks use. */
export const DAYS_1900_TO_1904 = 1462;

/** What a scanned cell holds; `null` when nothing, an empty text included. */
export function cellValue(cell: ScannedCell, sharedTexts: readonly string[]): CellValue {
  const { type, value } = cell;
  if (value === undefined) return null;
  switch (type) {
    case "s":
      return filled(sharedTexts[Number(value)]);
    case "str":
      return filled(decodeEscapes(value));
    case "inlineStr":
      return filled(value);
    case "b":
      return value.trim() === "1" || value.trim() === "true";
    case "e":
      return value.trim() === "" ? null : { error: value.trim() };
    case "d":
      return serialOf(value) ?? filled(value);
    default:
      return numberOf(value);
  }
}

function filled(text: string | undefined): string | null {
  return text === undefined || text === "" ? null : text;
}

function numberOf(text: string): number | string | null {
  const plain = Number(text);
  if (Number.isFinite(plain) && plain !== 0) return plain;
  const trimmed = text.trim();
  if (trimmed === "") return null;
  const number = Number(trimmed);
  return Number.isFinite(number) ? number : trimmed;
}

/** The serial number, in the 1900 calendar, of an ISO 8601 date with or without a time. */
function serialOf(text: string): number | undefined {
  const match = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d):(\d\d(?:\.\d+)?)Z?)?$/.exec(text.trim());
  if (!match) return undefined;
  const parts: readonly (string | undefined)[] = match.slice(1);
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts.map((part) =>
    Number(part ?? 0),
  );
  const days = Date.UTC(year, month - 1, day) / 86_400_000 + 25_569;
  return days + (hour * 3600 + minute * 60 + second) / 86_400;
}
