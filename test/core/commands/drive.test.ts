import type { Step } from "../../../core/commands/command";
import { drive } from "../../../core/commands/drive";

function* counted(): Generator<Step, string> {
  yield { kind: "progress", share: 1 / 2, note: "half" };
  yield { kind: "progress", share: 1, note: "done" };
  return "answer";
}

test("every step is handed on in order, and the answer comes out", () => {
  const notes: string[] = [];
  expect(drive(counted(), ({ note }) => notes.push(note))).toBe("answer");
  expect(notes).toEqual(["half", "done"]);
});
