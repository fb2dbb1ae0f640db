/** What an error says, word for word. Errors of another realm are none of ours by `instanceof`. */
export function messageOf(error: unknown): string {
  const message = (error as { readonly message?: unknown } | null | undefined)?.message;
  return typeof message === "string" ? message : String(error);
}
