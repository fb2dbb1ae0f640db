/** Whether Sheets handed over a date. Its dates come from another realm than the script: `instanceof` does not know them. */
export function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === "[object Date]";
}
