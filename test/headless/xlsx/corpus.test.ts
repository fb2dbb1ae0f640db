import { existsSync, readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { openWorkbook } from "../../../headless/host/xlsx/workbook";
import { everyConstruct } from "./every-construct";
import { partsOf } from "./hand-made";
import { sharedData } from "../../doubles/shared-data";

const corpus = sharedData("xlsx-corpus/xlsxwriter");
const found = existsSync(corpus);
/** Every 25th of the ~990 files: charts, tables, comments, images, chartsheets, rich text, 1904 dates… */
const files = found
  ? readdirSync(corpus).filter((_, index) => index % 25 === 0)
  : ["(../shared/data is missing)"];
const maybe = found ? test : test.skip;
const MAY_CHANGE =
  /^\[Content_Types\]\.xml$|^xl\/(workbook\.xml|_rels\/workbook\.xml\.rels|styles\.xml|sharedStrings\.xml)$/;

function withoutSelection(part: string | undefined): string | undefined {
  return part?.replace(/ tabSelected="1"/g, "");
}

maybe.each(files)(
  "%s keeps every part, sheet and value when two tabs are written, and again in a rerun",
  (file) => {
    const bytes = new Uint8Array(readFileSync(resolve(corpus, file)));
    const original = openWorkbook(bytes);
    const drawings = everyConstruct(original.grids[0]?.sheet ?? "PMO Ranking");
    const written = original.write(drawings);
    const before = partsOf(bytes);
    const after = partsOf(written);
    const lost = Object.keys(before).filter(
      (name) => withoutSelection(before[name]) !== withoutSelection(after[name]),
    );
    expect(lost.filter((name) => !MAY_CHANGE.test(name) && !name.includes("calcChain"))).toEqual([]);
    const reopened = openWorkbook(written);
    expect(reopened.grids.slice(0, original.grids.length)).toEqual(original.grids);
    expect(reopened.grids.slice(original.grids.length).map(({ owned }) => owned)).toEqual([
      "dashboard",
      "ranking",
    ]);
    const rerun = partsOf(reopened.write(drawings));
    const changed = Object.keys({ ...after, ...rerun }).filter((name) => after[name] !== rerun[name]);
    expect(changed.filter((name) => !MAY_CHANGE.test(name))).toEqual([]);
  },
);

test("the corpus is there, or its tests are skipped", () => {
  expect(files.length).toBeGreaterThan(found ? 30 : 0);
});
