import { solveProgramme } from "../math/branch-and-bound";
import type { ProgrammeAnswer } from "../math/integer-programme";
import type { SolveStep } from "../math/solving";

/** Solves a programme by our own search; when its time is up, with the best answer so far. */
export function searchWithin(
  { programme, seconds }: Pick<SolveStep, "programme" | "seconds">,
  clock: () => number,
): ProgrammeAnswer {
  const end = clock() + seconds * 1000;
  const search = solveProgramme(programme);
  let next = search.next();
  while (!next.done) next = search.next(clock() > end ? "stop" : undefined);
  return next.value;
}

/** The same where others must be heard meanwhile: it rests between pieces of work, of a few milliseconds each. */
export async function searchWithRests(
  { programme, seconds }: Pick<SolveStep, "programme" | "seconds">,
  clock: () => number,
  rest: () => Promise<void>,
): Promise<ProgrammeAnswer> {
  const end = clock() + seconds * 1000;
  const search = solveProgramme(programme);
  let next = search.next();
  while (!next.done) {
    await rest();
    next = search.next(clock() > end ? "stop" : undefined);
  }
  return next.value;
}
