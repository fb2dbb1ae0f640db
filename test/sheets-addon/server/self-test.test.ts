import type { CellValue } from "../../../core/index";
import { selfTest } from "../../../sheets-addon/server/index";
import { PROBES } from "../../../sheets-addon/server/probes";
import { openInSheets, type OpenSheets } from "../../doubles/sheets/open-in-sheets";
import { Document } from "../../doubles/sheets/model/document";

const COMES_TO: Readonly<Record<string, CellValue>> = {
  "=1+1": 2,
  "=NA()": { error: "#N/A" },
  "=1/0": { error: "#DIV/0!" },
};

let open: OpenSheets;
beforeEach(() => {
  const document = new Document("Portfolio");
  document.add("Data").change(0, 0, { value: "mine" });
  document.calculate = ({ sheets }) => {
    for (const sheet of sheets)
      for (const one of sheet.formulas()) sheet.settle(one, COMES_TO[one.formula] ?? null);
  };
  open = openInSheets(document);
});
afterEach(() => {
  open.close();
});

function rows(name: string): readonly (readonly unknown[])[] {
  const sheet = open.document.sheet(name)!;
  return Array.from({ length: PROBES.length + 1 }, (_, row) => {
    return [0, 1, 2, 3].map((column) => sheet.at(row, column).value);
  });
}

test("the double of the service is what the self-test expects of the service", () => {
  open.run(selfTest);
  expect(rows("PMO Self-test").filter(([, , , same]) => same === "NO")).toEqual([]);
  expect(open.stores.log).toEqual(["All as expected."]);
  expect(rows("PMO Self-test")).toEqual([
    ["What is tried", "Expected", "Found here", "Same"],
    ...PROBES.map(({ what, expected }) => [what, expected, expected, "yes"]),
  ]);
});

test("it leaves nothing behind but its tab, which a second one does not write over", () => {
  open.run(selfTest);
  open.run(selfTest);
  expect(open.document.sheets.map(({ name }) => name).sort()).toEqual([
    ...["Data", "PMO Self-test", "PMO Self-test (2)"],
  ]);
  expect(open.document.sheet("Data")!.at(0, 0).value).toBe("mine");
  expect(open.document.metadata).toEqual([]);
  expect(open.document.names).toEqual([]);
});

test("what is otherwise is counted, and marked on the tab", () => {
  open.document.calculate = ({ sheets }) => {
    for (const sheet of sheets) for (const one of sheet.formulas()) sheet.settle(one, 7);
  };
  open.run(selfTest);
  expect(open.stores.log).toEqual([`2 of ${PROBES.length} are otherwise: see PMO Self-test.`]);
  expect(rows("PMO Self-test").filter(([, , , same]) => same === "NO")).toEqual([
    ["the error of =NA()", 'string "#N/A"', "number 7", "NO"],
    ["the error of =1/0", 'string "#DIV/0!"', "number 7", "NO"],
  ]);
});

test("where sheets cannot be added it says so", () => {
  open.service.failAt(2);
  open.stores.ui.answers.push("OK");
  open.run(selfTest);
  expect(open.stores.ui.alerts).toEqual([
    ["Gridfolio", "Google Sheets did not answer: your data is as it was. Try again in a moment.", "OK"],
  ]);
});
