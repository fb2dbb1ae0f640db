/**
 * Calculates at the first call and gives the same result at every other: for what is costly and seldom asked for. Apps
 * Script evaluates all code for each formula that it calculates, so what no formula needs must wait.
 *
 * @example once(() => 6 * 7)() // => 42
 */
export function once<Result>(calculate: () => Result): () => Result {
  let known: { readonly result: Result } | undefined;
  return () => (known ??= { result: calculate() }).result;
}
