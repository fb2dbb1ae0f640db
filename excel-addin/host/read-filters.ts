import type { FilteredArea } from "../../core/index";
import { areaOf, PLACE } from "./address";

export interface AskedFilter {
  readonly filter: Excel.AutoFilter;
  readonly range: Excel.Range;
}

/** Asks for a sheet's filter, or a native table's own one. */
export function loadFilter(filter: Excel.AutoFilter): AskedFilter {
  return {
    filter: filter.load({ criteria: true, isDataFiltered: true }),
    range: filter.getRangeOrNullObject().untrack().load(PLACE),
  };
}

/** The filter, where it hides rows; none where it only shows its buttons. */
export function filtersIn({ filter, range }: AskedFilter): readonly FilteredArea[] {
  if (range.isNullObject || !filter.isDataFiltered) return [];
  const area = areaOf(range);
  // A column that nothing is asked of may be listed as nothing, or without saying what it is filtered on.
  const criteria = filter.criteria as readonly (Partial<Excel.FilterCriteria> | null)[];
  const columns = criteria.flatMap((one, index) => (one?.filterOn === undefined ? [] : [area.left + index]));
  return columns.length === 0 ? [] : [{ ...area, columns }];
}
