/**
 * A record as a sentence names it: by its id and its name, once where they are the same.
 *
 * @example fullName({ id: "A1", name: "Portal" }) // => "A1 Portal"
 */
export function fullName({ id, name }: { readonly id: string; readonly name: string }): string {
  return id === name ? name : `${id} ${name}`;
}
