const { readFileSync } = require("node:fs");
const path = require("node:path");
const ts = require("typescript");

const root = path.resolve(__dirname, "..");
const OPTIONS = { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022, esModuleInterop: true };

/** What Excel is told of the custom functions, from the very data that they are made of. */
function functionsMetadata() {
  const known = new Set(Object.keys(require.cache));
  const before = require.extensions[".ts"];
  require.extensions[".ts"] = (module, file) =>
    module._compile(
      ts.transpileModule(readFileSync(file, "utf8"), { compilerOptions: OPTIONS }).outputText,
      file,
    );
  try {
    return require(path.join(root, "excel-addin/functions/metadata.ts")).functionsMetadata();
  } finally {
    require.extensions[".ts"] = before;
    // The next build of a watching webpack must read the sources again.
    for (const file of Object.keys(require.cache)) if (!known.has(file)) delete require.cache[file];
  }
}

/** Puts `functions.json` beside the bundle. */
module.exports = class FunctionsJsonPlugin {
  apply(compiler) {
    const { RawSource } = compiler.webpack.sources;
    compiler.hooks.thisCompilation.tap("FunctionsJsonPlugin", (compilation) => {
      const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: "FunctionsJsonPlugin", stage }, () => {
        compilation.emitAsset(
          "functions.json",
          new RawSource(`${JSON.stringify(functionsMetadata(), null, 2)}\n`),
        );
      });
    });
  }
};
