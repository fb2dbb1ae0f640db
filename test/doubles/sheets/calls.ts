/** One call to a service. */
export interface Call {
  /** `Range.setValues` */
  readonly name: string;
  readonly isWrite: boolean;
  /** Says where something is, and asks the document for nothing. */
  readonly isPlace: boolean;
  readonly milliseconds: number;
}

/** Answered without the document. */
const PLACES = [
  ...[
    "getRange",
    "getRangeList",
    "offset",
    "getRow",
    "getColumn",
    "getNumRows",
    "getNumColumns",
    "getRowIndex",
  ],
  ...["getA1Notation", "getSheet", "getParent", "getRanges", "getCell", "getGridId"],
];
/** Builders, and finders before they look. */
const IN_SCRIPT = /^(with[A-Z]|create\w*Finder|new[A-Z]|every[A-Z]|modify$)/;
const READS = /^(get|is|has|can|find$|tryLock|waitLock|on[A-Z]|format|load)/;
/** Milliseconds. A read is a round trip, a write one that changes the document; cells are paid for on top. */
const COSTS = { place: 0, read: 20, write: 50, readCell: 0.01, writtenCell: 0.1 } as const;

/**
 * What a call costs. Places (`getRange`, `getRow` …) nothing; reads 20 ms and 0.01 ms a cell; writes 50 ms and 0.1 ms a
 * cell (10,000 backgrounds in one call take Google a second).
 */
export function callOf(kind: string, member: string, cells: number): Call {
  const isPlace = PLACES.includes(member) || IN_SCRIPT.test(member);
  const isWrite = !isPlace && !READS.test(member);
  const perCell = isWrite ? COSTS.write + cells * COSTS.writtenCell : COSTS.read + cells * COSTS.readCell;
  return { name: `${kind}.${member}`, isWrite, isPlace, milliseconds: isPlace ? COSTS.place : perCell };
}

/** The calls so far, by name. */
export class Calls {
  total = 0;
  /** Without those that only say where something is: what a run waits for. */
  trips = 0;
  byMember: Record<string, number> = {};

  count({ name, isPlace }: Call): void {
    this.total += 1;
    if (!isPlace) this.trips += 1;
    this.byMember[name] = (this.byMember[name] ?? 0) + 1;
  }
}
