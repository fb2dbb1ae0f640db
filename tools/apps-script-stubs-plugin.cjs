const { readFileSync } = require("node:fs");
const path = require("node:path");
const ts = require("typescript");
const requireSource = require("./require-source.cjs");

/** Apps Script hides a name that ends in `_` from menus, triggers, formulas and the sidebar. */
const PUBLIC_NAME = /^[A-Za-z][A-Za-z0-9_]*[A-Za-z0-9]$/;

/** @typedef {{ name: string, parameters: readonly string[], documentation: string, call: string }} Stub */

function parsed(file) {
  return ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.ES2020, true);
}

/** The names that the entry hands on, and the file of each: it may hold nothing but `export { … } from "./…"`. */
function handedOn(entry) {
  return parsed(entry).statements.flatMap((statement) => {
    const names = ts.isExportDeclaration(statement) ? statement.exportClause : undefined;
    if (!names || !ts.isNamedExports(names) || !statement.moduleSpecifier)
      throw new Error(`${entry}: only \`export { name } from "./file"\` may stand here`);
    const file = path.resolve(path.dirname(entry), `${statement.moduleSpecifier.text}.ts`);
    return statement.isTypeOnly ? [] : names.elements.map((element) => ({ file, name: element.name.text }));
  });
}

/** @returns {Stub} */
function stubOf({ file, name }, library) {
  const declaration = parsed(file).statements.find(
    (statement) => ts.isFunctionDeclaration(statement) && statement.name?.text === name,
  );
  if (!declaration) throw new Error(`${file}: the entry point ${name} must be a function declaration`);
  const comment = declaration.jsDoc?.at(-1);
  if (!comment) throw new Error(`${file}: the entry point ${name} has no doc comment`);
  const parameters = declaration.parameters.map((parameter) => {
    if (!ts.isIdentifier(parameter.name) || parameter.dotDotDotToken)
      throw new Error(`${file}: the parameters of the entry point ${name} must be plain names`);
    return parameter.name.text;
  });
  return {
    name,
    parameters,
    documentation: comment.getText(),
    call: `${library}.${name}(${parameters.join(", ")})`,
  };
}

/** @returns {Stub[]} in the order of the entry, the custom functions last */
function stubs({ entry, library, customFunctions: { declarations, calledBy } }) {
  const points = handedOn(entry).filter(({ name }) => name !== calledBy);
  const formulas = requireSource(declarations).functionDeclarations();
  const all = [
    ...points.map((point) => stubOf(point, library)),
    ...formulas.map((one) => ({
      ...one,
      call: `${library}.${calledBy}(${JSON.stringify(one.id)}, arguments)`,
    })),
  ];
  const names = all.map(({ name }) => name);
  for (const [index, name] of names.entries()) {
    if (!PUBLIC_NAME.test(name)) throw new Error(`${name} is no name that Apps Script shows`);
    if (names.indexOf(name) !== index) throw new Error(`There are two entry points ${name}`);
  }
  return all;
}

function text({ name, parameters, documentation, call }) {
  return `\n${documentation}\nfunction ${name}(${parameters.join(", ")}) {\n  return ${call};\n}\n`;
}

/** The minifier writes strings in ASCII, but leaves regular expressions as they are; in both an escape means the same. */
function inAscii(code) {
  return code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/**
 * Apps Script calls what is declared at the top level, and Sheets reads its doc comments: neither outlives a bundler.
 * So both are added when the bundle is minified: one declaration for each function that the entry exports, and one for
 * each custom function, which all go through one function of the entry (`calledBy`, which gets no declaration itself).
 */
module.exports = class AppsScriptStubsPlugin {
  /**
   * @param {{ entry: string, library: string, asset: string,
   *   customFunctions: { declarations: string, calledBy: string } }} options files from the repository's root
   */
  constructor(options) {
    this.options = options;
  }

  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("AppsScriptStubsPlugin", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_SUMMARIZE;
      compilation.hooks.processAssets.tap({ name: "AppsScriptStubsPlugin", stage }, () => {
        const added = stubs(this.options).map(text).join("");
        compilation.updateAsset(
          this.options.asset,
          (code) => new sources.RawSource(`${inAscii(String(code.source()))}\n${added}`),
        );
      });
    });
  }
};
