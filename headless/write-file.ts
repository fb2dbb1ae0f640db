import { randomBytes } from "node:crypto";
import { copyFile, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

/**
 * Writes a file whole or not at all: beside it first, then renamed over it. An interrupted run leaves the old file.
 *
 * @param options.keepOld the old file is kept as `.bak`
 */
export async function writeWhole(
  file: string,
  content: Uint8Array | string,
  options: { readonly keepOld?: boolean } = {},
): Promise<void> {
  const draft = join(dirname(file), `.${basename(file)}.${randomBytes(6).toString("hex")}.tmp`);
  const giveUp = (): void => {
    void rm(draft, { force: true }).finally(() => process.exit(130));
  };
  process.once("SIGINT", giveUp);
  try {
    await writeFile(draft, content);
    if (options.keepOld) await copyFile(file, `${file}.bak`);
    await rename(draft, file);
  } finally {
    process.removeListener("SIGINT", giveUp);
    await rm(draft, { force: true });
  }
}
