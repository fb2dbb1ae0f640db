import type { Area } from "../../../core/index";
import { Calls, type Call } from "./calls";
import { RunKilled, ServiceException } from "./exception";
import type { Document } from "./model/document";
import type { Sheet } from "./model/sheet";
import type { Stores } from "./model/stores";

export type AuthMode = "NONE" | "LIMITED" | "FULL" | "CUSTOM_FUNCTION";

/** Makes the objects that scripts see: kept here, so that each may give out the others. */
export interface Objects {
  readonly range: (sheet: Sheet, area: Area) => GoogleAppsScript.Spreadsheet.Range;
  readonly sheet: (sheet: Sheet) => GoogleAppsScript.Spreadsheet.Sheet;
  readonly spreadsheet: () => GoogleAppsScript.Spreadsheet.Spreadsheet;
}

/** How a script is run. */
export interface RunOptions {
  readonly authMode?: AuthMode;
  /** Nobody sees what a trigger does: there is no user interface. */
  readonly hasUi?: boolean;
}

/** A run is stopped after six minutes. */
const LONGEST_RUN = 6 * 60_000;
/** All that an add-on may do in a document that it was never used in. */
const WITHOUT_AUTHORISATION = [
  "SpreadsheetApp.getUi",
  "Ui.createAddonMenu",
  "Menu.addItem",
  "Menu.addSeparator",
  "Menu.addSubMenu",
  "Menu.addToUi",
];
/** What an add-on may not do before it was used by a click. */
const FULL_ONLY = /^(Ui\.(alert|prompt|show\w+)|ScriptApp\.(newTrigger|deleteTrigger|get\w+Triggers))$/;

/** The services of Apps Script over one document: who calls, how often, how long it took, and what is to go wrong. */
export class Service {
  readonly document: Document;
  readonly stores: Stores;
  readonly calls = new Calls();
  readonly objects: Objects;
  /** How many times as long as usual a call takes: the larger the document, the longer. */
  slowness = 1;
  private time: number;
  private startedAt: number;
  private killed: RunKilled | undefined;
  private run: Required<RunOptions> = { authMode: "FULL", hasUi: true };
  private readonly faults: { at: number; raise: () => Error }[] = [];

  constructor(
    what: { readonly document: Document; readonly stores: Stores; readonly startsAt: number },
    objects: (service: Service) => Objects,
  ) {
    const { document, stores, startsAt } = what;
    this.document = document;
    this.stores = stores;
    this.objects = objects(this);
    this.time = startsAt;
    this.startedAt = startsAt;
  }

  /** Milliseconds since 1970, as the services count them. */
  now(): number {
    return this.time;
  }

  pass(milliseconds: number): void {
    this.time += milliseconds;
  }

  get authMode(): AuthMode {
    return this.run.authMode;
  }

  get hasUi(): boolean {
    return this.run.hasUi;
  }

  /** A script is started: it has six minutes of its own. */
  start(options: RunOptions): void {
    this.run = { authMode: options.authMode ?? "FULL", hasUi: options.hasUi ?? true };
    this.startedAt = this.time;
    this.killed = undefined;
  }

  /** The n-th call from now on is refused (1 = the next one). */
  failAt(n: number): void {
    const said = `Service Spreadsheets failed while accessing document with id ${this.document.id}.`;
    this.faults.push({ at: this.calls.total + n, raise: () => new ServiceException(said) });
  }

  /** The run is stopped at the n-th call from now on, before that call does anything. */
  killAt(n: number): void {
    this.faults.push({ at: this.calls.total + n, raise: () => new RunKilled("The script was stopped.") });
  }

  /** What a run that was stopped comes to is told to nobody, whatever its script made of it. */
  refuseStopped(): void {
    if (this.killed) throw this.killed;
  }

  /** Before a call does anything. */
  enter(call: Call): void {
    this.refuseStopped();
    this.calls.count(call);
    const fault = this.faults.find(({ at }) => at === this.calls.total)?.raise();
    if (fault instanceof RunKilled) this.killed = fault;
    if (fault) throw fault;
    this.refuseUnauthorised(call);
    this.time += call.milliseconds * this.slowness;
    if (this.time - this.startedAt <= LONGEST_RUN) return;
    this.killed = new RunKilled("Exceeded maximum execution time");
    throw this.killed;
  }

  private refuseUnauthorised({ name, isWrite }: Call): void {
    const { authMode } = this.run;
    if (authMode === "CUSTOM_FUNCTION" && isWrite)
      throw new ServiceException(`You do not have permission to call ${name.split(".")[1] ?? name}`);
    const isRefused =
      (authMode === "NONE" && !WITHOUT_AUTHORISATION.includes(name)) ||
      (authMode !== "FULL" && FULL_ONLY.test(name));
    if (isRefused) {
      throw new ServiceException(
        `Specified permissions are not sufficient to call ${name}. The add-on runs with AuthMode.${authMode}.`,
      );
    }
  }
}
