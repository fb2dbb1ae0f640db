const { existsSync, readdirSync, readFileSync } = require("node:fs");
const { join } = require("node:path");

/** Licences under which what we ship may hold a library; another one stops the build until somebody has read it. */
const TAKEN = ["MIT", "Apache-2.0", "ISC", "BSD-3-Clause"];
const NAME = "Notices";

/**
 * Writes the licences of the libraries that are really in a bundle beside it, as they ask for: as a text, or as a page
 * where only pages go along with the script.
 */
class NoticesPlugin {
  /** @param {string} filename `third-party-notices.txt` */
  constructor(filename) {
    this.filename = filename;
  }

  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap(NAME, (compilation) => {
      // After the minifier: a name behind it would stand in the page.
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: NAME, stage }, () => {
        const text = noticesOf(packagesIn(compilation));
        const written = this.filename.endsWith(".html") ? page(text) : text;
        compilation.emitAsset(this.filename, new sources.RawSource(written));
      });
    });
  }
}

/** The folders of the packages of which something is bundled, in order; most stand within larger modules. */
function packagesIn(compilation) {
  const folders = new Set();
  const add = (module) => {
    module.modules?.forEach(add);
    const [folder] = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(module.resource ?? "") ?? [];
    if (folder) folders.add(folder);
  };
  for (const module of compilation.modules)
    if (compilation.chunkGraph.getNumberOfModuleChunks(module) > 0) add(module);
  return [...folders].sort();
}

/** Each text once, below the libraries that it is of. */
function noticesOf(folders) {
  const owners = new Map();
  for (const folder of folders) {
    const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
    if (!TAKEN.includes(license))
      throw new Error(`${name} is under ${license}: read it, and say here that it may be shipped`);
    for (const text of textsIn(folder, name))
      owners.set(text, [...(owners.get(text) ?? []), `${name} ${version} (${license})`]);
  }
  const parts = [...owners].map(([text, names]) => `${names.join("\n")}\n\n${text}\n`);
  return ["Libraries in this part of Gridfolio, and their licences.\n", ...parts].join(
    `\n${"-".repeat(80)}\n\n`,
  );
}

/** The licence, what an Apache licence has passed on, and what older authors ask to be preserved with their code. */
function textsIn(folder, name) {
  const files = readdirSync(folder).filter((file) => /^(licen[cs]e|notice)(\.\w+)?$/i.test(file));
  if (!files.some((file) => /^l/i.test(file)))
    throw new Error(`${name} has no licence text that could be shipped`);
  const library = join(folder, "lib");
  const scripts = existsSync(library) ? readdirSync(library).filter((file) => file.endsWith(".js")) : [];
  const preserved = scripts.flatMap((file) => {
    const [, block] = /^\* ## Notice\n([^]*?)\*\//m.exec(readFileSync(join(library, file), "utf8")) ?? [];
    return block === undefined ? [] : [block.replace(/^\* ?/gm, "").replace(/^```(text)?\n/gm, "")];
  });
  const texts = [...files.map((file) => readFileSync(join(folder, file), "utf8")), ...preserved];
  return new Set(texts.map((text) => text.trim()));
}

function page(text) {
  const escaped = text.replace(/&/g, "&amp;").replace(/</g, "&lt;");
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Licences</title><pre>${escaped}</pre></html>\n`;
}

module.exports = NoticesPlugin;
