/** Levels whose children come as pieces of their own: the document, its parts, and their lists. */
const LEVELS = 3;
/** Characters that go out at once. */
const CHUNK = 1 << 20;

/**
 * A value as JSON with an indent of one, in pieces, so that neither a large document nor its text stands in memory as a
 * whole. A function stands for what it gives, and is called when its turn comes.
 */
export function* jsonText(value: unknown): Iterable<string> {
  let chunk = "";
  for (const piece of jsonPieces(value, 0)) {
    chunk += piece;
    if (chunk.length < CHUNK) continue;
    yield chunk;
    chunk = "";
  }
  yield `${chunk}\n`;
}

function* jsonPieces(given: unknown, level: number): Iterable<string> {
  const value: unknown = typeof given === "function" ? (given as () => unknown)() : given;
  const pad = " ".repeat(level);
  if (level >= LEVELS || !isComposed(value)) {
    yield JSON.stringify(value ?? null, null, 1).replace(/\n/g, `\n${pad}`);
    return;
  }
  const isList = Array.isArray(value);
  const entries: Iterable<readonly [unknown, unknown]> = isList ? value.entries() : Object.entries(value);
  let before = isList ? "[" : "{";
  for (const [key, child] of entries) {
    if (!isList && child === undefined) continue;
    yield `${before}\n${pad} ${isList ? "" : `${JSON.stringify(key)}: `}`;
    yield* jsonPieces(child, level + 1);
    before = ",";
  }
  yield (before === "," ? `\n${pad}` : before) + (isList ? "]" : "}");
}

function isComposed(value: unknown): value is readonly unknown[] | Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
