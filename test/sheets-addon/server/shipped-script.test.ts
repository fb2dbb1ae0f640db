import { Document } from "../../doubles/sheets/model/document";
import { NotSent, refuseUnsendable } from "../../doubles/sheets/script-value";
import { openShipped } from "../../doubles/sheets/shipped-script";

function document(): Document {
  const book = new Document("Portfolio");
  const sheet = book.add("Data");
  [
    ["ID", "Name", "Budget"],
    ["P1", "Harbour", 120],
    ["P2", "Tramway", 80],
  ].forEach((cells, row) => {
    cells.forEach((value, column) => {
      sheet.change(row, column, { value });
    });
  });
  return book;
}

test("a call reaches the script that is pushed, and its answer comes back as a copy", () => {
  const open = openShipped(document());
  expect(open.call("panelSelectedCell")).toEqual({ ok: true, value: { sheet: "Data", row: 0, column: 0 } });
  expect(open.call("panelSelectCell", { sheet: "Data", row: 1, column: 2 })).toEqual({
    ok: true,
    value: null,
  });
  expect(open.call("panelSelectedCell")).toEqual({ ok: true, value: { sheet: "Data", row: 1, column: 2 } });
});

test("the script's clock is that of the services", () => {
  const open = openShipped(document(), { startsAt: Date.UTC(2026, 1, 28, 23, 30) });
  open.start("checkTables");
  expect(open.document.sheet("PMO Checks")).toBeDefined();
  const cells = open.document.sheet("PMO Checks")!.filled({ top: 0, left: 0, bottom: 99, right: 25 });
  expect(JSON.stringify(cells)).toContain("today, 2026-03-01, is taken");
});

test("a script that was stopped answers nothing", () => {
  const open = openShipped(document());
  open.service.killAt(3);
  expect(() => open.call("panelOpenBook")).toThrow("The script was stopped.");
});

const itself: unknown[] = [];
itself.push(itself);
test.each([
  ["undefined", undefined],
  ["a function", () => 1],
  ["a date", new Date(0)],
  ["not a number", NaN],
  ["endless", Infinity],
  ["a class's", new Map()],
  ["a hole in a list", new Array(1)],
  ["inside", { a: [{ b: undefined }] }],
  ["itself", itself],
  ["a large whole number", 1n],
])("%s does not arrive: it is not sent", (_, value) => {
  expect(() => {
    refuseUnsendable(value, "it");
  }).toThrow(NotSent);
  expect(() => openShipped(document()).call("panelSelectCell", value)).toThrow(NotSent);
});

test("texts, numbers, lists and plain objects arrive", () => {
  const hostile = JSON.parse('{"__proto__":{"a":1},"b":[1,"x",null,true]}') as unknown;
  expect(() => {
    refuseUnsendable(hostile, "it");
  }).not.toThrow();
});
