import type { Book } from "../model/book";
import type { FilterModel, Sheet } from "../model/sheet";
import { served } from "../serve";
import { rangeObject } from "./range";

export interface Filtered {
  readonly book: Book;
  readonly sheet: Sheet;
  readonly filter: FilterModel | undefined;
}

/** Of a sheet, or of a native table. */
export const autoFilterObject = served<Filtered>({
  name: "AutoFilter",
  get: {
    Criteria: ({ filter }) => filter?.criteria ?? [],
    Enabled: ({ filter }) => filter !== undefined,
    IsDataFiltered: ({ filter }) => filter?.criteria.some((one) => one !== null) === true,
  },
  call: {
    GetRangeOrNullObject: ({ book, sheet, filter }) =>
      filter ? rangeObject({ book, sheet, areas: [filter.area] }) : null,
  },
});
