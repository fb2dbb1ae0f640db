import { readFileSync } from "node:fs";
import { join } from "node:path";
import webpack, { type Compilation, type Configuration, type Module } from "webpack";

const root = join(__dirname, "../..");
const described = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
  readonly dependencies: Readonly<Record<string, string>>;
};

const configs = jest.requireActual<readonly Configuration[]>("../../webpack.config.cjs");

interface Bundle {
  /** The packages of which a file is in the bundle, by the build's own account. */
  readonly packages: readonly string[];
  /** Those that the notices name. */
  readonly named: readonly string[];
  readonly notices: string;
}

/** What a build bundles, and what it says of it; nothing is written. */
function bundleOf(config: string): Promise<Bundle> {
  const found = configs.find(({ name }) => name === config);
  if (!found) throw new Error(`there is no build ${config}`);
  const compiler = webpack({
    ...found,
    cache: false,
    optimization: { ...found.optimization, minimize: false },
  });
  compiler.hooks.shouldEmit.tap("test", () => false);
  return new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      if (error || !stats) reject(error ?? new Error("there is no build"));
      else resolve(read(stats.compilation));
    });
  });
}

function read({ modules, assets, errors }: Compilation): Bundle {
  expect(errors).toEqual([]);
  const [, asset] = Object.entries(assets).find(([name]) => /notices/i.test(name)) ?? [];
  const notices = String(asset?.source());
  return {
    packages: [...new Set([...modules].flatMap(packageOf))].sort(),
    named: [
      ...new Set([...notices.matchAll(/^(@?[\w./-]+) \d\S* \(\S+\)$/gm)].map(([, name = ""]) => name)),
    ].sort(),
    notices,
  };
}

function packageOf(module: Module): readonly string[] {
  const path = module.nameForCondition() ?? "";
  const [, name] = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path) ?? [];
  return name === undefined ? [] : [name];
}

const BUILDS = ["headless", "excel-functions", "taskpane", "sheets-server", "engine"];
const bundles = new Map<string, Bundle>();

test.each(BUILDS)(
  "every library in the build %s is named beside it, with its licence, and no other",
  async (config) => {
    const bundle = await bundleOf(config);
    bundles.set(config, bundle);
    expect(bundle.named).toEqual(bundle.packages);
    expect(bundle.packages.length).toBeGreaterThan(0);
    if (bundle.packages.some((name) => name.startsWith("@stdlib/"))) {
      expect(bundle.notices).toContain("Apache License");
      expect(bundle.notices).toContain("The Stdlib Authors.");
      expect(bundle.notices).toContain("Copyright (c) 2009 The Go Authors. All rights reserved.");
    }
  },
);

test("what package.json says that we ship is named somewhere, and what is pushed to Google names what its engine holds", () => {
  const named = new Set([...bundles.values()].flatMap((bundle) => bundle.named));
  expect(Object.keys(described.dependencies).filter((name) => !named.has(name))).toEqual([]);
  // The engine's text stands in the sidebar: its libraries are the script's.
  const pushed = bundles.get("sheets-server")?.named;
  expect(pushed).toEqual(expect.arrayContaining([...(bundles.get("engine")?.named ?? [])]));
  expect(pushed?.length).toBeGreaterThan(10);
});
