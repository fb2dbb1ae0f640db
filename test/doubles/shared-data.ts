import { resolve } from "node:path";

/** Beside the repository: real data that is not part of the project. What needs it is skipped where it is missing. */
const FOLDER = resolve(__dirname, "../../../shared/data");

/** Where a file or folder of the data is, or would be. */
export function sharedData(path = ""): string {
  return resolve(FOLDER, path);
}
