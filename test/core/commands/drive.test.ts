import type { Calculation } from "../../../core/commands/command";
import { drive, driveWaiting } from "../../../core/commands/drive";
import type { ProgrammeAnswer } from "../../../core/math/integer-programme";
import { solved, type SolveStep } from "../../../core/math/solving";
import { enumerated } from "../../doubles/enumerated";

/** Budget 100; A costs 60 and is worth 10, B and C cost 50 and are worth 8 each. */
const PROGRAMME = {
  objective: [10, 8, 8],
  rows: [{ variables: [0, 1, 2], coefficients: [60, 50, 50], low: -Infinity, high: 100 }],
};

function* counted(): Calculation<readonly [string, number]> {
  yield { kind: "progress", share: 1 / 2, note: "half" };
  const answer = yield* solved({ programme: PROGRAMME, seconds: 1 });
  yield { kind: "progress", share: 1, note: "done" };
  return ["answer", answer.status === "optimal" ? answer.value : 0];
}

test("every step is handed on in order, what is to be solved is answered, and the result comes out", () => {
  const notes: string[] = [];
  const driver = {
    progress: ({ note }: { readonly note: string }) => notes.push(note),
    solve: ({ programme }: SolveStep) => enumerated(programme),
  };
  expect(drive(counted(), driver)).toEqual(["answer", 16]);
  expect(notes).toEqual(["half", "done"]);
});

test("a driver that has to wait for its solver is waited for", async () => {
  const notes: string[] = [];
  const driver = {
    progress: ({ note }: { readonly note: string }) => notes.push(note),
    solve: ({ programme }: SolveStep) => {
      notes.push("asked");
      return new Promise<ProgrammeAnswer>((resolve) => setImmediate(resolve, enumerated(programme)));
    },
  };
  expect(await driveWaiting(counted(), driver)).toEqual(["answer", 16]);
  expect(notes).toEqual(["half", "asked", "done"]);
});

test("a programme that nobody answers is a mistake of the host", () => {
  const steps = counted();
  steps.next();
  steps.next();
  expect(() => steps.next()).toThrow("must be answered");
});
