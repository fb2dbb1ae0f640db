/**
 * Google's HtmlService takes what stands between backticks for a template literal, and what looks like a comment in it
 * for one. The page's script has no template literals; this writes the backticks of its strings by their number too.
 */
class HtmlServicePlugin {
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("HtmlService", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_SIZE + 1;
      compilation.hooks.processAssets.tap({ name: "HtmlService", stage }, (assets) => {
        for (const name of Object.keys(assets).filter((asset) => asset.endsWith(".js"))) {
          compilation.updateAsset(
            name,
            (source) => new sources.RawSource(String(source.source()).replace(/`/g, "\\x60")),
          );
        }
      });
    });
  }
}

module.exports = HtmlServicePlugin;
