import type { Area, CellValue } from "../../../../core/index";
import { areaAround, filledCells, type PlacedCell } from "../../filled-cells";
import { Refusal } from "../wire";
import { LAST_COLUMN, shared, sizeOf } from "./address";
import type { Bag } from "./bag";
import type { Cell } from "./cell";
import { lookValue, PLAIN, withLook, type LookValue } from "./look";

/** What is asked of each column of an area, from its first one; `null` where nothing is. */
export interface FilterModel {
  area: Area;
  readonly criteria: (Readonly<Record<string, unknown>> | null)[];
}

export interface TableModel {
  readonly id: string;
  name: string;
  area: Area;
  filter?: FilterModel;
  /** All other properties, by name. */
  readonly properties: Record<string, unknown>;
}

export interface RuleModel {
  readonly id: string;
  readonly type: string;
  area: Area;
  readonly bag: Bag;
}

export interface ValidationModel {
  area: Area;
  readonly settings: Record<string, unknown>;
}

export interface ChartModel {
  readonly id: string;
  readonly bag: Bag;
  readonly series: SeriesModel[];
}

export interface SeriesModel {
  readonly bag: Bag;
  /** By what they are for: the areas that the series reads, as addresses. */
  readonly sources: Record<string, string>;
}

/** How often cells of a workbook were written. */
export interface Changes {
  count: number;
}

export interface CellWithFormula {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  readonly cell: Cell;
}

const WIDTH = LAST_COLUMN + 1;
const MOST_CELLS = 5_000_000;

/** A worksheet, in memory. */
export class Sheet {
  readonly cells = new Map<number, Cell>();
  merges: Area[] = [];
  readonly tables: TableModel[] = [];
  readonly charts: ChartModel[] = [];
  /** The first one wins. */
  readonly rules: RuleModel[] = [];
  validations: ValidationModel[] = [];
  /** Points. */
  readonly columnWidths = new Map<number, number>();
  readonly rowHeights = new Map<number, number>();
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  readonly groupedColumns = new Map<number, number>();
  /** What dynamic arrays fill, first cell included. */
  readonly spills: Area[] = [];
  readonly view: Record<string, unknown> = { TabColor: "", ShowGridlines: true };
  readonly page: Record<string, unknown> = {};
  readonly breaks: number[] = [];
  frozen: Area | null = null;
  filter: FilterModel | undefined;
  isProtected = false;
  isDeleted = false;
  visibility = "Visible";
  readonly id: string;
  name: string;
  private readonly changes: Changes;

  constructor(id: string, name: string, changes: Changes) {
    this.id = id;
    this.name = name;
    this.changes = changes;
  }

  at(row: number, column: number): Cell | undefined {
    return this.cells.get(row * WIDTH + column);
  }

  put(row: number, column: number, cell: Cell): void {
    this.changes.count += 1;
    const key = row * WIDTH + column;
    const isBlank = cell.value === null && cell.formula === undefined && cell.hyperlink === undefined;
    if (isBlank && Object.keys(cell.look).length === 0) this.cells.delete(key);
    else this.cells.set(key, cell);
  }

  /** The cells that calculate something. */
  formulas(): readonly CellWithFormula[] {
    return [...this.cells].flatMap(([key, cell]): readonly CellWithFormula[] => {
      const { formula } = cell;
      if (formula === undefined) return [];
      return [{ row: Math.floor(key / WIDTH), column: key % WIDTH, formula, cell }];
    });
  }

  /** What a cell calculates comes to something. */
  settle({ row, column, cell }: CellWithFormula, value: CellValue): void {
    this.cells.set(row * WIDTH + column, { ...cell, value });
  }

  /** The cells of an area that hold or look like something. */
  filled(area: Area): PlacedCell<Cell>[] {
    return filledCells(this.cells, WIDTH, area);
  }

  /** The smallest area around what is filled; `null` when nothing is. */
  used(area: Area, valuesOnly: boolean): Area | null {
    return areaAround(
      this.filled(area).filter(
        ({ cell }) => !valuesOnly || cell.value !== null || cell.formula !== undefined,
      ),
    );
  }

  /** A property of the look of an area: `null` where it is mixed. */
  look(area: Area, key: string): LookValue {
    const filled = this.filled(area);
    const values = new Set(filled.map(({ cell }) => lookValue(cell.look, key)));
    if (filled.length < sizeOf(area)) values.add(lookValue(PLAIN, key));
    const [first] = values;
    return values.size === 1 && first !== undefined ? first : null;
  }

  setLook(area: Area, key: string, value: LookValue): void {
    refuseTooMany(area);
    eachPlace(area, (row, column) => {
      const cell = this.at(row, column) ?? { value: null, look: PLAIN };
      this.put(row, column, { ...cell, look: withLook(cell.look, key, value) });
    });
  }

  value(row: number, column: number): CellValue {
    return this.at(row, column)?.value ?? null;
  }

  tableAt(area: Area): TableModel | undefined {
    return this.tables.find((table) => shared(table.area, area) !== undefined);
  }
}

export function eachPlace(
  { top, left, bottom, right }: Area,
  visit: (row: number, column: number) => void,
): void {
  for (let row = top; row <= bottom; row++)
    for (let column = left; column <= right; column++) visit(row, column);
}

/** Excel gives up on more, and so does a test that spells out a whole sheet. */
export function refuseTooMany(area: Area): void {
  if (sizeOf(area) > MOST_CELLS)
    throw new Refusal("OperationCellsExceedLimit", "The operation covers too many cells.");
}
