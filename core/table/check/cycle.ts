/** What follows from what: the nodes that each node waits for. */
export type Dependencies = ReadonlyMap<string, readonly string[]>;

/**
 * The rings of a graph, one of each knot of nodes that wait for each other: the shortest through its first node, which
 * does not stand again at its end. Linear in nodes and edges for the knots.
 *
 * @example cyclesOf(new Map([["A", ["B"]], ["B", ["A"]], ["C", ["A"]]])) // => [["A", "B"]]
 */
export function cyclesOf(dependencies: Dependencies): string[][] {
  const order = new Map([...dependencies.keys()].map((node, index) => [node, index]));
  return knotsOf(dependencies)
    .filter(([node = "", ...others]) => others.length > 0 || dependencies.get(node)?.includes(node))
    .map((knot) => knot.sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0)))
    .map((knot) => shortestRing(dependencies, knot));
}

interface Visit {
  readonly node: string;
  next: number;
}

/** Strongly connected components (Tarjan 1972), without recursion: a chain of 100,000 tasks is no deeper than one. */
function knotsOf(dependencies: Dependencies): string[][] {
  const index = new Map<string, number>();
  const low = new Map<string, number>();
  const stack: string[] = [];
  const onStack = new Set<string>();
  const knots: string[][] = [];
  const enter = (node: string): Visit => {
    index.set(node, index.size);
    low.set(node, index.size - 1);
    stack.push(node);
    onStack.add(node);
    return { node, next: 0 };
  };
  const lower = (node: string, to: number): void => void low.set(node, Math.min(low.get(node) ?? to, to));
  for (const root of dependencies.keys()) {
    const path = index.has(root) ? [] : [enter(root)];
    for (let top = path[path.length - 1]; top; top = path[path.length - 1]) {
      const { node } = top;
      const to = dependencies.get(node)?.[top.next];
      top.next += 1;
      if (to !== undefined && !index.has(to) && dependencies.has(to)) path.push(enter(to));
      else if (to !== undefined && onStack.has(to)) lower(node, index.get(to) ?? 0);
      else if (to === undefined) {
        path.pop();
        const above = path[path.length - 1];
        if (above) lower(above.node, low.get(node) ?? 0);
        if (low.get(node) === index.get(node)) knots.push(takeKnot(node, { stack, onStack }));
      }
    }
  }
  return knots;
}

function takeKnot(
  root: string,
  { stack, onStack }: { readonly stack: string[]; readonly onStack: Set<string> },
): string[] {
  const knot: string[] = [];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    onStack.delete(node);
    knot.push(node);
    if (node === root) break;
  }
  return knot;
}

/** The shortest way from the first node of a knot back to itself. */
function shortestRing(dependencies: Dependencies, knot: readonly string[]): string[] {
  const [first = ""] = knot;
  const within = new Set(knot);
  const from = new Map<string, string>();
  const queue = [first];
  for (const node of queue) {
    for (const to of dependencies.get(node) ?? []) {
      if (to === first) return wayTo(node, from);
      if (!within.has(to) || from.has(to)) continue;
      from.set(to, node);
      queue.push(to);
    }
  }
  return [];
}

function wayTo(last: string, from: ReadonlyMap<string, string>): string[] {
  const way = [last];
  for (let node = from.get(last); node !== undefined; node = from.get(node)) way.unshift(node);
  return way;
}
