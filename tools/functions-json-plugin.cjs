const requireSource = require("./require-source.cjs");

/** Puts `functions.json` beside the bundle: what Excel is told of the custom functions, from the very data that they are made of. */
module.exports = class FunctionsJsonPlugin {
  apply(compiler) {
    const { RawSource } = compiler.webpack.sources;
    compiler.hooks.thisCompilation.tap("FunctionsJsonPlugin", (compilation) => {
      const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: "FunctionsJsonPlugin", stage }, () => {
        const metadata = requireSource("excel-addin/functions/metadata.ts").functionsMetadata();
        compilation.emitAsset("functions.json", new RawSource(`${JSON.stringify(metadata, null, 2)}\n`));
      });
    });
  }
};
