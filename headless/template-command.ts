import { templateDrawings } from "../core/index";
import type { ExitStatus } from "./exit-status";
import { newWorkbook } from "./host/xlsx/workbook";
import { WrongUsage } from "./refusal";
import { writeWhole } from "./write-file";
import { printLines } from "./print";

/** Makes a workbook with every input table; with the sample portfolio in it, if wanted. A file that stood there is kept as `.bak`. */
export async function writeTemplate({
  file,
  sample,
}: {
  readonly file: string;
  readonly sample: boolean;
}): Promise<ExitStatus> {
  if (!/\.xlsx$/i.test(file)) throw new WrongUsage(`a template is an .xlsx, not "${file}"`);
  const drawings = templateDrawings({ sample });
  await writeWhole(file, newWorkbook().write(drawings), { keepOld: true });
  printLines([
    sample
      ? `${file}: the sample portfolio, ${drawings.length} sheets. Next: gridfolio run ${file} --out result.xlsx`
      : `${file}: ${drawings.length} sheets to fill in. Fill what you have; Projects alone is enough to begin with.`,
  ]);
  return 0;
}
