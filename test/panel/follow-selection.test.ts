import type { CellRef, Question } from "../../core/index";
import { followSelection } from "../../panel/follow-selection";
import type { PanelHost } from "../../panel/host";
import { createStore } from "../../panel/state";

const cell = (row: number): CellRef => ({ sheet: "Status", row, column: 4 });

function scene() {
  const asked: (Question | undefined)[] = [];
  const listeners: ((cell: CellRef) => void)[] = [];
  const store = createStore();
  store.change({ kind: "view", view: "explain" });
  const host = {
    select: (to: CellRef) => {
      for (const listener of listeners) listener(to);
      return Promise.resolve();
    },
    onSelect: (listener: (cell: CellRef) => void) => listeners.push(listener),
  } as unknown as PanelHost;
  const explain = (question?: Question): Promise<void> => {
    asked.push(question);
    return Promise.resolve();
  };
  const select = followSelection(host, store, { explain });
  const moveTo = (to: CellRef): void => {
    for (const listener of listeners) listener(to);
  };
  const rows = () => asked.map((question) => (question?.kind === "cell" ? question.cell.row : "?"));
  return { store, select, moveTo, rows };
}

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

test("of the cells that the user passes on the way only the one where he stays is explained", () => {
  const { moveTo, rows } = scene();
  for (const row of [1, 2, 3]) moveTo(cell(row));
  expect(rows()).toEqual([]);
  jest.runAllTimers();
  expect(rows()).toEqual([3]);
});

test("a source cell that the panel itself selects leaves the explanation that led there", () => {
  const { select, moveTo, rows } = scene();
  void select(cell(7));
  jest.runAllTimers();
  expect(rows()).toEqual([]);
  moveTo(cell(8));
  jest.runAllTimers();
  moveTo(cell(7));
  jest.runAllTimers();
  expect(rows()).toEqual([8, 7]);
});

test("nothing is explained while another view is open, or where the selection is not to be followed", () => {
  const { store, moveTo, rows } = scene();
  store.change({ kind: "view", view: "check" });
  moveTo(cell(1));
  jest.runAllTimers();
  store.change({ kind: "view", view: "explain" });
  store.change({ kind: "follows", follows: false });
  moveTo(cell(2));
  jest.runAllTimers();
  expect(rows()).toEqual([]);
  store.change({ kind: "follows", follows: true });
  moveTo(cell(3));
  jest.runAllTimers();
  expect(rows()).toEqual([3]);
});
