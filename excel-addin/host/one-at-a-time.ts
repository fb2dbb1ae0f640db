/**
 * Work that is asked for whenever something happens: once at a time, and once more at the end where it was asked for
 * meanwhile. What it fails at is let be: the next event asks again.
 */
export function oneAtATime(work: () => Promise<void>): () => void {
  let isAsked = false;
  let isGoingOn = false;
  const goOn = async (): Promise<void> => {
    isGoingOn = true;
    while (isAsked) {
      isAsked = false;
      await work().catch(() => undefined);
    }
    isGoingOn = false;
  };
  return () => {
    isAsked = true;
    if (!isGoingOn) void goOn();
  };
}
