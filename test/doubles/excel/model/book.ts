import type { Area } from "../../../../core/index";
import { invalidArgument, Refusal } from "../wire";
import { absoluteAddress } from "./address";
import { sheetsIn } from "./cell";
import { renamedEvent, sheetEvent, type BookEvent, type Doer, type EventKind } from "./events";
import { Sheet, type Changes } from "./sheet";

export interface NameModel {
  readonly name: string;
  /** An area of a sheet, or a formula. */
  readonly target: { readonly sheet: Sheet; readonly area: Area } | { readonly formula: string };
  /** The sheet that it belongs to; none where it is the workbook's. */
  readonly scope?: Sheet;
  visible: boolean;
  comment: string;
}

/** Brings the cells with formulas to their values (`sheet.settle`): an engine, or what a test knows of them. */
export type Calculate = (book: Book) => void;

/** A workbook, in memory. */
export class Book {
  readonly sheets: Sheet[] = [];
  names: NameModel[] = [];
  date1904 = false;
  isProtected = false;
  /** The sheet in front. */
  active: Sheet | undefined;
  /** What is selected on the sheet in front. */
  selected: { readonly sheet: Sheet; readonly area: Area } | undefined;
  /** Of the add-in's own runtime. */
  enableEvents = true;
  /** What the add-in asked to be told of, and what it was not told yet. */
  readonly heard = new Set<EventKind>();
  readonly untold: BookEvent[] = [];
  /** How many syncs were told not to calculate, and not to draw, until they are over. */
  suspended = { calculation: 0, screen: 0 };
  calculate: Calculate = () => undefined;
  readonly name: string;
  private lastId = 0;
  private readonly changes: Changes = { count: 0 };
  private calculatedAt = 0;

  constructor(name: string) {
    this.name = name;
  }

  id(): string {
    this.lastId += 1;
    return `{00000000-0000-4000-8000-${String(this.lastId).padStart(12, "0")}}`;
  }

  /** Calculates where cells were written since the last time: whoever looks at values calls it. */
  calculated(): this {
    if (this.changes.count === this.calculatedAt) return this;
    this.calculatedAt = this.changes.count;
    this.calculate(this);
    return this;
  }

  /** Something happened that the add-in may want to know. */
  raise(event: BookEvent): void {
    if (this.enableEvents && this.heard.has(event.kind)) this.untold.push(event);
  }

  suspend(what: "calculation" | "screen"): void {
    this.suspended[what] += 1;
  }

  sheet(key: string): Sheet | undefined {
    return this.sheets.find(({ id, name }) => id === key || name.toLowerCase() === key.toLowerCase());
  }

  add(name: string, by: Doer = "user"): Sheet {
    this.refuseProtected();
    if (name.length > 31 || name === "" || /[[\]:*?/\\]|^'|'$/.test(name)) {
      throw invalidArgument(`"${name}" cannot be a sheet's name`);
    }
    if (this.sheet(name)) throw new Refusal("ItemAlreadyExists", `A sheet "${name}" already exists.`);
    const sheet = new Sheet(this.id(), name, this.changes);
    this.sheets.push(sheet);
    this.active ??= sheet;
    this.raise(sheetEvent("added", sheet, by));
    return sheet;
  }

  remove(sheet: Sheet, by: Doer = "user"): void {
    this.refuseProtected();
    if (sheet.visibility === "VeryHidden")
      throw new Refusal("InvalidOperation", "A very hidden sheet cannot be deleted.");
    const visible = this.sheets.filter((other) => other !== sheet && other.visibility === "Visible");
    if (visible.length === 0) throw new Refusal("InvalidOperation", "A workbook must have a visible sheet.");
    this.sheets.splice(this.sheets.indexOf(sheet), 1);
    sheet.isDeleted = true;
    if (this.active === sheet) this.active = visible[0];
    for (const other of this.sheets) loseReferences(other, sheet);
    this.raise(sheetEvent("deleted", sheet, by));
  }

  rename(sheet: Sheet, name: string, by: Doer = "user"): void {
    this.raise(renamedEvent(sheet, name, by));
    sheet.name = name;
  }

  /** A formula may only look at sheets that there are: Excel would ask for a file. */
  refuseUnknownSheets(formula: string): void {
    const unknown = sheetsIn(formula).find((name) => !this.sheet(name));
    if (unknown !== undefined) throw invalidArgument(`"${formula}": there is no sheet "${unknown}"`);
  }

  namedAreas(): readonly { readonly name: string; readonly sheet: string; readonly area: Area }[] {
    return this.names.flatMap(({ name, target, scope }) =>
      "area" in target && scope === undefined && !target.sheet.isDeleted
        ? [{ name, sheet: target.sheet.name, area: target.area }]
        : [],
    );
  }

  formulaOf({ target }: NameModel): string {
    if ("formula" in target) return target.formula;
    if (target.sheet.isDeleted) return "=#REF!";
    return `=${absoluteAddress(target.sheet.name, target.area)}`;
  }

  refuseProtected(): void {
    if (this.isProtected) throw new Refusal("AccessDenied", "The workbook's structure is protected.");
  }
}

/** Formulas that looked at a deleted sheet look at nothing. */
function loseReferences(sheet: Sheet, gone: Sheet): void {
  const name = gone.name.toLowerCase();
  const quoted = name.replace(/'/g, "''");
  for (const [key, cell] of sheet.cells) {
    const { formula } = cell;
    if (
      formula?.toLowerCase().includes(quoted) !== true ||
      !sheetsIn(formula).some((other) => other.toLowerCase() === name)
    )
      continue;
    const lost = formula.replace(/(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!\$?[A-Z]+\$?\d+/gu, "#REF!");
    sheet.cells.set(key, { ...cell, formula: lost, value: { error: "#REF!" } });
  }
}
