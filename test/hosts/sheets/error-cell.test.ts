import { errorIn } from "../../../sheets-addon/host/error-cell";
import { readTables } from "../../../sheets-addon/host/read-tables";
import { argumentFrom } from "../../../sheets-addon/server/sheets-argument";
import { gridOf } from "../../core/table/grid-of";
import { closed, openedWith } from "./opened";

afterEach(closed);

const TEXTS = [
  ...["#N/A", "#N/A: AC is 0", "#ERROR!", "#DIV/0!: x", "Loading..."],
  ...["#N/A!", "#N/A:", "#N/A : x", " #N/A", "#1", "#REF", "Loading", "No #N/A: here", "#n/a"],
];

test("what our own functions write into a cell is an error to a table as it is to a formula, and any other text is none", () => {
  const { spreadsheet } = openedWith([gridOf("Data", [["CPI"], ...TEXTS.map((text) => [text])])]);
  const [, ...read] = readTables(spreadsheet)[0]!.values.map(([value]) => value);
  expect(read).toEqual(TEXTS.map((text) => argumentFrom(text, () => NaN)));
  expect(read.slice(0, 5)).toEqual(
    ["#N/A", "#N/A", "#ERROR!", "#DIV/0!", "Loading..."].map((error) => ({ error })),
  );
  expect(read.slice(5)).toEqual(TEXTS.slice(5));
  expect(errorIn("#NUM!: beyond 1")).toEqual({ error: "#NUM!" });
});
