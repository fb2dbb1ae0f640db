/**
 * A name as it is compared: without case, double blanks and blanks at its ends.
 *
 * @example nameKey(" Data  engineer ") // => "data engineer"
 */
export function nameKey(name: string): string {
  return name.normalize("NFC").trim().replace(/\s+/g, " ").toLowerCase();
}

/** What a role is called where none is given. */
export const NO_ROLE = "(no role)";

/** Spells a name always as it was first met. */
export function spelling(): (name: string) => string {
  const first = new Map<string, string>();
  return (name) => {
    const key = nameKey(name);
    const known = first.get(key);
    if (known !== undefined) return known;
    first.set(key, name.trim());
    return name.trim();
  };
}
