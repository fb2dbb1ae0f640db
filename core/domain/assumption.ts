/** Something that was derived or taken for granted, and which figures stand on it. Printed on PMO Checks. */
export interface Assumption {
  readonly what: string;
  readonly how: string;
  readonly figures: readonly string[];
}
