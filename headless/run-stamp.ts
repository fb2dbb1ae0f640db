/** The machine's civil date and time, as the tabs' footers print it. */
export function runStamp(): string {
  const now = new Date();
  const two = (n: number): string => String(n).padStart(2, "0");
  const date = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  return `${date} ${two(now.getHours())}:${two(now.getMinutes())}`;
}
