import { placeOf } from "../../../core/index";
import { drawSheets } from "../../../sheets-addon/host/draw-sheets";
import { readTables } from "../../../sheets-addon/host/read-tables";
import type { Sheet } from "../../doubles/sheets/model/sheet";
import { asDrawn } from "../drawn";
import { toldBySheets, nearestInSheets } from "../sheets/differences";
import { openedWith } from "../sheets/opened";
import type { HostAdapter, Parts } from "./adapter";

/** The add-on over a Google Sheets of our own. */
export const sheets: HostAdapter = {
  host: "Google Sheets",
  told: toldBySheets,
  nearest: nearestInSheets,
  // What a tab may take is counted apart: there are no syncs that bundle.
  most: { read: Infinity, draw: Infinity },
  open: ({ grids }) => {
    const { spreadsheet, document, service, stores } = openedWith(grids);
    return {
      read: () => Promise.resolve(readTables(spreadsheet)),
      draw: (drawings) => {
        document.calculate = asDrawn(drawings);
        return Promise.resolve(drawSheets(spreadsheet, drawings));
      },
      partsOf: (name) => {
        const sheet = document.sheet(name);
        if (!sheet) throw new Error(`there is no sheet ${name}`);
        return sheetParts(sheet);
      },
      leftovers: () => [
        ...document.sheets.filter(({ isHidden }) => isHidden).map(({ name }) => `hidden: ${name}`),
        ...document.sheets.flatMap(({ metadata }) =>
          metadata.filter(({ key }) => !["PMO", "PMO-parts"].includes(key)).map(({ key }) => `mark: ${key}`),
        ),
        ...[...stores.properties.document].map(([key]) => `property: ${key}`),
      ],
      trips: () => service.calls.trips,
    };
  },
};

const KINDS = { BAR: "bars", COMBO: "columns", SCATTER: "bubbles" } as const;

function sheetParts(sheet: Sheet): Parts {
  return {
    charts: sheet.charts.map(({ type, options }) => ({
      title: String(options["title"]),
      kind: KINDS[type as keyof typeof KINDS],
    })),
    rules: sheet.rules.map(
      ({ condition, areas }) =>
        `${condition.kind === "gradient" ? "colour-scale" : "formula"} ${areas.map(placeOf).join(" ")}`,
    ),
    validated: [...sheet.cells.values()].filter(({ validation }) => validation !== undefined).length,
    frozen: { row: sheet.frozenRows, column: sheet.frozenColumns },
    gridlines: !sheet.hidesGridlines,
    tabColour: sheet.tabColour?.toUpperCase() ?? null,
    folded: [...sheet.foldedColumns].sort((one, other) => one - other),
  };
}
