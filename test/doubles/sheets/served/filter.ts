import { integerOf } from "../arguments";
import { notModelled } from "../exception";
import type { FilterModel } from "../model/sheet";
import { modelOf, served } from "../served";
import { rangeAt, refuseProtectedSheet, sameSheet, type SheetPlace } from "./place";

type Filter = GoogleAppsScript.Spreadsheet.Filter;
type FilterCriteria = GoogleAppsScript.Spreadsheet.FilterCriteria;

/** The one basic filter of a sheet. */
export function newFilter(place: SheetPlace, filter: FilterModel): Filter {
  const { service, sheet } = place;
  return served<Filter>(
    service,
    {
      getRange: () => rangeAt(sameSheet(place, filter.area)),
      getColumnFilterCriteria: (column: unknown) => {
        const position = integerOf(column) - 1;
        const hidden = filter.hidden.get(position);
        return hidden ? newCriteria(place, hidden) : null;
      },
      setColumnFilterCriteria: (column: unknown, criteria: unknown) => {
        const position = integerOf(column) - 1;
        const hidden = modelOf<readonly string[]>(criteria, "FilterCriteria");
        refuseProtectedSheet(place);
        filter.hidden.set(position, hidden);
        service.document.calculated();
        for (let row = filter.area.top + 1; row <= filter.area.bottom; row++) {
          const { value } = sheet.at(row, position);
          if (typeof value === "string" && hidden.includes(value)) sheet.filteredRows.add(row);
        }
        return newFilter(place, filter);
      },
      remove: () => {
        refuseProtectedSheet(place);
        if (sheet.filter !== filter) throw notModelled("removing a filter twice");
        sheet.filter = undefined;
        sheet.filteredRows.clear();
      },
    },
    { kind: "Filter", model: filter },
  );
}

function newCriteria({ service }: SheetPlace, hidden: readonly string[]): FilterCriteria {
  return served<FilterCriteria>(
    service,
    { getHiddenValues: () => [...hidden] },
    { kind: "FilterCriteria", model: hidden, isBuilder: true },
  );
}
