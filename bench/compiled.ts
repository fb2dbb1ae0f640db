import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { ModuleKind, ScriptTarget, transpileModule } from "typescript";

const ROOT = resolve(__dirname, "..");
/** Inside of the repository, so that its libraries are found from there; Git leaves it out. */
const OUT = join(ROOT, "out/bench");

/** Puts the product as plain JavaScript into a folder: a contender must not carry the compiler in its memory. */
export function compiledProduct(): string {
  for (const folder of ["core", "headless"]) {
    for (const file of readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })) {
      if (!file.endsWith(".ts")) continue;
      const compilerOptions = {
        module: ModuleKind.CommonJS,
        target: ScriptTarget.ES2022,
        esModuleInterop: true,
      };
      const source = readFileSync(join(ROOT, folder, file), "utf8");
      const target = join(OUT, folder, file.replace(/\.ts$/, ".js"));
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, transpileModule(source, { compilerOptions }).outputText);
    }
  }
  return OUT;
}
