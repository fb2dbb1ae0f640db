import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";

/** LibreOffice keeps the cached values of Excel files unless its profile says to calculate anew. */
const RECALCULATE_ALWAYS = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/** Whether this machine has LibreOffice; tests that need it are skipped by name where it has not. */
export function hasLibreOffice(): boolean {
  try {
    execFileSync("soffice", ["--version"], { stdio: "ignore", timeout: 60_000 });
    return true;
  } catch {
    return false;
  }
}

/** The workbook (or flat OpenDocument sheet) as LibreOffice opens it, calculates every formula anew and saves it as .xlsx. */
export function recalculated(file: string): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), "gridfolio-lo-"));
  try {
    const profile = join(folder, "profile");
    mkdirSync(join(profile, "user"), { recursive: true });
    writeFileSync(join(profile, "user/registrymodifications.xcu"), RECALCULATE_ALWAYS);
    execFileSync(
      "soffice",
      [
        `-env:UserInstallation=file://${profile}`,
        "--headless",
        "--convert-to",
        "xlsx:Calc MS Excel 2007 XML",
        "--outdir",
        join(folder, "out"),
        file,
      ],
      { stdio: "ignore", timeout: 180_000 },
    );
    return new Uint8Array(readFileSync(join(folder, "out", basename(file).replace(/\.[^.]+$/, ".xlsx"))));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
