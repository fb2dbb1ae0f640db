import { WorkbookError } from "./host/xlsx/workbook-error";

/** The words after `gridfolio` cannot be followed: exit status 2. */
export class WrongUsage extends Error {}

/** The workbook cannot be read, or a file cannot be written: exit status 3. The message is a plain sentence. */
export class CannotRead extends Error {}

/** What the operating system says of a file, in words that say what to do. */
const SYSTEM_ERRORS: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file or folder",
  ENOTDIR: "a part of this path is a file, not a folder",
  EISDIR: "this is a folder; name a file",
  EACCES:
    "this may not be opened or written here; check its permissions, and whether another program has it open",
  EPERM:
    "this may not be opened or written here; check its permissions, and whether another program has it open",
  EBUSY: "another program has this open; close it there and try again",
  EROFS: "this place cannot be written to; choose another",
  ENOSPC: "the disk is full",
  EMFILE: "too many files are open; close some programs and try again",
  ENAMETOOLONG: "this name is too long",
  ELOOP: "this link leads back to itself",
};

/** Does something with a file; what goes wrong becomes a {@link CannotRead} that names the file. */
export async function concerning<T>(file: string, act: () => Promise<T> | T): Promise<T> {
  try {
    return await act();
  } catch (error) {
    if (error instanceof WorkbookError) throw new CannotRead(`"${file}": ${error.message}`);
    if (!isSystemError(error)) throw error;
    throw new CannotRead(`"${file}": ${SYSTEM_ERRORS[error.code] ?? error.message}.`);
  }
}

/** Node's own errors about files, told by what they carry: where tests run, they are of another `Error`. */
function isSystemError(error: unknown): error is { readonly code: string; readonly message: string } {
  return (
    typeof error === "object" && error !== null && "syscall" in error && "code" in error && "message" in error
  );
}
