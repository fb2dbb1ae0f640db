// Runs a bench script as it stands: `node bench/run.cjs layouts --verbose`.
const { readFileSync } = require("node:fs");
const { join } = require("node:path");
const { transpileModule, ModuleKind, ScriptTarget } = require("typescript");

require.extensions[".ts"] = (module, file) => {
  const compilerOptions = { module: ModuleKind.CommonJS, target: ScriptTarget.ES2022, esModuleInterop: true };
  module._compile(
    transpileModule(readFileSync(file, "utf8"), { compilerOptions, fileName: file }).outputText,
    file,
  );
};
require(join(__dirname, `${process.argv[2]}.ts`));
