/**
 * What the server answers to a call. A thrown error would lose what kind it was on its way to the page: it is a value.
 *
 * - `refused`: it cannot be done now; the message says why and what to do.
 * - `wrong-argument`: the call itself was wrong; nothing was touched.
 * - `failed`: something that was not foreseen.
 */
export type Answer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly code: FailureCode; readonly message: string };

export type FailureCode = "refused" | "wrong-argument" | "failed";
