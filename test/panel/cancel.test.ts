/** @jest-environment-options {"globalsCleanup": "off"} */
import { excelPanelHost } from "../../excel-addin/taskpane/excel-panel-host";
import { actionsOf, type Actions } from "../../panel/actions";
import type { PanelHost } from "../../panel/host";
import { createStore, type Store } from "../../panel/state";
import { startEngine } from "../../panel/work/client";
import { gridOf } from "../core/table/grid-of";
import { bookOfGrids } from "../doubles/excel/book-of-grids";
import { openInExcel } from "../doubles/excel/host";
import type { Book } from "../doubles/excel/model/book";
import { PLAIN } from "../doubles/excel/model/look";
import { pictureOf } from "../doubles/excel/picture";
import { sameThread } from "../doubles/same-thread";

// The pane's page is no part of this: of its door, a host takes what the panel says of hosts.
jest.mock("../../panel/index", () => jest.requireActual<object>("../../panel/host"));

const POINTS = 20;
const PARTS = ["rank", "forecast", "finance"] as const;
/** Requests that show the tabs, clear up and set up the print: then it is too late. */
const REQUESTS_TOO_LATE = 3;

interface Desk {
  readonly book: Book;
  readonly store: Store;
  readonly actions: Actions;
  /** Runs, and calls back at each step that the pane tells of and at each request to Excel. */
  readonly run: (onStep: (kind: string) => void) => Promise<unknown>;
}

/** A small portfolio: what is tried here is the way of a run, and there are many of them. */
const portfolio = gridOf("Projects", [
  ["ID", "Name", "Budget", "Planned value", "Earned value", "Actual cost", "Start", "Finish"],
  ...["A", "B", "C", "D"].map((id, row) => [
    ...[`P${id}`, `Project ${id}`, 900_000 + row, 600_000, 500_000 + row * 1_000, 700_000, 46_000, 46_500],
  ]),
]);

/** A portfolio in an Excel with the pane beside it. */
function desk(): Desk {
  const excel = openInExcel(bookOfGrids([{ ...portfolio, workbook: "Portfolio" }]));
  (globalThis as unknown as Record<string, unknown>)["matchMedia"] = () => ({ matches: false });
  const now = (): ReturnType<PanelHost["now"]> => ({ day: 46_295, stamp: "2026-11-22 14:05" });
  const host = Object.create(excelPanelHost(), { now: { value: now } }) as PanelHost;
  const store = createStore();
  const engine = startEngine(sameThread().start);
  const actions = actionsOf({ host, engine, store, clock: () => 0 });
  const run: Desk["run"] = async (onStep) => {
    excel.refuse = () => {
      onStep("a request");
      return undefined;
    };
    const stop = store.subscribe(({ activity: { kind } }) => {
      if (kind !== "idle") onStep(kind);
    });
    await actions.run(PARTS);
    stop();
  };
  return { book: excel.book, store, actions, run };
}

/** The user gives the first project one of two budgets, so that a run over the tabs of the other changes much. */
function edit(book: Book, version: number): void {
  const projects = book.sheet("Projects")!;
  const [key = 0] = [...projects.cells].find(([, { value }]) => value === "Budget") ?? [];
  const [row, column] = [Math.floor(key / 16_384) + 1, key % 16_384];
  projects.put(row, column, { value: version === 0 ? 1_000_000 : 9_000_000, look: PLAIN });
}

/** What runs that nobody cancels come to, and how many steps the last one had while it could be cancelled. */
async function neverCancelled(): Promise<{ readonly whole: readonly unknown[]; readonly steps: number }> {
  const { book, store, run } = desk();
  const whole: unknown[] = [];
  let steps = 0;
  for (const version of [0, 1, 0]) {
    edit(book, version);
    steps = 0;
    await run(() => (steps += 1));
    expect(store.get().problem).toBeUndefined();
    whole[version] = pictureOf(book);
  }
  return { whole, steps: steps - REQUESTS_TOO_LATE };
}

test("a run that is cancelled at any of 20 points leaves the workbook as it was, and the next one comes to the same as one never cancelled", async () => {
  const { whole, steps } = await neverCancelled();
  expect(whole[0]).not.toEqual(whole[1]);
  expect(steps).toBeGreaterThanOrEqual(POINTS);
  const { book, store, actions, run } = desk();
  const cancelledAt: string[] = [];
  for (let point = 0; point < POINTS; point++) {
    const version = point % 2;
    edit(book, version);
    const before = pictureOf(book);
    const cancelling = 1 + Math.round((point * (steps - 1)) / (POINTS - 1));
    let step = 0;
    await run((kind) => {
      step += 1;
      if (step !== cancelling) return;
      cancelledAt.push(kind);
      actions.cancel();
    });
    expect([cancelling, store.get().wasCancelled]).toEqual([cancelling, true]);
    expect(pictureOf(book)).toEqual(before);
    await run(() => undefined);
    expect(pictureOf(book)).toEqual(whole[version]);
  }
  expect([...new Set(cancelledAt)].sort()).toEqual(["a request", "calculating", "drawing", "reading"]);
}, 300_000);
