import { readFileSync } from "node:fs";
import { highsSolver } from "../../solver";

test("HiGHS is loaded from the bytes of its WebAssembly, once, and kept", async () => {
  const bytes = readFileSync(require.resolve("highs/runtime"));
  const first = highsSolver(bytes);
  expect(highsSolver()).toBe(first);
  const highs = await first;
  expect(
    highs?.solve("Maximize\n obj: x\nSubject To\n c: x <= 4\nEnd", { output_flag: false }).ObjectiveValue,
  ).toBe(4);
});

test("bytes that are no WebAssembly, as where a policy forbids it, mean that there is no HiGHS", async () => {
  await jest.isolateModulesAsync(async () => {
    const { highsSolver: load } = await import("../../solver");
    expect(await load(new Uint8Array([1, 2, 3]))).toBeNull();
  });
});
