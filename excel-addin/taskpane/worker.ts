import { answerMessages } from "../../panel/work/answer-messages";
import { solveStep, type WasmBytes } from "../../solver/index";

/** For so long a slow server is waited for: then our own search goes on alone. */
const PATIENCE_MS = 10_000;

/** The WebAssembly of HiGHS, which stands beside this script. */
async function readWasm(): Promise<WasmBytes> {
  const response = await fetch("highs.wasm", { signal: AbortSignal.timeout(PATIENCE_MS) });
  if (!response.ok) throw new Error(`highs.wasm: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

answerMessages((step) => solveStep(step, readWasm));
