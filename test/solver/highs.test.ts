import { readFileSync } from "node:fs";
import { highsSolver } from "../../solver";

test("HiGHS is loaded from the bytes of its WebAssembly, once, and kept", async () => {
  const bytes = readFileSync(require.resolve("highs/runtime"));
  const first = highsSolver(() => Promise.resolve(bytes));
  expect(highsSolver()).toBe(first);
  const highs = await first;
  expect(
    highs?.solve("Maximize\n obj: x\nSubject To\n c: x <= 4\nEnd", { output_flag: false }).ObjectiveValue,
  ).toBe(4);
});

test.each([
  ["are no WebAssembly, as where a policy forbids it", () => Promise.resolve(new Uint8Array([1, 2, 3]))],
  ["cannot be read, as where a server has them not", () => Promise.reject(new Error("404"))],
])("bytes that %s mean that there is no HiGHS", async (_, readWasm) => {
  await jest.isolateModulesAsync(async () => {
    const { highsSolver: load } = await import("../../solver");
    expect(await load(readWasm)).toBeNull();
  });
});
