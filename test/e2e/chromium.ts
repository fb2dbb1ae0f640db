import { existsSync } from "node:fs";

const CHROMIUM = "/usr/bin/chromium";

/** Where Chromium is; tests that need it are skipped by name where it is not. */
export function chromiumPath(): string | undefined {
  return existsSync(CHROMIUM) ? CHROMIUM : undefined;
}
