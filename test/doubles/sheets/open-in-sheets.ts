import { CHART_ENUMS } from "./enumerations";
import type { Document } from "./model/document";
import { emptyStores, type Stores } from "./model/stores";
import { Service, type RunOptions } from "./service";
import { served } from "./served";
import { newCacheService } from "./served/cache";
import { newLockService } from "./served/lock";
import { newScriptApp } from "./served/script";
import { newLogger, newSession, newUtilities } from "./served/utilities";
import { newHtmlService } from "./served/html";
import { newPropertiesService } from "./served/properties";
import { newRange } from "./served/range";
import { newSheet } from "./served/sheet";
import { newSpreadsheet } from "./served/spreadsheet";
import { newSpreadsheetApp } from "./served/spreadsheet-app";

export interface OpenOptions extends RunOptions {
  /** The pages of the project, by file name without its extension. */
  readonly files?: Readonly<Record<string, string>>;
  /** What another opening of the same document left behind. */
  readonly stores?: Stores;
  /** Milliseconds since 1970. */
  readonly startsAt?: number;
}

/** A document that is open in Sheets, and what a script that is bound to it is served. */
export interface Opening {
  readonly document: Document;
  readonly service: Service;
  readonly stores: Stores;
  readonly spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet;
  /** One run of the script, with six minutes of its own; locks that it holds are given back at its end. One that was stopped has no answer. */
  readonly run: <T>(work: () => T, options?: RunOptions) => T;
  /** The global objects of a script. */
  readonly services: Readonly<Record<string, object>>;
}

/** A document whose services are globals. */
export interface OpenSheets extends Opening {
  /** Takes the globals away again. */
  readonly close: () => void;
}

const STARTS_AT = Date.UTC(2026, 0, 15, 8);

/** Opens a document: `SpreadsheetApp` and the other services are globals until it is closed. */
export function openInSheets(document: Document, options: OpenOptions = {}): OpenSheets {
  const opening = newOpening(document, options);
  return { ...opening, close: install(opening.services) };
}

/** Opens a document with nothing of it in the globals. */
export function newOpening(document: Document, options: OpenOptions): Opening {
  const stores = options.stores ?? emptyStores(options.files ?? {});
  const service = new Service({ document, stores, startsAt: options.startsAt ?? STARTS_AT }, (own) => ({
    range: (sheet, area) => newRange({ service: own, sheet, area }),
    sheet: (sheet) => newSheet({ service: own, sheet }),
    spreadsheet: () => newSpreadsheet(own),
  }));
  service.start(options);
  const services = {
    SpreadsheetApp: newSpreadsheetApp(service),
    PropertiesService: newPropertiesService(service),
    HtmlService: newHtmlService(service),
    CacheService: newCacheService(service),
    LockService: newLockService(service),
    ScriptApp: newScriptApp(service),
    Utilities: newUtilities(service),
    Session: newSession(service),
    Logger: newLogger(service),
    Charts: served(service, {}, { kind: "Charts", model: document, fields: CHART_ENUMS }),
  };
  const run = <T>(work: () => T, how: RunOptions = options): T => {
    service.start(how);
    try {
      return work();
    } finally {
      stores.lock.held = false;
      service.refuseStopped();
    }
  };
  return { document, service, stores, spreadsheet: newSpreadsheet(service), run, services };
}

/** Office's client, too, has a global `Logger`: what stood there comes back when the document is closed. */
function install(globals: Readonly<Record<string, object>>): () => void {
  const scope = globalThis as unknown as Record<string, unknown>;
  if ("SpreadsheetApp" in scope) throw new Error("double: another document is open");
  const earlier = Object.keys(globals).map((name) => [name, name in scope, scope[name]] as const);
  Object.assign(scope, globals);
  return () => {
    for (const [name, stood, value] of earlier)
      if (stood) scope[name] = value;
      else Reflect.deleteProperty(scope, name);
  };
}
