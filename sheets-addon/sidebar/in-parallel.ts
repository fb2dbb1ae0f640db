/**
 * What works come to, in their order; at most so many go on at once. The first that fails is the answer, and none is
 * begun after it.
 */
export async function inParallel<T>(
  works: readonly (() => Promise<T>)[],
  atOnce: number,
): Promise<readonly T[]> {
  const results = new Map<number, T>();
  const waiting = [...works.entries()];
  const worker = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [index, work] = next;
      try {
        results.set(index, await work());
      } catch (error) {
        waiting.length = 0;
        throw error;
      }
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return works.map((_, index) => results.get(index) as T);
}
