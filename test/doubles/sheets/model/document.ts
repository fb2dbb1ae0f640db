import { renameSheets, type Area } from "../../../../core/index";
import type { CalculateAny } from "../../calculation";
import { sheetsIn } from "../../excel/model/cell";
import { ServiceException } from "../exception";
import type { Metadata } from "./metadata";
import { Sheet, type Changes } from "./sheet";

export interface NameModel {
  name: string;
  sheet: Sheet;
  area: Area;
}

/** Of the grids of all tabs together, filled or not. */
const MOST_CELLS = 10_000_000;

/** A spreadsheet, in memory. */
export class Document {
  readonly sheets: Sheet[] = [];
  names: NameModel[] = [];
  metadata: Metadata[] = [];
  active: Sheet | undefined;
  selected: Area = { top: 0, left: 0, bottom: 0, right: 0 };
  zone = "Europe/Berlin";
  locale = "en_US";
  /** Brings formulas to their values: an engine, or what a test knows of them. */
  calculate: CalculateAny = () => undefined;
  /** Not known of the real Sheets: whether a copied tab takes its developer metadata along. */
  copiesMetadata = true;
  readonly id = "1gRiDfOlIoGrIdFoLiOgRiDfOlIo";
  readonly name: string;
  private lastId = 0;
  private readonly changes: Changes = { count: 0 };
  private calculatedAt = 0;

  constructor(name: string) {
    this.name = name;
  }

  nextId(): number {
    this.lastId += 1;
    return this.lastId;
  }

  /** Calculates where cells were written since the last time: whoever looks at values calls it. */
  calculated(): this {
    if (this.changes.count !== this.calculatedAt) {
      this.calculatedAt = this.changes.count;
      this.calculate(this);
    }
    return this;
  }

  namedAreas(): readonly { readonly name: string; readonly sheet: string; readonly area: Area }[] {
    return this.names
      .filter(({ sheet }) => !sheet.isDeleted)
      .map(({ name, sheet, area }) => ({ name, sheet: sheet.name, area }));
  }

  sheet(name: string): Sheet | undefined {
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  }

  /** The first sheet of a document has the id 0, as in Sheets. */
  add(name: string, at = this.sheets.length): Sheet {
    this.refuseName(name);
    const sheet = new Sheet(
      this.sheets.length === 0 && this.lastId === 0 ? 0 : this.nextId() * 7919,
      name,
      this.changes,
    );
    this.refuseGrowth(sheet.maxRows * sheet.maxColumns);
    this.sheets.splice(at, 0, sheet);
    this.active ??= sheet;
    return sheet;
  }

  remove(sheet: Sheet): void {
    const others = this.sheets.filter((other) => other !== sheet);
    if (others.length === 0) throw new ServiceException("You can't remove all the sheets in a document.");
    const visible = others.find(({ isHidden }) => !isHidden);
    if (!visible) throw new ServiceException("You can't remove all the visible sheets in a document.");
    this.sheets.splice(this.sheets.indexOf(sheet), 1);
    sheet.isDeleted = true;
    if (this.active === sheet) this.activate(visible);
    this.loseReferences(sheet);
  }

  hide(sheet: Sheet): void {
    const visible = this.sheets.find((other) => other !== sheet && !other.isHidden);
    if (!visible) throw new ServiceException("You can't hide all the sheets in a document.");
    sheet.isHidden = true;
    if (this.active === sheet) this.activate(visible);
  }

  rename(sheet: Sheet, name: string): void {
    this.refuseName(name, sheet);
    const old = sheet.name.toLowerCase();
    sheet.name = name;
    this.rewriteFormulas((formula) =>
      renameSheets(formula, (other) => (other.toLowerCase() === old ? name : other)),
    );
  }

  activate(sheet: Sheet): void {
    this.active = sheet;
    this.selected = { top: 0, left: 0, bottom: 0, right: 0 };
  }

  refuseGrowth(by: number): void {
    const cells = this.sheets.reduce((sum, { maxRows, maxColumns }) => sum + maxRows * maxColumns, by);
    if (cells <= MOST_CELLS) return;
    throw new ServiceException(
      "This action would increase the number of cells in the workbook above the limit of 10000000 cells.",
    );
  }

  private refuseName(name: string, own?: Sheet): void {
    if (name === "" || name.length > 100) throw new ServiceException(`"${name}" cannot be a sheet's name.`);
    const other = this.sheet(name);
    if (other && other !== own) {
      throw new ServiceException(
        `A sheet with the name "${name}" already exists. Please enter another name.`,
      );
    }
  }

  /** What looked at a deleted sheet looks at nothing, for ever. */
  private loseReferences(gone: Sheet): void {
    const name = gone.name.toLowerCase();
    this.rewriteFormulas((formula) =>
      sheetsIn(formula).some((other) => other.toLowerCase() === name)
        ? formula.replace(
            /(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{N}_.]*))!\$?[A-Z]+\$?\d*(?::\$?[A-Z]+\$?\d*)?/gu,
            (reference, quoted?: string, plain?: string) =>
              (quoted?.replace(/''/g, "'") ?? plain ?? "").toLowerCase() === name ? "#REF!" : reference,
          )
        : formula,
    );
  }

  private rewriteFormulas(rewritten: (formula: string) => string): void {
    for (const sheet of this.sheets) {
      for (const { row, column, formula } of sheet.formulas()) {
        const changed = rewritten(formula);
        if (changed === formula) continue;
        const isLost = changed.includes("#REF!") && !formula.includes("#REF!");
        sheet.change(row, column, {
          formula: changed,
          ...(isLost ? { value: { error: "#REF!" }, isSettled: true } : {}),
        });
      }
    }
  }
}
