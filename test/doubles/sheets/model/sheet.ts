import type { Area, CellValue } from "../../../../core/index";
import type { FormulaCell } from "../../calculation";
import { areaAround, filledCells, type PlacedCell } from "../../filled-cells";
import type { Look, LookValue } from "../../excel/model/look";
import { shared } from "../../excel/model/address";
import { EMPTY, type Cell } from "./cell";
import type { ChartModel } from "./chart";
import { lookValue, withLook } from "./look";
import type { Metadata } from "./metadata";
import type { RuleModel } from "./rule";

/** Beyond the last column that Sheets can have. */
const WIDTH = 18_278;
export const WHOLE_SHEET: Area = { top: 0, left: 0, bottom: 9_999_999, right: WIDTH - 1 };

export interface FilterModel {
  area: Area;
  /** By the column of the sheet, the texts that are not shown. */
  readonly hidden: Map<number, readonly string[]>;
}

/** Absent `area`: the whole sheet. */
export interface ProtectionModel {
  area?: Area;
  isEditable: boolean;
  warningOnly: boolean;
  description: string;
  unprotected: readonly Area[];
}

/** How often cells of a document were written. */
export interface Changes {
  count: number;
}

/** A tab, in memory: what stands in it, and how it is shown. Rows and columns count from 0. */
export class Sheet {
  readonly cells = new Map<number, Cell>();
  maxRows = 1000;
  maxColumns = 26;
  merges: Area[] = [];
  charts: ChartModel[] = [];
  rules: RuleModel[] = [];
  protections: ProtectionModel[] = [];
  metadata: Metadata[] = [];
  filter: FilterModel | undefined;
  /** Pixels, where they were set. */
  readonly columnWidths = new Map<number, number>();
  readonly rowHeights = new Map<number, number>();
  readonly hiddenRows = new Set<number>();
  readonly filteredRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  readonly columnGroups = new Map<number, number>();
  readonly foldedColumns = new Set<number>();
  frozenRows = 0;
  frozenColumns = 0;
  hidesGridlines = false;
  tabColour: string | null = null;
  isHidden = false;
  isDeleted = false;
  name: string;
  /** A number; as text, for engines. */
  readonly id: string;
  private readonly changes: Changes;

  constructor(id: number, name: string, changes: Changes) {
    this.id = String(id);
    this.name = name;
    this.changes = changes;
  }

  at(row: number, column: number): Cell {
    return this.cells.get(row * WIDTH + column) ?? EMPTY;
  }

  put(row: number, column: number, cell: Cell): void {
    this.changes.count += 1;
    const { value, look, ...others } = cell;
    const isEmpty =
      value === null && Object.keys(look).length === 0 && Object.values(others).every((one) => !one);
    if (isEmpty) this.cells.delete(row * WIDTH + column);
    else this.cells.set(row * WIDTH + column, cell);
  }

  change(row: number, column: number, change: Partial<Cell>): void {
    this.put(row, column, { ...this.at(row, column), ...change });
  }

  filled(area: Area): PlacedCell<Cell>[] {
    return filledCells(this.cells, WIDTH, area);
  }

  used(area: Area, valuesOnly: boolean): Area | null {
    const filled = this.filled(area);
    return areaAround(valuesOnly ? filled.filter(({ cell }) => hasContent(cell)) : filled);
  }

  formulas(): readonly FormulaCell[] {
    return [...this.cells].flatMap(([key, cell]): readonly FormulaCell[] => {
      const { formula } = cell;
      return formula === undefined
        ? []
        : [{ row: Math.floor(key / WIDTH), column: key % WIDTH, formula, cell }];
    });
  }

  settle({ row, column }: FormulaCell, value: CellValue): void {
    const cell = this.at(row, column);
    this.cells.set(row * WIDTH + column, { ...cell, value, isSettled: true });
  }

  setLook(row: number, column: number, change: Readonly<Record<string, LookValue>>): void {
    const cell = this.at(row, column);
    const look = Object.entries(change).reduce<Look>(
      (one, [key, value]) => withLook(one, key, value),
      cell.look,
    );
    if (look !== cell.look) this.put(row, column, { ...cell, look });
  }

  look(row: number, column: number, key: string): LookValue {
    return lookValue(this.at(row, column).look, key);
  }

  /** The merged area around a cell. */
  mergeAt(row: number, column: number): Area | undefined {
    return this.merges.find(
      ({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right,
    );
  }

  mergesIn(area: Area): readonly Area[] {
    return this.merges.filter((merge) => shared(merge, area) !== undefined);
  }
}

export function hasContent({ value, formula }: Cell): boolean {
  return value !== null || formula !== undefined;
}

export function eachPlace(
  { top, left, bottom, right }: Area,
  visit: (row: number, column: number) => void,
): void {
  for (let row = top; row <= bottom; row++)
    for (let column = left; column <= right; column++) visit(row, column);
}
