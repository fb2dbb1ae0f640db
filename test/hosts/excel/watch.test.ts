/** @jest-environment-options {"globalsCleanup": "off"} */
import type { CellRef } from "../../../core/index";
import { drawSheets } from "../../../excel-addin/host/draw-sheets";
import { selectCell } from "../../../excel-addin/host/select-cell";
import { selectedCell } from "../../../excel-addin/host/selected-cell";
import { watchEdits } from "../../../excel-addin/host/watch-edits";
import { watchSelection } from "../../../excel-addin/host/watch-selection";
import type { ExcelHost } from "../../doubles/excel/answering-host";
import { openInExcel } from "../../doubles/excel/host";
import { Book } from "../../doubles/excel/model/book";
import { userOf, type User } from "../../doubles/excel/user";
import { cell, drawing } from "../../headless/xlsx/hand-made";

const ranking = drawing({ id: "ranking", owned: true, sheet: "PMO Ranking", cells: [cell(0, 0, "Ranking")] });
const mapping = drawing({ id: "mapping", owned: true, sheet: "PMO Mapping", cells: [cell(0, 0, "Mapping")] });
const A1 = { row: 0, column: 0 };

/** As long as what was begun needs to come to its end: each request is answered a turn later. */
async function quiet(): Promise<void> {
  for (let turn = 0; turn < 50; turn++) await new Promise(setImmediate);
}

function opened(newestSet?: number): ExcelHost {
  const book = new Book("Portfolio.xlsx");
  book.add("Projects");
  book.add("Bookings");
  return openInExcel(book, newestSet);
}

interface Watched {
  readonly host: ExcelHost;
  readonly user: User;
  readonly coAuthor: User;
  /** How often it was called back since it was asked last. */
  readonly told: () => Promise<number>;
  readonly refresh: () => void;
}

async function watched(newestSet?: number): Promise<Watched> {
  const host = opened(newestSet);
  let count = 0;
  const { refresh } = watchEdits(() => {
    count += 1;
  });
  await quiet();
  const told = async (): Promise<number> => {
    await quiet();
    const all = count;
    count = 0;
    return all;
  };
  return { host, user: userOf(host), coAuthor: userOf(host, "co-author"), told, refresh };
}

test("an edit of the user's is told once, and so is a co-author's", async () => {
  const { user, coAuthor, told } = await watched();
  expect(await told()).toBe(0);
  user.types("Projects", A1, "ID");
  expect(await told()).toBe(1);
  coAuthor.types("Bookings", A1, "Project");
  expect(await told()).toBe(1);
});

test("a sheet that is added or deleted is told, and one that came and went is not", async () => {
  const { user, told } = await watched();
  user.addsSheet("Risks");
  expect(await told()).toBe(1);
  user.types("Risks", A1, "ID");
  expect(await told()).toBe(1);
  user.deletesSheet("Risks");
  expect(await told()).toBe(1);
  user.addsSheet("Scratch");
  user.deletesSheet("Scratch");
  expect(await told()).toBe(0);
});

test("a sheet that is renamed is told by an Excel that tells it, and an older one is not asked", async () => {
  const newer = await watched(17);
  newer.user.renamesSheet("Projects", "Portfolio");
  expect(await newer.told()).toBe(1);
  const older = await watched(16);
  older.user.renamesSheet("Projects", "Portfolio");
  expect(await older.told()).toBe(0);
});

test("our own drawing raises no event, the first time and when it draws over, and the next edit is told", async () => {
  const { host, user, told } = await watched();
  const raised = jest.spyOn(host.book.untold, "push");
  for (let run = 0; run < 2; run++) {
    await drawSheets([ranking, mapping]);
    expect(await told()).toBe(0);
  }
  expect(raised).not.toHaveBeenCalled();
  expect(host.book.enableEvents).toBe(true);
  user.types("Projects", A1, "ID");
  expect(await told()).toBe(1);
});

test("the emulated Excel would have told of our drawing, had events not been off", async () => {
  const { host } = await watched();
  Object.defineProperty(host.book, "enableEvents", { get: () => true, set: () => undefined });
  const raised = jest.spyOn(host.book.untold, "push");
  await drawSheets([ranking, mapping]);
  await drawSheets([ranking, mapping]);
  expect(raised.mock.calls.length).toBeGreaterThan(8);
});

test("what happens on our own tabs is not told, but for the tab of the mapping, which is read", async () => {
  const { user, coAuthor, told } = await watched(17);
  await drawSheets([ranking, mapping]);
  user.types("PMO Ranking", { row: 5, column: 5 }, "my view");
  user.renamesSheet("PMO Ranking", "Our ranking");
  coAuthor.types("Our ranking", { row: 6, column: 5 }, "mine");
  user.deletesSheet("Our ranking");
  expect(await told()).toBe(0);
  user.types("PMO Mapping", { row: 3, column: 2 }, "yes");
  expect(await told()).toBe(1);
});

test("sheets of the template, which we added and the user keeps, are watched from then on", async () => {
  const { user, told, refresh } = await watched();
  await drawSheets([drawing({ id: "input-risks", owned: false, sheet: "Risks", cells: [cell(0, 0, "ID")] })]);
  refresh();
  expect(await told()).toBe(0);
  user.deletesSheet("Risks");
  expect(await told()).toBe(1);
});

test("an edit that Excel could not be asked about is told with the next one", async () => {
  const { host, user, told } = await watched();
  user.addsSheet("Risks");
  host.refuse = () => ({ code: "GeneralException", message: "The connection was lost." });
  expect(await told()).toBe(0);
  host.refuse = () => undefined;
  user.addsSheet("Scratch");
  expect(await told()).toBe(1);
});

test("the user's own cell is known, on the sheet in front", async () => {
  const host = opened();
  expect(await selectedCell()).toEqual({ sheet: "Projects", ...A1 });
  userOf(host).selects("Bookings", { top: 4, left: 2, bottom: 9, right: 3 });
  expect(await selectedCell()).toEqual({ sheet: "Bookings", row: 4, column: 2 });
});

test("whatever the user selects is told with its first cell, and of many in a row the last one", async () => {
  const host = opened();
  const user = userOf(host);
  const told: CellRef[] = [];
  watchSelection((selected) => told.push(selected));
  await quiet();
  user.selects("Projects", { top: 2, left: 1, bottom: 2, right: 1 });
  await quiet();
  user.selects(
    "Bookings",
    { top: 0, left: 3, bottom: 1_048_575, right: 4 },
    { top: 9, left: 9, bottom: 9, right: 9 },
  );
  await quiet();
  user.selects("Projects", { top: 7, left: 0, bottom: 7, right: 16_383 });
  await quiet();
  await selectCell({ sheet: "Bookings", row: 3, column: 3 });
  await quiet();
  expect(told).toEqual([
    { sheet: "Projects", row: 2, column: 1 },
    { sheet: "Bookings", row: 0, column: 3 },
    { sheet: "Projects", row: 7, column: 0 },
    { sheet: "Bookings", row: 3, column: 3 },
  ]);
  const before = host.exchanges.length;
  for (let row = 0; row < 100; row++) user.selects("Projects", { top: row, left: 0, bottom: row, right: 0 });
  await quiet();
  expect(told.at(-1)).toEqual({ sheet: "Projects", row: 99, column: 0 });
  expect(host.exchanges.length - before).toBeLessThanOrEqual(3);
});

test("a sheet that is deleted before it could be named is selected by nobody", async () => {
  const host = opened();
  const told: CellRef[] = [];
  watchSelection((selected) => told.push(selected));
  await quiet();
  userOf(host).selects("Bookings", { top: 0, left: 0, bottom: 0, right: 0 });
  host.book.remove(host.book.sheet("Bookings")!);
  await quiet();
  expect(told).toEqual([]);
});
