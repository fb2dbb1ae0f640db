const { readFileSync } = require("node:fs");
const path = require("node:path");
const ts = require("typescript");

const root = path.resolve(__dirname, "..");
const OPTIONS = { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022, esModuleInterop: true };

/**
 * What a TypeScript module of this repository exports, for a build that describes something by it.
 *
 * @param {string} file from the repository's root
 */
module.exports = function requireSource(file) {
  const known = new Set(Object.keys(require.cache));
  const before = require.extensions[".ts"];
  require.extensions[".ts"] = (module, source) =>
    module._compile(
      ts.transpileModule(readFileSync(source, "utf8"), { compilerOptions: OPTIONS }).outputText,
      source,
    );
  try {
    return require(path.join(root, file));
  } finally {
    require.extensions[".ts"] = before;
    // The next build of a watching webpack must read the sources again.
    for (const source of Object.keys(require.cache)) if (!known.has(source)) delete require.cache[source];
  }
};
