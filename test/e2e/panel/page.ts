import type { CellRef, Drawing, Grid } from "../../../core/index";
import { drawnGrid } from "../../doubles/drawn-grid";
import {
  HostProblem,
  mountPanel,
  workerMadeBy,
  type MountedPanel,
  type PanelHost,
  type Theme,
} from "../../../panel/index";

/** What the tests see and steer of the host that stands in for a spreadsheet program. */
interface Desk {
  readonly drawn: Drawing[];
  readonly selected: CellRef[];
  /** Rejects the next attempt to read with this sentence. */
  problem?: string;
  /** The tab, from 0, that is not drawn before the user stops the run. */
  holdAt?: number;
  setTheme: (theme: Theme) => void;
  /** Where the user is. */
  cell: CellRef;
  /** What the user does on the sheets. */
  readonly selectCell: (cell: CellRef) => void;
  readonly edit: () => void;
}

const asked = new URLSearchParams(location.search);
const listeners: ((theme: Theme) => void)[] = [];
const selectListeners: ((cell: CellRef) => void)[] = [];
const editListeners: (() => void)[] = [];
const desk: Desk = {
  drawn: [],
  selected: [],
  setTheme: (theme) => {
    for (const listener of listeners) listener(theme);
  },
  cell: { sheet: "Projects", row: 4, column: 1 },
  selectCell: (cell) => {
    desk.cell = cell;
    for (const listener of selectListeners) listener(cell);
  },
  edit: () => {
    for (const listener of editListeners) listener();
  },
};
(window as unknown as { desk: Desk }).desk = desk;

const host: PanelHost = {
  file: "Halden.xlsx",
  locale: asked.get("locale") ?? "en-GB",
  theme: (asked.get("theme") ?? "light") as Theme,
  now: () => ({ day: 46_295, stamp: "2026-11-22 14:05" }),
  readGrids: async () => {
    const { problem } = desk;
    delete desk.problem;
    if (problem !== undefined) throw new HostProblem(problem);
    const grids = (await (await fetch("/grids.json")).json()) as (Grid & { formulas: [string, string][] })[];
    const drawn = new Map(desk.drawn.map((drawing) => [drawing.id, drawing]));
    return [
      ...grids.map((grid) => ({ ...grid, formulas: new Map(grid.formulas) })),
      ...[...drawn.values()].map((drawing) => ({
        ...drawnGrid(drawing),
        ...(drawing.owned ? { owned: drawing.id } : {}),
      })),
    ];
  },
  draw: async (drawings, { onDrawn, signal }) => {
    for (const [index, drawing] of drawings.entries()) {
      if (desk.holdAt === index)
        await new Promise((resolve) => {
          signal.addEventListener("abort", resolve);
        });
      if (signal.aborted) throw new HostProblem("stopped");
      desk.drawn.push(drawing);
      onDrawn(desk.drawn.length);
    }
    return drawings.map(({ sheet }) => sheet);
  },
  select: (cell) => {
    desk.selected.push(cell);
    desk.selectCell(cell);
    return Promise.resolve();
  },
  selected: () => Promise.resolve(desk.cell),
  onSelect: (listener) => {
    selectListeners.push(listener);
  },
  onEdit: (listener) => {
    editListeners.push(listener);
  },
  onTheme: (listener) => {
    listeners.push(listener);
  },
};

const startWorker = workerMadeBy(
  () =>
    new Worker(
      /* webpackChunkName: "worker" */ new URL("../../../excel-addin/taskpane/worker.ts", import.meta.url),
    ),
);
const root = document.getElementById("panel");
if (root) (window as unknown as { panel: MountedPanel }).panel = mountPanel(root, host, startWorker);
