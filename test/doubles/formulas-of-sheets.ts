import { loadedScript, service } from "./apps-script";

/** What a formula shows: what the script returns, or `#ERROR!` with a message. */
export type Shown = { readonly value: unknown } | { readonly error: string };

/** Sheets' side of the custom functions. */
export interface Formulas {
  /** `=PMO_<name>(…)` over values as Sheets hands them over. */
  call(name: string, ...values: readonly unknown[]): Shown;
  /** How often a service was called so far. */
  readonly serviceCalls: () => number;
}

/**
 * A script's custom functions in a spreadsheet of a time zone. They may ask for nothing but the spreadsheet's zone, and
 * for a date written in it.
 */
export function formulasOfSheets(code: string, zone = "Europe/Berlin"): Formulas {
  const spreadsheet = service("Spreadsheet", { getSpreadsheetTimeZone: () => zone });
  const script = loadedScript(code, {
    SpreadsheetApp: { getActiveSpreadsheet: () => spreadsheet },
    Utilities: { formatDate: writtenIn },
  });
  return {
    call: (name, ...values) => {
      try {
        return { value: script.call(`PMO_${name}`, ...values) };
      } catch (thrown) {
        const { name: kind, message } = thrown as Error;
        if (kind !== "Error") throw thrown;
        return { error: message };
      }
    },
    serviceCalls: () => script.touched.length,
  };
}

/** `Utilities.formatDate`, for the one pattern that is asked for. */
function writtenIn(date: Date, zone: string, pattern: string): string {
  if (pattern !== "yyyy-MM-dd HH:mm:ss") throw new Error(`formatDate: ${pattern} is not modelled`);
  const parts = new Intl.DateTimeFormat("en-GB", {
    timeZone: zone,
    hourCycle: "h23",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
  }).formatToParts(date);
  const part = (type: string): string => parts.find((one) => one.type === type)?.value ?? "";
  const day = `${part("year").padStart(4, "0")}-${part("month")}-${part("day")}`;
  return `${day} ${part("hour")}:${part("minute")}:${part("second")}`;
}
