import fc from "fast-check";
import * as server from "../../../sheets-addon/server/panel-api";
import { beginStaging } from "../../../sheets-addon/host/draw-sheets";
import { piecesOf, type PieceOnWire } from "../../../sheets-addon/rpc/piece-on-wire";
import { Document } from "../../doubles/sheets/model/document";
import { openInSheets, type OpenSheets } from "../../doubles/sheets/open-in-sheets";
import { pictureOf } from "../../doubles/sheets/picture";
import { cell, drawing } from "../../headless/xlsx/hand-made";

/** Functions of the panel's that take something, with what is right, and what else a value of the kind may be. */
interface Taking {
  readonly name: keyof typeof server;
  readonly right: readonly unknown[];
  readonly isRight: readonly ((value: unknown) => boolean)[];
}

const piece = piecesOf(drawing({ cells: [cell(0, 0, "Text"), cell(1, 2, 7)] }), 0, 100)[0]!;
const isJob = (value: unknown): boolean => typeof value === "string" && /^[\w-]{1,64}$/.test(value);
const never = (): boolean => false;

const TAKING: readonly Taking[] = [
  { name: "panelReadParts", right: [[{ sheetId: 0, from: 0, count: 5 }]], isRight: [never] },
  {
    name: "panelBeginDrawing",
    right: [[{ id: "ranking", owned: true, sheet: "PMO Ranking" }]],
    isRight: [never],
  },
  { name: "panelDrawPiece", right: ["job-1", piece], isRight: [isJob, never] },
  { name: "panelShowTabs", right: ["job-1"], isRight: [isJob] },
  { name: "panelDropDrawing", right: ["job-1"], isRight: [isJob] },
  { name: "panelSelectCell", right: [{ sheet: "Data", row: 0, column: 0 }], isRight: [never] },
];

let open: OpenSheets;
let before: unknown;
beforeEach(() => {
  const document = new Document("Portfolio");
  document.add("Data").change(0, 0, { value: "mine" });
  open = openInSheets(document);
  before = pictureOf(document);
});
afterEach(() => {
  open.close();
});

/** Calls it with what it must refuse before it asks any service. */
function expectRefused(name: keyof typeof server, values: readonly unknown[]): void {
  const from = open.service.calls.total;
  const answer = open.run(() => (server[name] as (...all: readonly unknown[]) => unknown)(...values));
  expect(answer).toEqual({
    ...{ ok: false, code: "wrong-argument" },
    message: expect.stringMatching(
      /^The panel sent what the script does not take \([^]{1,60}\): load the spreadsheet again and open the panel anew\. Nothing was changed\.$/,
    ) as unknown,
  });
  expect(open.service.calls.total).toBe(from);
}

const hostile: readonly unknown[] = [
  ...[
    undefined,
    null,
    NaN,
    Infinity,
    -1,
    0.5,
    1e300,
    2 ** 53,
    "",
    "a b",
    "../x",
    "x".repeat(70_000),
    1n,
    true,
  ],
  ...[Symbol("x"), () => 1, new Date(0), /x/, new Map(), Object.create(null) as unknown, [], {}],
  JSON.parse('{"__proto__":{"sheet":"Data","row":0,"column":0}}'),
  JSON.parse('{"constructor":{"prototype":{"a":1}},"sheet":"Data","row":"0","column":0}'),
  { sheet: "Data", row: 0, column: 0, more: 1 },
  { sheet: "x".repeat(101), row: 0, column: 0 },
  [{ sheetId: 0, from: -1, count: 5 }],
  [{ sheetId: 2 ** 31, from: 0, count: 5 }],
  [{ sheetId: 0, from: 0, count: 10_000_001 }],
  [[]],
  Array.from({ length: 201 }, () => ({ id: "a", owned: true, sheet: "A" })),
];

const anything = fc.oneof(
  fc.constantFrom(...hostile),
  fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withNullPrototype: true,
    withSparseArray: true,
  }),
);

describe.each(TAKING)("$name", ({ name, right, isRight }) => {
  test("takes no wrong value in any place, whatever it is", () => {
    right.forEach((_, place) => {
      const wrong = anything.filter((value) => !(isRight[place] ?? never)(value));
      fc.assert(
        fc.property(wrong, (value) => {
          expectRefused(name, [...right.slice(0, place), value, ...right.slice(place + 1)]);
        }),
      );
    });
    expect(pictureOf(open.document)).toEqual(before);
  });

  test("takes no fewer values than it has", () => {
    right.forEach((_, given) => {
      expectRefused(name, right.slice(0, given));
    });
  });
});

/** The piece with something else in one place. */
function changed(change: (piece: Record<string, unknown>) => void): unknown {
  const copy = JSON.parse(JSON.stringify(piece)) as Record<string, unknown>;
  change(copy);
  return copy;
}

test.each<[string, (piece: Record<string, unknown> & { head: Record<string, unknown> }) => void]>([
  ["a look that there is not", (one) => (one["cells"] = [[0, 0, "x", 9]])],
  ["a row below 0", (one) => (one["cells"] = [[-1, 0, "x", 0]])],
  ["a value that is a list", (one) => (one["cells"] = [[0, 0, ["x"], 0]])],
  ["a text that no cell holds", (one) => (one["cells"] = [[0, 0, "x".repeat(50_001), 0]])],
  ["a colour in words", (one) => (one["styles"] = [{ fill: "red" }])],
  ["a rule of no kind", (one) => (one.head["rules"] = [{ kind: "other" }])],
  ["a chart without series", (one) => (one.head["charts"] = [{ name: "x" }])],
  ["more than a piece has", (one) => (one["more"] = 1)],
  ["more than a head has", (one) => (one.head["more"] = 1)],
  ["no head", (one) => Reflect.deleteProperty(one, "head")],
])("a piece with %s is refused", (_, change) => {
  expectRefused("panelDrawPiece", ["job-1", changed(change as (piece: Record<string, unknown>) => void)]);
});

test("a piece with any part of it replaced by anything is refused, or drawn; it never fails", () => {
  const job = open.run(() => beginStaging(open.spreadsheet, [{ id: "a", owned: true, sheet: "PMO A" }]));
  const parts = Object.keys(piece) as (keyof PieceOnWire)[];
  const heads = Object.keys(piece.head);
  fc.assert(
    fc.property(fc.constantFrom(...parts), fc.constantFrom(...heads), anything, (part, key, value) => {
      const sent = { ...piece, [part]: part === "head" ? { ...piece.head, [key]: value } : value };
      const answer = open.run(() => server.panelDrawPiece(job, sent));
      if (!answer.ok) expect(["wrong-argument", "refused"]).toContain(answer.code);
    }),
  );
  expect(open.document.sheet("Data")!.at(0, 0).value).toBe("mine");
});

test("a value too many is not looked at", () => {
  expect(
    open.run(() => (server.panelSelectedCell as (...all: readonly unknown[]) => unknown)(NaN, {})),
  ).toEqual({
    ok: true,
    value: { sheet: "Data", row: 0, column: 0 },
  });
});
