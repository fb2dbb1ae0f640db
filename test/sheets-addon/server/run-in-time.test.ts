import { once } from "../../../core/domain/once";
import { runEverything } from "../../../sheets-addon/server/index";
import type { Document } from "../../doubles/sheets/model/document";
import { openInSheets, type OpenOptions, type OpenSheets } from "../../doubles/sheets/open-in-sheets";
import { pictureOf } from "../../hosts/sheets/document-picture";
import { beginStaging } from "../../../sheets-addon/host/draw-sheets";
import { runDashboard } from "../../../sheets-addon/server/index";
import { smallBook, STARTS_AT } from "./sample-book";

let open: OpenSheets | undefined;
let realNow: jest.SpyInstance<number>;
afterEach(() => {
  open?.close();
  open = undefined;
  realNow.mockRestore();
});

/** The script's clock is that of the services. */
function opened(document: Document = smallBook(), options: OpenOptions = {}): OpenSheets {
  open?.close();
  const next = openInSheets(document, { startsAt: STARTS_AT, ...options });
  open = next;
  realNow = jest.spyOn(Date, "now").mockImplementation(() => next.service.now());
  return next;
}

interface Undisturbed {
  readonly picture: unknown;
  readonly calls: number;
  readonly log: string;
}

/** What a run leaves where nothing disturbs it. */
function runOver(document: Document): Undisturbed {
  const whole = opened(document);
  const from = whole.service.calls.total;
  whole.run(runEverything);
  return {
    picture: pictureOf(whole.document),
    calls: whole.service.calls.total - from,
    log: whole.stores.log[0]!,
  };
}

const undisturbed = once(() => runOver(smallBook()));

/** Runs until it is done; says how often it was asked for. A run that Google stops says nothing. */
function untilDone({ run, stores, service }: OpenSheets, atMost: number): number {
  for (let asked = 1; asked <= atMost; asked++) {
    try {
      run(runEverything);
    } catch (error) {
      expect((error as Error).name).toBe("RunKilled");
    }
    if (stores.log.at(-1)?.startsWith("Written")) return asked;
    service.pass(60_000);
  }
  throw new Error(`It was not done after ${atMost} times: ${stores.log.join(" | ")}`);
}

function nothingLeft({ document, stores }: OpenSheets): void {
  expect(document.sheets.filter(({ isHidden }) => isHidden)).toEqual([]);
  expect(document.metadata).toEqual([]);
  expect([...stores.properties.document]).toEqual([]);
}

/** A spreadsheet in which a run was stopped at one of its calls. */
function stoppedAt(call: number): OpenSheets {
  const one = opened();
  one.service.killAt(call);
  expect(() => {
    one.run(runEverything);
  }).toThrow("The script was stopped.");
  return one;
}

/** Points of a run, evenly apart, at which it is stopped. */
const POINTS = 12;

test.each([0, 1, 2])(
  "stopped by the user at any point and asked for again, a run comes to the same (%i of 3)",
  (part) => {
    const { picture, calls } = undisturbed();
    for (let point = part; point < POINTS; point += 3) {
      const one = stoppedAt(Math.ceil((calls * (point + 0.5)) / POINTS));
      untilDone(one, 2);
      expect({ point, picture: pictureOf(one.document) }).toEqual({ point, picture });
      nothingLeft(one);
    }
  },
);

test.each([0, 1, 2])(
  "stopped by Google, and asked for again six minutes later, it goes on and comes to the same (%i of 3)",
  (part) => {
    const { picture, calls } = undisturbed();
    for (let point = part; point < POINTS; point += 3) {
      const one = stoppedAt(Math.ceil((calls * (point + 0.5)) / POINTS));
      one.service.pass(6 * 60_000);
      const from = one.service.calls.total;
      untilDone(one, 2);
      expect({ point, picture: pictureOf(one.document) }).toEqual({ point, picture });
      if (point >= 7 && point <= 9) expect(one.service.calls.total - from).toBeLessThan(calls);
      nothingLeft(one);
    }
  },
);

test.each([14, 20])(
  "with Google %i times as slow it stops between two tabs, says so and goes on",
  (slowness) => {
    const { picture, log } = undisturbed();
    const one = opened();
    one.service.slowness = slowness;
    const asked = untilDone(one, 12);
    process.stdout.write(`${slowness} times as slow: asked ${asked} times: ${one.stores.log.join(" | ")}\n`);
    expect(asked).toBeGreaterThan(1);
    expect(pictureOf(one.document)).toEqual(picture);
    expect(one.stores.log.at(-1)).toBe(log);
    nothingLeft(one);
  },
);

/** Stops by itself between two tabs. */
function interrupted(): OpenSheets {
  const one = opened();
  one.service.slowness = SLOW;
  one.run(runEverything);
  expect(one.stores.log).toEqual([
    expect.stringMatching(
      /^The time that Google gives is up; \d of \d tabs are drawn\. Choose the same again to go on\. Nothing is shown before all are there\.$/,
    ),
  ]);
  one.service.slowness = 1;
  return one;
}
const SLOW = 14;

function changeBudget(document: Document): void {
  const sheet = document.sheet("Projects")!;
  const cells = sheet.filled({ top: 0, left: 0, bottom: 9, right: 30 });
  const name = cells.find(({ cell }) => cell.value === "Name")!;
  sheet.change(name.row + 1, name.column, { value: "Renamed meanwhile" });
}

test("a sheet that is changed meanwhile makes it begin anew, with what stands there now", () => {
  const changed = smallBook();
  changeBudget(changed);
  const { picture } = runOver(changed);
  const one = interrupted();
  changeBudget(one.document);
  one.run(runEverything);
  expect(pictureOf(one.document)).toEqual(picture);
  nothingLeft(one);
});

test("what is typed into a PMO tab meanwhile is not lost", () => {
  const one = opened();
  one.run(runEverything);
  one.service.slowness = SLOW;
  one.run(runEverything);
  expect(one.stores.log[1]).toMatch(/^The time that Google gives is up/);
  one.service.slowness = 1;
  const checks = one.document.sheet("PMO Checks")!;
  const header = checks
    .filled({ top: 0, left: 0, bottom: 300, right: 30 })
    .find(({ cell }) => cell.value === "Note")!;
  checks.change(header.row + 1, header.column, { value: "Asked the controller" });
  one.run(runEverything);
  expect(one.stores.log[2]).toMatch(/^Written/);
  const kept = one.document.sheet("PMO Checks")!.filled({ top: 0, left: 0, bottom: 300, right: 30 });
  expect(kept.map(({ cell }) => cell.value)).toContain("Asked the controller");
  nothingLeft(one);
});

test("another kind of run gives up what was interrupted", () => {
  const one = interrupted();
  one.run(runDashboard);
  expect(one.stores.log[1]).toMatch(/^Written: PMO Dashboard, PMO Checks/);
  nothingLeft(one);
});

test("where the panel draws meanwhile, it begins anew", () => {
  const { picture } = undisturbed();
  const one = interrupted();
  one.run(() => beginStaging(one.spreadsheet, [{ id: "ranking", owned: true, sheet: "PMO Ranking" }]));
  one.run(runEverything);
  expect(pictureOf(one.document)).toEqual(picture);
  nothingLeft(one);
});

test("who asks twice at once has the second run; the first is told", () => {
  const { picture } = undisturbed();
  const one = opened();
  let isAsked = false;
  const { calculate } = one.document;
  one.document.calculate = (book) => {
    calculate(book);
    const staged = one.document.sheets.filter(({ isHidden }) => isHidden).length;
    if (isAsked || staged === 0 || one.stores.properties.document.size === 0) return;
    isAsked = true;
    runEverything();
  };
  one.stores.ui.answers.push("OK");
  one.run(runEverything);
  expect(one.stores.log).toEqual([expect.stringMatching(/^Written/)]);
  expect(one.stores.ui.alerts).toEqual([
    [
      "Gridfolio",
      "Another run has begun in this spreadsheet meanwhile: wait until it is done and run again.",
      "OK",
    ],
  ]);
  expect(pictureOf(one.document)).toEqual(picture);
  nothingLeft(one);
});
