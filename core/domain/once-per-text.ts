/**
 * A reader of texts that reads each different text once: a column of a hundred thousand cells holds a few hundred.
 *
 * @example oncePerText(Number)("12") // => 12
 */
export function oncePerText<Result>(read: (text: string) => Result): (text: string) => Result {
  const known = new Map<string, Result>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined || known.has(text)) return before as Result;
    const result = read(text);
    known.set(text, result);
    return result;
  };
}
