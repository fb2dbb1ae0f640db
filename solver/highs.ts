import type { Highs } from "highs";

/** The bytes of `highs.wasm`, where the host has them at hand; without them the library looks beside its own file. */
export type WasmBytes = Uint8Array;

/** What is used of WebAssembly: not every host has it, and none of the type libraries here says what it is. */
interface WebAssemblyApi {
  readonly compile: (bytes: WasmBytes) => Promise<object>;
  readonly instantiate: (module: object, imports: object) => Promise<object>;
}

/** How the loader of `highs` 1.15.3 really takes bytes: its `wasmBinary` is documented and never read. */
interface LoaderHook {
  readonly instantiateWasm: (imports: object, receive: (instance: object, module: object) => void) => object;
}

let loading: Promise<Highs | null> | null = null;

/**
 * HiGHS, loaded when it is first asked for and kept: a solver that was used once solves the next model many times faster.
 *
 * @returns `null` where WebAssembly is missing or a content policy forbids it
 */
export function highsSolver(bytes?: WasmBytes): Promise<Highs | null> {
  loading ??= load(bytes).catch(() => null);
  return loading;
}

async function load(bytes: WasmBytes | undefined): Promise<Highs | null> {
  const { WebAssembly: api } = globalThis as { WebAssembly?: WebAssemblyApi };
  if (!api) return null;
  const { default: loadHighs } = await import("highs");
  if (!bytes) return loadHighs();
  const module = await api.compile(bytes); // fails here, not inside of the loader, which would wait for ever
  const hook: LoaderHook = {
    instantiateWasm: (imports, receive) => {
      void api.instantiate(module, imports).then((instance) => {
        receive(instance, module);
      });
      return {};
    },
  };
  return loadHighs(hook as Parameters<typeof loadHighs>[0]);
}
