/** An object of Excel's that only holds properties, and others like it: a chart's title, an axis, a rule's format. */
export interface Bag {
  readonly values: Record<string, unknown>;
  readonly children: Record<string, Bag>;
}

export function emptyBag(): Bag {
  return { values: {}, children: {} };
}

export function childOf(bag: Bag, name: string): Bag {
  return (bag.children[name] ??= emptyBag());
}

/** What was set, as one object: for reading it in a test. */
export function plainBag({ values, children }: Bag): Readonly<Record<string, unknown>> {
  const inside = Object.entries(children).map(([name, child]) => [name, plainBag(child)] as const);
  return { ...values, ...Object.fromEntries(inside.filter(([, child]) => Object.keys(child).length > 0)) };
}
