/** What a service says when it refuses. */
export function refused(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    expect((error as Error).name).toBe("Exception");
    return (error as Error).message;
  }
  throw new Error("it was not refused");
}
