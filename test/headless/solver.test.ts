import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { templateDrawings } from "../../core/index";
import { newWorkbook } from "../../headless/host/xlsx/workbook";
import { largeChoiceFile } from "../doubles/large-choice";
import { gridfolio } from "./capture";

const loads = jest.fn();
jest.mock("highs", () => {
  const load = jest.requireActual<(options?: object) => Promise<object>>("highs");
  return {
    __esModule: true,
    default: (options?: object) => {
      loads();
      return load(options);
    },
  };
});

const folder = mkdtempSync(join(tmpdir(), "gridfolio-solver-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

interface Selection {
  readonly status: string;
  readonly objective: number;
  readonly bound: number;
}

/** What is chosen in a workbook, by the command line. */
async function chosenIn(bytes: Uint8Array): Promise<Selection> {
  const file = join(folder, "book.xlsx");
  writeFileSync(file, bytes);
  const { out } = await gridfolio("run", file, "--only", "select", "--json", "-");
  return (JSON.parse(out) as { readonly selection: Selection }).selection;
}

test("the sample's selection is proven by our own search: HiGHS is not loaded for it", async () => {
  const { status } = await chosenIn(newWorkbook().write(templateDrawings({ sample: true })));
  expect(status).toBe("optimal");
  expect(loads).not.toHaveBeenCalled();
});

test("where 330 projects compete for eight scarce things, HiGHS is loaded, once", async () => {
  const { status, objective, bound } = await chosenIn(largeChoiceFile(330, 3));
  expect(status).toBe("feasible");
  expect(objective).toBeGreaterThan(5000);
  expect(bound / objective).toBeLessThan(1.05);
  expect(loads).toHaveBeenCalledTimes(1);
});
