import { randomBytes } from "node:crypto";
import { rmSync } from "node:fs";
import { chmod, copyFile, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { concerning } from "./refusal";

const STOPPED = 130;

/**
 * Writes a file whole or not at all: beside it first, then renamed over it. An interrupted run leaves the old file.
 *
 * @param options.keepOld a file that stood there is kept as `.bak`
 */
export async function writeWhole(
  file: string,
  content: Uint8Array | Iterable<string>,
  options: { readonly keepOld?: boolean } = {},
): Promise<void> {
  await concerning(file, async () => {
    const target = await realTarget(file);
    const draft = join(
      dirname(target.path),
      `.${basename(target.path)}.${randomBytes(6).toString("hex")}.tmp`,
    );
    const giveUp = (): never => {
      rmSync(draft, { force: true });
      process.exit(STOPPED);
    };
    process.on("SIGINT", giveUp).on("SIGTERM", giveUp);
    try {
      await writeFile(draft, content);
      if (target.mode !== undefined) await chmod(draft, target.mode);
      if (options.keepOld && target.mode !== undefined) await copyFile(target.path, `${target.path}.bak`);
      await rename(draft, target.path);
    } finally {
      process.off("SIGINT", giveUp).off("SIGTERM", giveUp);
      await rm(draft, { force: true });
    }
  });
}

/** Where a link leads, and who may read the file that is there; a new file is itself. */
async function realTarget(file: string): Promise<{ readonly path: string; readonly mode?: number }> {
  try {
    const path = await realpath(file);
    return { path, mode: (await stat(path)).mode };
  } catch {
    return { path: file };
  }
}
