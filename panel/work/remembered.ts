import type { Solve } from "./calculate";

type Step = Parameters<Solve>[0];
type Answered = Awaited<ReturnType<Solve>>;

/** So much of programmes is remembered, in letters: some tens of a hundred projects. */
const MOST_LETTERS = 4_000_000;

/**
 * Solves each programme once: the same one, asked again in no more time, has the same answer. Most of what a moved
 * slider asks was asked before it was moved. The oldest are forgotten.
 */
export function remembered(solve: Solve): (step: Step) => Promise<Answered> {
  const known = new Map<string, { readonly answer: Answered; readonly seconds: number }>();
  let letters = 0;
  const forget = (key: string): void => {
    if (known.delete(key)) letters -= key.length;
  };
  return async (step) => {
    const { programme, seconds } = step;
    const key = JSON.stringify(programme);
    const last = known.get(key);
    if (last && (isFinal(last.answer) || last.seconds >= seconds)) return last.answer;
    const answer = await solve(step);
    forget(key);
    known.set(key, { answer, seconds });
    letters += key.length;
    for (const oldest of known.keys()) {
      if (letters <= MOST_LETTERS) break;
      forget(oldest);
    }
    return answer;
  };
}

/** Whether more time gives nothing else. */
function isFinal({ status }: Answered): boolean {
  return status === "optimal" || status === "infeasible";
}
