import type { Known } from "./known";

/**
 * Records by a key, each group and the groups in the order in which they come; those whose key is not known are in none.
 *
 * @example [...groupedBy([1, 2, 3], (number) => (number === 2 ? null : number % 2))] // => [[1, [1, 3]]]
 */
export function groupedBy<Item, Key>(
  items: readonly Item[],
  keyOf: (item: Item) => Known<Key>,
): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
