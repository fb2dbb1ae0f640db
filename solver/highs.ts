import type { Highs } from "highs";

/** The bytes of `highs.wasm`. */
export type WasmBytes = Uint8Array;

/** How a host reads them: only when they are needed. Without, the library looks beside its own file. */
export type ReadWasm = () => Promise<WasmBytes>;

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
 * @returns `null` where WebAssembly is missing, a content policy forbids it, or it cannot be read
 */
export function highsSolver(readWasm?: ReadWasm): Promise<Highs | null> {
  loading ??= load(readWasm).catch(() => null);
  return loading;
}

async function load(readWasm: ReadWasm | undefined): Promise<Highs | null> {
  const { WebAssembly: api } = globalThis as { WebAssembly?: WebAssemblyApi };
  if (!api) return null;
  const { default: loadHighs } = await import(/* webpackChunkName: "highs" */ "highs");
  if (!readWasm) return loadHighs({ printErr: () => undefined });
  const module = await api.compile(await readWasm());
  // What fails in the hook has to be said here: the loader would wait for ever.
  return new Promise((resolve, reject) => {
    const hook: LoaderHook = {
      instantiateWasm: (imports, receive) => {
        api.instantiate(module, imports).then((instance) => {
          receive(instance, module);
        }, reject);
        return {};
      },
    };
    loadHighs(hook as Parameters<typeof loadHighs>[0]).then(resolve, reject);
  });
}
