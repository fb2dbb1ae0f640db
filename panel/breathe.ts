/** So long others of the page wait for us at the most, but for what Microsoft's library does in one piece. */
const AT_ONCE_MS = 16;

let last = 0;

/** Awaited again and again on the way of long work: lets the page do what waits, once we have had our time. */
export async function breathe(): Promise<void> {
  if (performance.now() - last >= AT_ONCE_MS) await pause();
}

/** Lets the page do what waits, before something that takes long in one piece. */
export async function pause(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve));
  last = performance.now();
}
