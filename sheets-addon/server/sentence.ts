/** What went wrong, as it is said to the user. Errors of another realm are none of ours by `instanceof`. */
export function sentenceOf(error: unknown): string {
  const { message } = error as { readonly message?: unknown };
  return typeof message === "string" ? message : String(error);
}
