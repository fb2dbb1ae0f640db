/** The words after `gridfolio` cannot be followed: exit status 2. */
export class WrongUsage extends Error {}

/** The workbook cannot be read, or the file cannot be written: exit status 3. */
export class CannotRead extends Error {}
