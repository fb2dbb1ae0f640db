import { Model, Spreadsheet, type UID } from "@odoo/o-spreadsheet";
import { App, Component, xml } from "@odoo/owl";
import type { Area } from "../../core/index";
import { allowCellsOnly } from "./cells-only";
import { cellAt, type GridCell } from "./grid-cell";
import type { SpreadsheetGrid } from "./spreadsheet-grid";
import { touchedBy, type Place } from "./touched";
import { partsOf } from "./workbook-parts";

/** Whom the grid tells. */
export interface GridListener {
  readonly onEdit: (cells: readonly GridCell[]) => void;
  readonly onSelect: (sheet: string, area: Area) => void;
  /** A sentence for the user. */
  readonly onSay: (sentence: string) => void;
}

const NOT_SAVED =
  "The workbench takes over what you type into cells. Rows, formats, sheets and charts of your own: change them in Excel.";

class Root extends Component {
  static override template = xml`<Spreadsheet model="props.model" notifyUser="props.notify" raiseError="props.raise"/>`;
  static components = { Spreadsheet };
  static override props = ["model", "notify", "raise"];
}

/** Puts a spreadsheet into an element; `templates` is o-spreadsheet's own file of them. */
export function createGrid(element: HTMLElement, templates: string, listener: GridListener): SpreadsheetGrid {
  allowCellsOnly();
  let model: Model | undefined;
  let app: App | undefined;
  let isOurs = false;
  const ours = (act: () => void): void => {
    isOurs = true;
    act();
    isOurs = false;
  };
  return {
    show: async (bytes) => {
      app?.destroy();
      [app, model] = [undefined, readable(bytes)];
      if (!model) return false;
      isOurs = true;
      listen(model, { listener, isOurs: () => isOurs });
      app = appOf(model, templates, listener.onSay);
      await app.mount(element);
      await measured();
      isOurs = false;
      return true;
    },
    model: () => model,
    reveal: (sheet, area) => {
      ours(() => {
        if (model) select(model, sheet, area);
      });
    },
    put: (sheet, { row, column }, content) => {
      const sheetId = model?.getters.getSheetIdByName(sheet);
      if (model === undefined || sheetId === undefined) return;
      ours(() => model?.dispatch("UPDATE_CELL", { sheetId, row, col: column, content }));
    },
    undo: () => {
      ours(() => model?.dispatch("REQUEST_UNDO"));
    },
  };
}

function readable(bytes: Uint8Array): Model | undefined {
  try {
    return new Model(partsOf(bytes));
  } catch {
    return undefined;
  }
}

function appOf(model: Model, templates: string, say: (sentence: string) => void): App {
  const notify = ({ text }: { readonly text: string }): void => {
    say(text);
  };
  return new App(Root, { props: { model, notify, raise: say }, templates, warnIfNoStaticProps: false });
}

/** It learns how large it is only after it was painted: before, it would scroll to what is in sight. */
async function measured(): Promise<void> {
  for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
}

interface Listening {
  readonly listener: GridListener;
  readonly isOurs: () => boolean;
}

function listen(model: Model, { listener, isOurs }: Listening): void {
  const touched = new Map<string, Place>();
  let edited = new Set<string>();
  let selected = "";
  model.on("command-dispatched", touched, (command: unknown) => {
    for (const place of touchedBy(command)) {
      const key = `${place.sheetId} ${place.row} ${place.col}`;
      touched.set(key, place);
      edited.add(key);
    }
    // What comes back by undoing was touched before.
    if (/^(UNDO|REDO)$/.test((command as { type: string }).type)) edited = new Set(touched.keys());
  });
  model.on("command-rejected", touched, (rejected: unknown) => {
    const { result } = rejected as { readonly result: { readonly reasons: readonly string[] } };
    if (result.reasons.includes("Readonly")) listener.onSay(NOT_SAVED);
  });
  model.on("update", touched, () => {
    const places = [...edited].flatMap((key) => touched.get(key) ?? []);
    edited = new Set();
    const now = selectionOf(model);
    const key = JSON.stringify(now);
    const isMoved = key !== selected;
    selected = key;
    if (isOurs()) return;
    if (places.length > 0) listener.onEdit(places.map((place) => cellAt(model, place)));
    if (isMoved) listener.onSelect(now.sheet, now.area);
  });
}

function selectionOf({ getters }: Model): { readonly sheet: string; readonly area: Area } {
  const { top, left, bottom, right } = getters.getSelectedZone();
  return { sheet: getters.getActiveSheetName(), area: { top, left, bottom, right } };
}

function select(model: Model, sheet: string, { top, left, bottom, right }: Area): void {
  const { getters, selection } = model;
  const sheetIdTo: UID | undefined = getters.getSheetIdByName(sheet);
  if (sheetIdTo === undefined) return;
  const sheetIdFrom = getters.getActiveSheetId();
  if (sheetIdTo !== sheetIdFrom) model.dispatch("ACTIVATE_SHEET", { sheetIdFrom, sheetIdTo });
  selection.selectZone(
    { cell: { row: top, col: left }, zone: { top, left, bottom, right } },
    { scrollIntoView: true },
  );
}
