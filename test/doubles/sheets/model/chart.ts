import type { Area } from "../../../../core/index";

export interface ChartRange {
  readonly sheetId: string;
  readonly area: Area;
}

/** A chart as it stands on a sheet, or as a builder has it so far. The anchor counts from 1, offsets are pixels. */
export interface ChartModel {
  /** None before it is inserted. */
  readonly id: number | null;
  readonly type: string;
  readonly ranges: readonly ChartRange[];
  readonly options: Readonly<Record<string, unknown>>;
  readonly position?: {
    readonly row: number;
    readonly column: number;
    readonly offsetX: number;
    readonly offsetY: number;
  };
  readonly headers: number;
  readonly mergeStrategy: string;
  readonly hiddenStrategy: string;
  readonly transposed: boolean;
}
